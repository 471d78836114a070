package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DuplicateSectionTest {
    private static final String RULE = "NR104";
    private static final String ENTRIES = "\n\nEk, Bo. *The Dam*. Oxford UP, 2011.\n\n";

    @Test
    void theSecondListIsTold() {
        assertThat(Desk.says(RULE, "## Works Cited" + ENTRIES + "## Works Cited" + ENTRIES))
                .isEqualTo("5:4-5:15 error no: Second works-cited section; first at line 1");
        assertThat(Desk.says(RULE, "## References" + ENTRIES + "## Works Cited" + ENTRIES))
                .isNotEmpty();
    }

    @Test
    void worksConsultedAreAnotherKind() {
        assertThat(Desk.says(RULE, "## Works Cited" + ENTRIES + "## Works Consulted" + ENTRIES))
                .isEmpty();
    }

    @Test
    void partsOfOneListAreNoLists() {
        assertThat(Desk.says(
                        RULE, "## Works Cited\n\n### Primary Sources" + ENTRIES + "### Secondary Sources" + ENTRIES))
                .isEmpty();
    }

    @Test
    void aLineThatIsNoHeadingOrHasNoEntriesDoesNotCount() {
        assertThat(Desk.says(RULE, "## Works Cited" + ENTRIES + "**Works Cited**" + ENTRIES))
                .isEmpty();
        assertThat(Desk.says(RULE, "## Works Cited" + ENTRIES + "## Works Cited\n"))
                .isEmpty();
    }
}
