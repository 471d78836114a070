package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.model.Finding;
import newsroom.model.TextEdit;
import newsroom.testing.Fuzzing;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule is asked of an article; what is fixed stays fixed, and no fix touches a byte outside of its own. */
public final class FixerFuzzTest {
    private static final Checker CHECKER = new Checker(Settings.DEFAULT, Desk.TODAY);
    private static final Fixer FIXER = new Fixer(CHECKER);

    public static void fuzzerTestOneInput(byte[] file) {
        Fuzzing.withinLimit(() -> assertThat(CHECKER.check(file).findings()).isNotNull());
        try {
            Manuscript article = Manuscript.read(file);
            for (Finding finding : CHECKER.check(article)) {
                if (!finding.fix().edits().isEmpty()) {
                    alone(article, finding.fix().edits());
                }
            }
            Manuscript once = FIXER.fix(article).manuscript();
            assertThat(FIXER.fix(once).manuscript().bytes()).isEqualTo(once.bytes());
        } catch (UnreadableException refused) {
            assertThat(refused.what()).isNotEmpty();
        }
    }

    private static void alone(Manuscript article, List<TextEdit> edits) throws UnreadableException {
        String before = article.source().text();
        String after = article.with(edits).source().text();
        int first = edits.stream().mapToInt(TextEdit::start).min().orElse(0);
        int last = edits.stream().mapToInt(TextEdit::end).max().orElse(0);
        assertThat(after).startsWith(before.substring(0, first)).endsWith(before.substring(last));
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replayWithArticles(FixerFuzzTest.class, FixerFuzzTest::fuzzerTestOneInput);
    }
}
