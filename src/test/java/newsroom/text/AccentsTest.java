package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccentsTest {
    @ParameterizedTest
    @CsvSource({
        "Saint-Exupéry, Saint-Exupery",
        "“Łódź” – Ångström, “Łodz” – Angstrom",
        "São Tomé e Príncipe, Sao Tome e Principe",
        "Ǖ, U",
        "Ǿ, Ø",
        "Nguyễn Dữ, Nguyen Du",
        "Ἀθῆναι, Αθηναι",
        "e\u0301t\u00E9, ete",
        "Okafor, Okafor"
    })
    void lettersLoseTheirAccents(String written, String without) {
        assertThat(Accents.without(written)).isEqualTo(without);
    }

    @Test
    void everyCharacterIsWhatUnicodeMakesOfIt() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String written = "a" + c;
            String unicode = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");

            assertThat(Accents.without(written)).as("U+%04X", (int) c).isEqualTo(unicode);
        }
    }
}
