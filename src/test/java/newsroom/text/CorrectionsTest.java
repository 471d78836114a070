package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorrectionsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 20);

    private static Manuscript read(String text) throws UnreadableException {
        return Manuscript.of(Source.of(text));
    }

    private static List<String> in(String text) throws UnreadableException {
        return Corrections.in(Document.of(read(text)));
    }

    @Test
    void everyNoteUnderTheHeadingIsOne() throws UnreadableException {
        assertThat(
                        in(
                                "# T\n\ntext\n\n## Corrections:\n\nFirst *note*.\n\n- second\n- third\n\n### Older\n\nFourth.\n\n## Notes\n\nno\n"))
                .containsExactly("First note.", "second", "third", "Fourth.");
        assertThat(in("## correction\n\nOne.\n")).containsExactly("One.");
        assertThat(in("text\n\nCorrections were made.\n")).isEmpty();
    }

    @Test
    void aNoteIsAddedUnderTheHeadingThatIsThere() throws UnreadableException {
        Manuscript added = Corrections.add(
                read("text\n\n## Corrections\n\nFirst.\n\n## Notes\n\nno\n"), "The dam is in\n  Astana.", DAY);

        assertThat(added.source().text())
                .isEqualTo(
                        "text\n\n## Corrections\n\nFirst.\n\n*2017-02-20:* The dam is in Astana.\n\n## Notes\n\nno\n");
        assertThat(Corrections.in(Document.of(added))).containsExactly("First.", "2017-02-20: The dam is in Astana.");
    }

    @Test
    void aTextWithoutTheHeadingGetsItAtItsEnd() throws UnreadableException {
        assertThat(Corrections.add(read("text\r\n"), "Note.", DAY).source().text())
                .isEqualTo("text\r\n\r\n## Corrections\r\n\r\n*2017-02-20:* Note.\r\n");
        assertThat(Corrections.add(read("text"), "Note.", DAY).source().text())
                .isEqualTo("text\n\n## Corrections\n\n*2017-02-20:* Note.\n");
        assertThat(Corrections.add(read("## Corrections"), "Note.", DAY)
                        .source()
                        .text())
                .isEqualTo("## Corrections\n\n*2017-02-20:* Note.");
    }
}
