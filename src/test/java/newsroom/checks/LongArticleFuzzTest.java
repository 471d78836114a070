package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newsroom.testing.Fuzzing;
import newsroom.text.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A scrap, again and again until the article is as long as one may be: nothing takes longer than its length allows. */
public final class LongArticleFuzzTest {
    private static final Checker CHECKER = new Checker(Settings.DEFAULT, Desk.TODAY);

    /**
     * Checks an article made of one scrap.
     *
     * @param input a first byte that says how the scrap is strung together, and the scrap
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < 2 || input.length > 200) {
            return;
        }
        String scrap = new String(input, 1, input.length - 1, UTF_8);
        byte[] article =
                article(input[0] & 3, scrap, (input[0] & 4) == 0 ? "# Dam\n\n" : "# Dam\n\n## Works Cited\n\n");
        Fuzzing.nearLimit(() -> assertThat(CHECKER.check(article).findings()).isNotNull());
    }

    private static byte[] article(int form, String scrap, String opening) {
        String part = switch (form) {
            case 0 -> scrap;
            case 1 -> scrap + "\n";
            case 2 -> scrap + "\n\n";
            default -> scrap.repeat(1 + 1000 / scrap.length()) + "\n\n";
        };
        int room = Source.MAX_BYTES - opening.length();
        return (opening + part.repeat(Math.max(1, room / part.getBytes(UTF_8).length))).getBytes(UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> replay() {
        return Fuzzing.replay(LongArticleFuzzTest.class, LongArticleFuzzTest::fuzzerTestOneInput);
    }
}
