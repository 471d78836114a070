package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WireCreditTest {
    private static final String RULE = "NR505";

    @Test
    void anAgencysCopyWithoutItsCreditIsTold() {
        assertThat(Desk.says(RULE, "# Dam\n\nBy Bo Ek\n\nOPUNTIA (AP) — The dam broke.\n"))
                .isEqualTo("5:9-5:13 warning no: Copy from AP without a credit line");
        assertThat(Desk.says(RULE, "LONDON, May 3 (Reuters) - The dam broke.\n"))
                .contains("Copy from Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nauthor: Associated Press\n---\n\nOPUNTIA (AP) — The dam broke.",
                "---\ncredit: AP\n---\n\nOPUNTIA (AP) — The dam broke.",
                "OPUNTIA (AP) — The dam broke.\n\nThe Associated Press contributed to this report.",
                "OPUNTIA (AP) — The dam broke.\n\n© 2025 AP",
                "The dam (AP) broke.",
                "Ek told the agency. OPUNTIA (AP) — The dam broke.",
                "OPUNTIA (EST) — The dam broke.",
                "The agency (AP) said it broke.",
                "---\ntitle: [broken\n---\n\nOPUNTIA (AP) — The dam broke."
            })
    void copyThatIsCreditedAndTextThatOnlyNamesAnAgencyAreNot(String text) {
        assertThat(Desk.says(RULE, text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nauthor: [Bo Ek, AFP]\n---\n\nThe dam broke.",
                "---\nauthor: Bo Ek and Reuters\n---\n\nThe dam broke.",
                "---\nauthor: Bo Ek\n---\n\nBy The Associated Press\n\nThe dam broke.",
                "# Dam\n\nBy Bo Ek and The Associated Press\n\nThe dam broke.",
                "# Dam\n\nBy Bo Ek\n\nBy Reuters\n\nThe dam broke."
            })
    void anAgencysBylineBesideAStaffNameIsTold(String text) {
        assertThat(Desk.says(RULE, text + "\n"))
                .contains("warning no: Byline of ", " beside Bo Ek, and no line says what is whose")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nauthor: Reuters\n---\n\nThe dam broke.",
                "---\nauthor: [Bo Ek, Ana Ruiz]\n---\n\nThe dam broke.",
                "---\nauthor: Bo Ek, Reuters\n---\n\nThe dam broke.",
                "---\nauthor: [Bo Ek, AFP]\ncredit: AFP\n---\n\nThe dam broke.",
                "---\nauthor: [Bo Ek, AFP]\n---\n\nThe dam broke.\n\nWith reporting by AFP.",
                "# Dam\n\nBy Bo Ek, Associated Press\n\nThe dam broke.",
                "# Dam\n\nBy Staff and AP\n\nThe dam broke.",
                "# Dam\n\nBy the dam and Reuters\n\nThe dam broke."
            })
    void bylinesThatSayWhoseTheTextIsAreNot(String text) {
        assertThat(Desk.says(RULE, text + "\n")).isEmpty();
    }

    @Test
    void theDesksOwnAgenciesCount() throws UnreadableException {
        String article = "OPUNTIA (Valley Wire) — The dam broke.\n";
        assertThat(Desk.says(RULE, article)).isEmpty();
        assertThat(Desk.says(RULE, article, Desk.settings("orgs: {agencies: [Valley Wire]}\n")))
                .isNotEmpty();
    }
}
