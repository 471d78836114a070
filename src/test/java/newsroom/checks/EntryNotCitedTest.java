package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryNotCitedTest {
    private static final String RULE = "NR301";
    private static final String UNCITED = "warning no: Entry is never cited in the text";

    private static final String LIST = """

        ## Works Cited

        Okafor, Lena. “Bees of the North Side: A Count.” *Town Geology*, 14 May 2025, <https://geology.example.org/bees>.
        """;

    private static String cited(String text, String entry) {
        return Desk.says(RULE, text + "\n\n## Works Cited\n\n" + entry + "\n");
    }

    @Test
    void anEntryThatNothingPointsToIsTold() {
        assertThat(Desk.says(RULE, "The town hall has new tenants.\n" + LIST)).isEqualTo("5:1-5:114 " + UNCITED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Many live in the roof (Okafor 12).",
                "OKAFOR counted them.",
                "Okafor's count is new.",
                "They live in the roof (“Bees of the North Side”).",
                "They live in the roof (*Bees*).",
                "The article \"Bees of the North Side\" tells more.",
                "In Bees of the North Side, a count is given.",
                "*Town Geology* reported it.",
                "It [was counted](http://www.geology.example.org/bees/?utm_source=x).",
                "They live in the roof [@okafor2025bees].",
                "They live in the roof {% cite okafor2025 %}.",
                "They live in the roof.[^1]\n\n[^1]: See Okafor.",
                "| who |\n|-----|\n| Okafor |",
                "<p>Okafor counted them.</p>",
                "> Okafor counted them."
            })
    void whateverMayPointToItCites(String text) {
        assertThat(Desk.says(RULE, text + "\n" + LIST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bees of the north side are many.",
                "```\nOkafor\n```",
                "<!-- Okafor -->",
                "It [was counted](https://geology.example.org/wasps).",
                "The town's geology is new."
            })
    void wordsThatOnlyLookAlikeCodeAndCommentsDoNot(String text) {
        assertThat(Desk.says(RULE, text + "\n\nThe end.\n" + LIST)).endsWith(UNCITED);
    }

    @Test
    void namesAreFoldedAndShortened() {
        String book = "*The Roof*. Sele Press, 2011.";
        assertThat(cited("Saint-Exupery flew over it.", "Saint-Exupéry, Antoine de. " + book))
                .isEmpty();
        assertThat(cited("Gibson saw it.", "Hill, John, and Pamela Church Gibson. " + book))
                .isEmpty();
        assertThat(cited("The WHO saw it.", "World Health Organization. " + book))
                .isEmpty();
        assertThat(cited("The World Health Organization saw it.", "WHO. " + book))
                .isEmpty();
        assertThat(cited("Modern Language saw it.", "Modern Language Association of America. " + book))
                .isEmpty();
        assertThat(cited("The Times saw it.", "“Roofs Fall.” *The Sele Times*, 3 May 2011, p. 4."))
                .isEmpty();
        assertThat(cited("It may be so.", "May, Ann. " + book)).endsWith(UNCITED);
    }

    @Test
    void aNameMayBeInflectedWhereTheLanguageDoesThat() {
        String article = """
            ---
            lang: ru
            ---

            О пчёлах, по словам Ивановой, известно мало.

            ## Список литературы

            Иванова, Анна. *Пчёлы*. Наука, 2011.
            """;
        assertThat(Desk.says(RULE, article)).isEmpty();
    }

    @Test
    void numbersPointToNumberedEntries() {
        String list =
                "\n\n## References\n\n1. Ek, Bo. *The Dam*. Sele, 2011.\n2. Okafor, Lena. *The Roof*. Sele, 2012.\n";
        assertThat(Desk.says(RULE, "The dam is old [1], the roof too [2]." + list))
                .isEmpty();
        assertThat(Desk.says(RULE, "Both are old [1-2]." + list)).isEmpty();
        assertThat(Desk.says(RULE, "Both are old [1]." + list))
                .endsWith(UNCITED)
                .hasLineCount(1);
    }

    @Test
    void aFootnoteThatIsAnEntryIsCitedByItsMark() {
        String notes = """


            ## References

            [^a]: Ek, Bo. *The Dam*. Sele, 2011.
            [^b]: Okafor, Lena. *The Roof*. Sele, 2012.
            """;
        assertThat(Desk.says(RULE, "The dam[^a] and the roof[^b]." + notes)).isEmpty();
    }

    @Test
    void aTextThatCitesNothingOfALongListIsToldOnce() {
        StringBuilder list = new StringBuilder("The dam is old.\n\n## Works Cited\n");
        for (String name : new String[] {"Ek", "Okafor", "Quill", "Reyes", "Ortega", "Nunes"}) {
            list.append('\n').append(name).append(", Bo. *On ").append(name).append("*. Sele Press, 2011.\n");
        }
        assertThat(Desk.says(RULE, list.toString()))
                .isEqualTo("3:4-3:15 warning no: None of the 6 entries is cited in the text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Works Consulted", "Bibliography", "Sources", "Further Reading"})
    void listsThatDoNotPromiseItAreLeftAlone(String title) {
        assertThat(Desk.says(RULE, "Bees.\n\n## " + title + "\n\nEk, Bo. *The Dam*. Sele, 2011.\n"))
                .isEmpty();
    }

    @Test
    void anEntryThatIsNotUnderstoodAndAListAloneAreNotAccused() {
        assertThat(cited("Bees.", "something 2011")).isEmpty();
        assertThat(Desk.says(RULE, "## Works Cited\n\nEk, Bo. *The Dam*. Sele, 2011.\n"))
                .isEmpty();
    }

    @Test
    void theDeskMayWantMoreThanALinkOrTheNameOfAPaper() throws UnreadableException {
        Settings settings = Desk.settings("crossref: {links-count: false, container-mention-counts: false}\n");
        String link = "It [was counted](https://geology.example.org/bees).\n" + LIST;
        String paper = "*Town Geology* reported it.\n" + LIST;
        assertThat(Desk.says(RULE, link)).isEmpty();
        assertThat(Desk.says(RULE, link, settings)).endsWith(UNCITED);
        assertThat(Desk.says(RULE, paper, settings)).endsWith(UNCITED);
    }

    @Test
    void underAStrictPolicyItIsAnError() {
        assertThat(Desk.says(RULE, "Bees.\n" + LIST, Settings.DEFAULT.strict())).contains("error no");
    }
}
