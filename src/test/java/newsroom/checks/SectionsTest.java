package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.Source;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class SectionsTest {
    private static final String EK = "Ek, Bo. *The Dam*. Oxford UP, 2011.\n";
    private static final String HILL = "Hill, Li. *The River*. Slate, 2012.\n";
    private static final String PROSE =
            "It is said that the dam was built when nobody knew what it would do to them.\n";

    /** The title's form and line, and the lines on which entries begin. */
    private static String found(String text) throws UnreadableException {
        return found(text, Settings.DEFAULT);
    }

    private static String found(String text, Settings settings) throws UnreadableException {
        Article article = Desk.article(text, settings);
        if (article.cited().isEmpty()) {
            return "none";
        }
        Section section = article.cited().get();
        Source source = article.source();
        String title = section.title()
                .map(named -> named.form() + " " + source.lineAt(named.prose().sourceStart(0)))
                .orElse("untitled");
        return title + " "
                + section.entries().stream()
                        .map(entry -> entry.form() + " " + source.lineAt(entry.start()))
                        .toList();
    }

    @Test
    void aTitleHasManyForms() throws UnreadableException {
        assertThat(found("text\n\n## Works Cited\n\n" + EK)).isEqualTo("ATX 3 [PARAGRAPH 5]");
        assertThat(found("text\n\nWorks Cited\n===\n\n" + EK)).isEqualTo("SETEXT 3 [PARAGRAPH 6]");
        assertThat(found("text\n\n**Works Cited:**\n\n" + EK)).isEqualTo("BOLD 3 [PARAGRAPH 5]");
        assertThat(found("text\n\n*Works Cited*\n\n" + EK)).isEqualTo("BOLD 3 [PARAGRAPH 5]");
        assertThat(found("text\n\nWORKS CITED:\n\n" + EK)).isEqualTo("PLAIN 3 [PARAGRAPH 5]");
        assertThat(found("text\n\n<h3>Works Cited</h3>\n\n" + EK)).isEqualTo("HTML 3 [PARAGRAPH 5]");
        assertThat(found("text\n\n5. References\n\n" + EK)).isEqualTo("none");
        assertThat(found("text\n\n## 5.1 References\n\n" + EK)).isEqualTo("ATX 3 [PARAGRAPH 5]");
        assertThat(found("---\ntitle: Works Cited\n---\n" + EK)).isEqualTo("untitled [PARAGRAPH 4]");
    }

    @Test
    void entriesHaveManyForms() throws UnreadableException {
        String title = "## Works Cited\n\n";
        String pair = EK + HILL;

        assertThat(found(title + EK + "\n" + HILL)).isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 5]");
        assertThat(found(title + pair)).isEqualTo("ATX 1 [LINE 3, LINE 4]");
        assertThat(found(title + "- " + EK + "- " + HILL)).isEqualTo("ATX 1 [BULLET 3, BULLET 4]");
        assertThat(found(title + "1. " + EK + "2. " + HILL)).isEqualTo("ATX 1 [NUMBER 3, NUMBER 4]");
        assertThat(found(title + "[^1]: " + EK + "[^2]: " + HILL)).isEqualTo("ATX 1 [FOOTNOTE 3, FOOTNOTE 4]");
        assertThat(found(title + "    " + EK + "\n    " + HILL)).isEqualTo("ATX 1 [CODE 3, CODE 5]");
        assertThat(found(title + "<p>" + EK + "<p>" + HILL + "</p>\n")).isEqualTo("ATX 1 [HTML 3, HTML 4]");
        assertThat(found("**Works Cited**  \n" + pair)).isEqualTo("BOLD 1 [LINE 2, LINE 3]");
    }

    @Test
    void anEntryOverSeveralLinesIsOne() throws UnreadableException {
        assertThat(found("""
            ## Works Cited

            Ek, Bo. 1995. "The Policy Game." In *Public Policy: The Essential
            Readings*. Hill, Li and Bo Ek. 1995. Prentice Hall:
            Englewood Cliffs, NJ.
            """)).isEqualTo("ATX 1 [PARAGRAPH 3]");
        assertThat(found("## Works Cited\n\nEk, Bo. *The Dam*.  \nAccessed 3 May 2011.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void aLineThatOnlyShowsTheAddressOrTheContainerGoesOnWithItsEntry() throws UnreadableException {
        String title = "## Works Cited\n\n";

        assertThat(found(title + "Ek, Bo. 2024. “The Dam Again.”\n<https://www.slate.com/dam>.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
        assertThat(found(title + "Ek, Bo. 2024. “The Dam Again.”\n*Slate*, May.\n<https://www.slate.com/dam>.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
        assertThat(found(title + "<https://www.slate.com/dam>\n<https://www.slate.com/river>\n"))
                .isEqualTo("ATX 1 [LINE 3, LINE 4]");
    }

    @Test
    void aDashForTheSameAuthorBeginsAnEntryEvenWithoutItsBullet() throws UnreadableException {
        assertThat(found("## Works Cited\n\n- " + EK + "———. *The River*. Slate, 2012.\n"))
                .isEqualTo("ATX 1 [BULLET 3, BULLET 4]");
    }

    @Test
    void anEntryUnderAnItemThatIsDoneIsItsOwnEvenWithoutItsBullet() throws UnreadableException {
        assertThat(found("## Works Cited\n\n- " + EK + HILL + "- O, Al. *The Sea*. Knopf, 2013.\n"))
                .isEqualTo("ATX 1 [BULLET 3, BULLET 4, BULLET 5]");
        assertThat(found("## Works Cited\n\n- " + EK + "Hill, Li L., and Al O. *The Sea*. Knopf, 2012.\n"))
                .isEqualTo("ATX 1 [BULLET 3, BULLET 4]");
        assertThat(found("## Works Cited\n\n- " + EK + "Hill, Li L. *The Sea*. Knopf, 2012.\n"))
                .isEqualTo("ATX 1 [BULLET 3, BULLET 4]");
        assertThat(found("## Works Cited\n\n- Ek, Bo. *The Dam*. Oxford UP,\n  Hill, Li. The Editor. 2011.\n"))
                .isEqualTo("ATX 1 [BULLET 3]");
    }

    @Test
    void linesThatOnlyKramdownReadsAreNoPartOfTheLastEntry() throws UnreadableException {
        for (String list : new String[] {"- " + EK + "- " + HILL, EK + "\n" + HILL}) {
            String text = "## Works Cited\n\n" + list + "{:.list}\n";
            Section section = Desk.article(text, Settings.DEFAULT).cited().orElseThrow();
            assertThat(section.entries()).hasSize(2);
            assertThat(section.end()).isEqualTo(text.indexOf("2012.") + 5);
        }
    }

    @Test
    void whatBeginsLikeATemplateInsideOfAttributesIsNone() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "{: {{ x}\n" + HILL + "{{ y }}\n"))
                .isEqualTo("ATX 1 [LINE 3, LINE 5]");
    }

    @Test
    void linesThatAreSetInByBlanksGoOnWithTheirEntry() throws UnreadableException {
        assertThat(found("## Works Cited\n\nEk, Bo. “The Dam.” Slate, 3 May 2011.\n"
                        + "<br>&nbsp;&nbsp;&nbsp;https://www.slate.com/dam. Accessed 4 May 2011.\n<br><br>\n" + HILL))
                .isEqualTo("ATX 1 [LINE 3, LINE 6]");
    }

    @Test
    void aLabelOverEntriesIsNotTheirFirstLine() throws UnreadableException {
        assertThat(found("## Works Cited\n\nPictures:\n<https://www.slate.com/dam>\n<https://www.slate.com/sea>\n"))
                .isEqualTo("ATX 1 [LINE 4, LINE 5]");
    }

    @Test
    void remarksToTheReaderAreNoEntries() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK
                        + "\nWith thanks to Al Ek, who saw the dam in 1957.\n"
                        + "\nFor more on dams, see [the museum](https://dams.org).\n"
                        + "\nYou can hear him [there](https://radio.org).\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
        assertThat(found("## Works Cited\n\n" + EK + "\nFor the river see Li Hill, *The River* (Slate, 2012).\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 5]");
        assertThat(found("## Works Cited\n\n*For* *whom the Bell Tolls*. Knopf, 1940.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void aTitleInStraightSingleQuotesOrAnUnknownAuthorBeginsAnEntry() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK.strip() + "  \nAuthor unknown. *The River*. Slate, 2012.\n"))
                .isEqualTo("ATX 1 [LINE 3, LINE 4]");
        assertThat(found("## Works Cited\n\n" + EK.strip() + "  \n'Bo Ek' [*Lives*](https://lives.org), 2012.\n"))
                .isEqualTo("ATX 1 [LINE 3, LINE 4]");
    }

    @Test
    void aHeadingInHtmlEndsTheSection() throws UnreadableException {
        assertThat(found("<h2>Works Cited</h2>\n\n" + EK + "\n<h3>Films</h3>\n\n" + HILL + "\n<h2>Notes</h2>\n\n<p>1. "
                        + EK + "</p>\n"))
                .isEqualTo("HTML 1 [PARAGRAPH 3, PARAGRAPH 7]");
        assertThat(found("## Works Cited\n\n" + EK + "\n<h2>Notes</h2>\n\n<p>1. " + HILL + "</p>\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void textAfterALineAcrossThePageIsNoMoreOfTheSection() throws UnreadableException {
        String about = "Bo Ek teaches the history of dams and rivers at the University of the River.\n\n";

        assertThat(found("## Works Cited\n\n" + EK + "\n---\n\n" + about + "First published by *Slate* in 2012.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
        assertThat(found("## Works Cited\n\n" + EK + "\n---\n\nFilms\n\n" + HILL))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 9]");
    }

    @Test
    void aPageOfThatTitleIsAListOnlyWhenItHasLittleElse() throws UnreadableException {
        String page = "---\ntitle: Annotated Bibliography\n---\n";

        assertThat(found(page + EK + "\nIt tells how they built.\n")).isEqualTo("untitled [PARAGRAPH 4]");
        assertThat(found(page + "Due in May.\n\nIt counts a tenth.\n\nA sample: [this one](https://a.org/x).\n"))
                .isEqualTo("none");
    }

    @Test
    void aPhraseAroundTheNameIsTheTitleOfAPageOnlyWithSeveralEntries() throws UnreadableException {
        String page = "---\ntitle: Works Cited and Other Help\n---\n";

        assertThat(found(page + EK + "\n" + HILL)).isEqualTo("none");
        assertThat(found(page + EK + "\n" + HILL + "\nO, Al. *The Sea*. Knopf, 2013.\n"))
                .isEqualTo("untitled [PARAGRAPH 4, PARAGRAPH 6, PARAGRAPH 8]");
    }

    @Test
    void entriesMayBeHeadingsWithNotesUnderThem() throws UnreadableException {
        assertThat(found("# Annotated Bibliography\n\n### " + EK + "\nIt tells how they built.\n\n### " + HILL))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 7]");
        assertThat(found("# Bibliography\n\n### Books, Films, 2012\n\n" + EK)).isEqualTo("ATX 1 [PARAGRAPH 5]");
    }

    @Test
    void aSentenceAboutATitleIsNoEntry() throws UnreadableException {
        assertThat(found("# Annotated Bibliography\n\n" + EK + "\n\"The Dam of 1957\" is a film.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
        assertThat(found("# Annotated Bibliography\n\n“The Dam of 1957” in *Dams*. Slate, 2012.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void aTitleInItalicsMayBeginWithAWordThatLaterPartsBeginWith() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\n*Press Gang*. Knopf, 2012.\n\n*Vol.* 3, 2012.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 5]");
    }

    @Test
    void definitionsOfLinksThatATemplateBreaksAreNoEntries() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\n[dam]: {{ site.url }}/dam\n[sea]: http://sea.org/x\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void aWholeListMayBeAQuotation() throws UnreadableException {
        assertThat(found("## Works Cited\n\n> 1. " + EK + "> 2. " + HILL)).isEqualTo("ATX 1 [NUMBER 3, NUMBER 4]");
        assertThat(found("## Works Cited\n\n> " + EK + "\n" + HILL)).isEqualTo("ATX 1 [PARAGRAPH 5]");
    }

    @Test
    void aPlainTitleOfWhatWasCitedMayHaveARemarkBeforeTheEntries() throws UnreadableException {
        assertThat(found("text\n\nWorks Cited\n\nThe templates are our own\n\n" + EK))
                .isEqualTo("PLAIN 3 [PARAGRAPH 7]");
        assertThat(found("text\n\nSources\n\nThe templates are our own\n\n" + EK))
                .isEqualTo("none");
    }

    @Test
    void aHeadingComesBeforeABoldLineAndThatBeforeAPlainOne() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\n**Works Cited**\n\n" + HILL))
                .startsWith("ATX 1");
        assertThat(found("**Works Cited**\n\n" + EK + "\nWorks Cited\n\n" + HILL))
                .startsWith("BOLD 1");
    }

    @Test
    void amongEqualsTheLastIsTheList() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\n## Works Cited\n\n" + HILL))
                .startsWith("ATX 5");
        assertThat(found("Works Cited\n\n" + EK + "\nWorks Cited\n\n" + HILL)).startsWith("PLAIN 5");
    }

    @Test
    void worksConsultedAreTheListOnlyWhenThereIsNoOther() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\n## Works Consulted\n\n" + HILL))
                .startsWith("ATX 1");
        assertThat(found("## Works Consulted\n\n" + HILL)).startsWith("ATX 1");
    }

    @Test
    void footnotesAreTheListOnlyWhenThereIsNoOther() throws UnreadableException {
        assertThat(found("## Works cited\n\n" + EK + "\n## References\n\n[^1]: " + HILL))
                .startsWith("ATX 1");
    }

    @Test
    void theSectionEndsAtTheNextHeadingThatIsNoDeeper() throws UnreadableException {
        assertThat(found("## Works Cited\n\n### Books\n\n" + EK + "\n## Notes\n\n" + HILL))
                .isEqualTo("ATX 1 [PARAGRAPH 5]");
        assertThat(found("Works Cited\n\n" + EK + "\n###### Notes\n\n" + HILL)).isEqualTo("PLAIN 1 [PARAGRAPH 3]");
        assertThat(found("## Works Cited\n\n" + EK + "\n# Notes\n\n" + HILL)).isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void itEndsWhereAWebPagesFrameBegins() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\nLeave a Reply\n\nPosted in 2011\n\nConnecting to %s\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void footnotesAfterTheEntriesAreNoEntries() throws UnreadableException {
        assertThat(found("## Works Cited\n\n" + EK + "\n[^1]: See Hill, *The River*, 2012.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void navigationAndRemarksAreNoEntries() throws UnreadableException {
        assertThat(found("## Works Cited\n\n*All read in May.*\n\n" + EK
                        + "\nNext: [Resources](resources.html)\n\n> [Back](.)\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 5]");
    }

    @Test
    void notesOnEntriesAreNoEntries() throws UnreadableException {
        assertThat(found("# Annotated Bibliography\n\n" + EK + "\n" + PROSE
                        + "\nClaims:\n\n- It is old.\n- It leaks.\n\n" + HILL))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 12]");
    }

    @Test
    void aLongTitleThatReadsAsASentenceIsAnEntryWhenItWasAccessed() throws UnreadableException {
        String title =
                "That a man may lawfully not only put away his wife for her adultery but also marry what he will and"
                        + " that this is so in all their churches because they have said so (London, 1652), ";

        assertThat(found("## Works Cited\n\nEk, Bo. *The Dam*. Sele, 2011.\n\n" + title
                        + "[Books Online](http://books.example/a) (Accessed 17/04/2020).\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 5]");
        assertThat(found("## Works Cited\n\nEk, Bo. *The Dam*. Sele, 2011.\n\n" + title
                        + "[Books Online](http://books.example/a) which we have read.\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3]");
    }

    @Test
    void aTextAboutListsIsNone() throws UnreadableException {
        assertThat(found("## Annotated bibliography\n\n" + PROSE + "\n" + PROSE + "\n" + PROSE + "\n" + PROSE + "\n"
                        + EK))
                .isEqualTo("none");
        assertThat(found("## Sources\n\n### Source A\n\n- Bo Ek, professor\n- not reached\n"))
                .isEqualTo("none");
        assertThat(found("Next: [Works Cited](works-cited.html)\n")).isEqualTo("none");
        assertThat(found("> ## Works Cited\n>\n> " + EK)).isEqualTo("none");
        assertThat(found("```\n## Works Cited\n\n" + EK + "```\n")).isEqualTo("none");
        assertThat(found("## Sources of Renewable Energy\n\n" + EK)).isEqualTo("none");
        assertThat(found("Sources\n\n" + PROSE + "\n" + EK)).isEqualTo("none");
    }

    @Test
    void aTitleThatIsALinkLeadsElsewhere() throws UnreadableException {
        assertThat(found("## [Works Cited](works-cited)\n\n" + EK)).isEqualTo("none");
    }

    @Test
    void anEmptySectionIsKnownAsSuch() throws UnreadableException {
        assertThat(found("text\n\n## Works Cited\n")).isEqualTo("ATX 3 []");
        assertThat(found("text\n\nWorks Cited\n")).isEqualTo("none");
    }

    @Test
    void bareAddressesAreSources() throws UnreadableException {
        assertThat(found("Sources:\n- http://x.org/a\n- [A page](https://y.org/b)\n- <http://z.org>\n"))
                .isEqualTo("PLAIN 1 [BULLET 2, BULLET 3, BULLET 4]");
        assertThat(found("## Works Consulted\n\nBo Ek<br>\nhttp://x.org/a\n\nLi Hill<br>\nhttp://y.org/b\n"))
                .isEqualTo("ATX 1 [PARAGRAPH 3, PARAGRAPH 6]");
    }

    @Test
    void theRestOfAListOfSourcesIsNamedAmongThem() throws UnreadableException {
        assertThat(found("""
            ## References

            - Ek, Bo. The Dam. Oxford UP, 2011.
            - Li Hill, The River (recommended).
            - J. Odum, The Sea (recommended).
            """)).isEqualTo("ATX 1 [BULLET 3, BULLET 4, BULLET 5]");
    }

    @Test
    void aTitleOfTheDesksOwnIsKnown() throws UnreadableException {
        Settings own = Desk.settings("section: {headings: [What we read]}\n");

        assertThat(found("## What we read\n\n" + EK)).isEqualTo("none");
        assertThat(found("## What we read:\n\n" + EK, own)).isEqualTo("ATX 1 [PARAGRAPH 3]");
    }
}
