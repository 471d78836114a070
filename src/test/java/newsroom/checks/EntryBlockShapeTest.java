package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class EntryBlockShapeTest {
    private static final String RULE = "NR106";
    private static final String TITLE = "## Works Cited\n\n";

    @Test
    void whatGoesOnBehindACommaIsToldInAShortListToo() {
        assertThat(Desk.says(
                        "NR106",
                        WorksDesk.article(
                                "Ek, Bo. “Weirs.” *Dams*,",
                                "vol. 4, 2011, pp. 8-9.",
                                "Hill, Li. *Dam*. Oxford UP, 2011.")))
                .isEqualTo(
                        "5:1-5:23 warning ask: This goes on with the entry before it and should be one block with it");
    }

    @Test
    void numbersAreToldAndTakenAway() throws UnreadableException {
        String list = TITLE + "1. Ek, Bo. *The Dam*. Oxford UP, 2011.\n2. Hill, Li. *The River*. Slate, 2012.\n";

        assertThat(Desk.says(RULE, list)).isEqualTo("3:1-4:39 warning safe: Entries are numbered");
        assertThat(Desk.fixed(RULE, list))
                .isEqualTo(TITLE + "Ek, Bo. *The Dam*. Oxford UP, 2011.\n\nHill, Li. *The River*. Slate, 2012.\n");
    }

    @Test
    void aNumberedListWithMoreInItIsLeftToAPerson() {
        assertThat(Desk.says(RULE, TITLE + "1. Ek, Bo. *The Dam*. Oxford UP, 2011.\n\n   A note on it.\n"))
                .isEqualTo("3:1-5:17 warning no: Entries are numbered");
        assertThat(Desk.says(RULE, TITLE + "1. # Ek, Bo. The Dam. 2011.\n2. Ek, Bo. *The Dam*. Oxford UP, 2011.\n"))
                .endsWith("warning no: Entries are numbered");
    }

    @Test
    void entriesThatRunTogetherArePartedWithABlankLine() throws UnreadableException {
        String list = TITLE
                + "Ek, Bo. *The Dam*. Oxford UP, 2011.\nHill, Li. *The River*. Slate,\n2012.\nLi, Bo. *Sea*. UP, 2013.\n";

        assertThat(Desk.says(RULE, list)).isEqualTo("3:1-6:25 warning safe: 3 entries run together in one block");
        assertThat(Desk.fixed(RULE, list))
                .isEqualTo(
                        TITLE
                                + "Ek, Bo. *The Dam*. Oxford UP, 2011.\n\nHill, Li. *The River*. Slate,\n2012.\n\nLi, Bo. *Sea*. UP, 2013.\n");
    }

    @Test
    void aLineOfDashesUnderAnEntryIsToldAndMovedOff() throws UnreadableException {
        String list = TITLE + "Ek, Bo. *The Dam*. Oxford UP, 2011.\n---\n\nHill, Li. *The River*. Slate, 2012.\n";

        assertThat(Desk.says(RULE, list))
                .isEqualTo("3:1-4:4 warning safe: The line of dashes under this entry makes a heading of it");
        assertThat(Desk.fixed(RULE, list))
                .isEqualTo(
                        TITLE + "Ek, Bo. *The Dam*. Oxford UP, 2011.\n\n---\n\nHill, Li. *The River*. Slate, 2012.\n");
        assertThat(Desk.rules(list)).doesNotContain("NR101", "NR105");
    }

    @Test
    void indentedEntriesAreProgramTextToMarkdown() {
        assertThat(Desk.says(RULE, TITLE + "    Ek, Bo. The Dam. Oxford UP, 2011.\n"))
                .isEqualTo(
                        "3:5-3:38 warning no: Entries are indented so far that Markdown takes them for program text");
    }

    private static String list(String stray) {
        String entry = "Ek, Bo. *The Dam*. Oxford UP, 2011.\n\n";
        return TITLE + entry + entry + stray + "\n\n" + entry + entry;
    }

    @Test
    void anEntryOverTwoParagraphsIsToldAtTheSecond() throws UnreadableException {
        assertThat(Desk.says(RULE, list("Retrieved 9/8/14")))
                .isEqualTo(
                        "7:1-7:17 warning ask: This goes on with the entry before it and should be one block with it");
        assertThat(Desk.says(RULE, list("economic review, vol. 62"))).startsWith("7:1-7:25 warning ask");
        assertThat(Desk.fixed(RULE, list("Retrieved 9/8/14")))
                .isEqualTo(list("Retrieved 9/8/14").replace("\n\nRetrieved", "\nRetrieved"));
    }

    @Test
    void aParagraphThatTellsNoSourceIsToldAmongEntries() {
        assertThat(Desk.says(RULE, list("Thanks to the library.")))
                .isEqualTo("7:1-7:23 warning no: Nothing here tells a source: no year, no title, no address");
    }

    @Test
    void notesOnTheEntriesAndRemarksAroundThemAreNot() {
        String entry = "Ek, Bo. *The Dam*. Oxford UP, 2011.\n\n";

        assertThat(Desk.says(RULE, TITLE + (entry + "Of much use.\n\n").repeat(4)))
                .isEmpty();
        assertThat(Desk.says(RULE, TITLE + "All read in May.\n\n" + entry + entry + entry + "The end.\n"))
                .isEmpty();
    }

    @Test
    void paragraphsAndBulletsAreGood() {
        assertThat(Desk.says(
                        RULE, TITLE + "Ek, Bo. *The Dam*. Oxford UP,\n2011.\n\nHill, Li. *The River*. Slate, 2012.\n"))
                .isEmpty();
        assertThat(Desk.says(
                        RULE, TITLE + "- Ek, Bo. *The Dam*. Oxford UP, 2011.\n- Hill, Li. *The River*. Slate, 2012.\n"))
                .isEmpty();
        assertThat(Desk.says(RULE, "1. one\n2. two\n\n" + TITLE + "Ek, Bo. *The Dam*. Oxford UP, 2011.\n"))
                .isEmpty();
    }
}
