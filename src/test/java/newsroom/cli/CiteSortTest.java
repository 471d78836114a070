package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CiteSortTest {
    private static final String TEXT = "The dam leaked.\n\n## Works Cited\n\n";
    private static final String EK = "Ek, Bo. *The Dam*. Oxford UP, 2011.";
    private static final String HILL = "Hill, Ana. *Zebras*. Harbor Books, 2003.";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void goThere() {
        shell = Shell.in(folder);
    }

    private String sorted(String list) {
        shell.write("dam.md", TEXT + list);
        shell.types("cite sort dam.md").shown();
        String once = shell.read("dam.md");
        assertThat(shell.types("cite sort dam.md").told(0)).contains("are in order");
        assertThat(shell.read("dam.md")).isEqualTo(once).startsWith(TEXT);
        return once.substring(TEXT.length());
    }

    @Test
    void entriesFollowMlasOrder() {
        String wanted = """
            Descartes, René. *One*. Harbor Books, 2001.

            De Stefa, Al. *Two*. Harbor Books, 2002.

            Ek, Bo. *The Arch*. Harbor Books, 2003.

            ---. *Bridges*. Harbor Books, 2004.

            Ek, Bo, and Ana Hill. *Arches*. Harbor Books, 2005.

            *The Hunger Games*. Harbor Books, 2006.

            MacDonald, Ann. *Three*. Harbor Books, 2007.

            McCullers, Carson. *Four*. Harbor Books, 2008.

            *1984*. Harbor Books, 2009.
            """;
        List<String> entries = new ArrayList<>(List.of(wanted.strip().split("\n\n", -1)));
        entries.add(0, entries.remove(entries.size() - 1));
        entries.add(2, entries.remove(7));
        entries.add(1, entries.remove(6));

        assertThat(sorted(String.join("\n\n", entries) + "\n")).isEqualTo(wanted);
    }

    @Test
    void aDashThatComesToStandFirstChangesPlacesWithTheName() {
        assertThat(sorted("Ek, Bo. *Weirs*. Harbor Books, 2003.\n\n---. *Arches*. Harbor Books, 2004.\n"))
                .isEqualTo("Ek, Bo. *Arches*. Harbor Books, 2004.\n\n---. *Weirs*. Harbor Books, 2003.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- %s\n- %s\n",
                "* %s\n\n\n* %s",
                "%s  \n%s\n",
                "%s\\\n%s\n",
                "%s\n%s\r\n",
                "%s\n\n<!-- both seen -->\n\n%s\n\n[a]: https://x.org\n"
            })
    void nothingButTheEntriesMoves(String shape) {
        assertThat(sorted(shape.formatted(HILL, EK))).isEqualTo(shape.formatted(EK, HILL));
    }

    @Test
    void eachSubheadingHasAnOrderOfItsOwn() {
        assertThat(sorted(HILL + "\n\n" + EK
                        + "\n\n### Films\n\n*Rivers*. Harbor Books, 2010.\n\n*Brooks*. Harbor Books, 2011.\n"))
                .isEqualTo(EK + "\n\n" + HILL
                        + "\n\n### Films\n\n*Brooks*. Harbor Books, 2011.\n\n*Rivers*. Harbor Books, 2010.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. %s\n2. %s\n|numbered",
                "[1] %s\n\n[2] %s\n|numbered",
                "[^a]: %s\n\n[^b]: %s\n|footnotes follow the order of the text",
                "%s\n\nRuiz, Ana. Dams. Harbor Books, 2003.\n\n%s\n|line 7: the title has neither",
                "%s\n\nAna Ruiz. *Dams*. Harbor Books, 2003.\n\n%s\n|a person is written \"Ruiz, Ana\"",
                "%s\n\nThis one has pictures.\n\n%s\n|line 9: other words stand between this entry and line 5",
                "- %s\n\n%s\n|kept apart in several ways"
            })
    void whatIsNotCertainIsLeftAndSaid(String shapeAndReason) {
        String[] parts = shapeAndReason.split("\\|", 2);
        String text = TEXT + parts[0].formatted(HILL, EK);
        shell.write("dam.md", text);

        assertThat(shell.types("cite sort dam.md").told(1)).contains(parts[1]);
        assertThat(shell.read("dam.md")).isEqualTo(text);
    }

    @Test
    void aDryRunShowsTheChangeAndMakesNone() {
        String text = TEXT + HILL + "\n\n" + EK + "\n";
        shell.write("dam.md", text);

        assertThat(shell.types("cite sort --dry-run dam.md").shown()).contains("@@ line", "Ek, Bo");
        assertThat(shell.read("dam.md")).isEqualTo(text);
    }

    @Test
    void anArticleIsSavedAsACommit() {
        shell = Shell.inNewsroom(folder);
        shell.write("dams.md", "# Dams\n\n" + TEXT + HILL + "\n\n" + EK + "\n");
        shell.types("import dams.md --slug dams").shown();

        assertThat(shell.types("cite sort dams").shown()).contains("2 entries moved, in dams\n", "saved dams");
        assertThat(shell.git("show", "main:" + shell.text("dams"))).contains(EK + "\n\n" + HILL);
        assertThat(shell.git("status", "--porcelain", "articles")).isEmpty();
        assertThat(shell.git("log", "-1", "--format=%B", "main")).contains("Sorted the works cited");
    }
}
