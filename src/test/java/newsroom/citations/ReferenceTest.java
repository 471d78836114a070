package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was given is held against what was written: each field, and not only the first of its kind. */
final class ReferenceTest {
    private static final Reference REFERENCE = new Reference(
            List.of(Reference.name("Ek, Bo"), Reference.name("Ruiz, Ana")),
            false,
            Optional.empty(),
            "The Dam",
            Optional.of("River Studies"),
            Reference.contributor("edited by", List.of(Reference.name("Hill, Li")), false).stream()
                    .toList(),
            Optional.of("2nd ed."),
            Reference.numbers(Optional.of("4"), Optional.of("2")),
            Optional.of("Harbor Books"),
            Optional.of(Reference.date("2011")),
            Optional.of("4-9"),
            Optional.of("https://www.dam.example/a"),
            Optional.empty());

    private static Optional<String> lost(String entry) {
        return REFERENCE.lostIn(Markdown.parse(entry));
    }

    @Test
    void whatIsWrittenReadsBack() {
        String written = MlaWriter.write(REFERENCE.entry()).orElseThrow();

        assertThat(lost(written)).as(written).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo, and Ana Ruiz|Bo, and Ana Rui|author",
                "Bo, and Ana Ruiz|Bo|author",
                "Bo, and Ana Ruiz|Bo, et al.|author",
                "edited by Li Hill|edited by Lo Hill|editor or translator",
                "edited by Li Hill, ||editor or translator",
                "2nd ed.|3rd ed.|edition",
                "dam.example/a|dam.example/b|address",
                "no. 2|no. 3|volume or issue"
            })
    void aFieldThatReadsOtherwiseIsNamed(String given, String other, String field) {
        String written = MlaWriter.write(REFERENCE.entry()).orElseThrow();

        assertThat(written).contains(given);
        assertThat(lost(written.replace(given, other == null ? "" : other))).contains(field);
    }
}
