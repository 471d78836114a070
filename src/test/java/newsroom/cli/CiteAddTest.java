package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.testing.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CiteAddTest {
    private static final String TEXT = "The dam leaked (Ek).\n";
    private static final String EK = "Ek, Bo. *The Dam*. Oxford UP, 2011.";
    private static final String HILL = "Hill, Ana. *Zebras*. Harbor Books, 2003.";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void goThere() {
        shell = Shell.in(folder);
    }

    private Shell.Answer add(String... fields) {
        String[] words = new String[fields.length + 3];
        System.arraycopy(new String[] {"cite", "add", "dam.md"}, 0, words, 0, 3);
        System.arraycopy(fields, 0, words, 3, fields.length);
        return shell.newsroom(words);
    }

    private Shell.Answer addEk() {
        return add(
                "--author", "Ek, Bo", "--title", "The Dam", "--publisher", "Oxford University Press", "--date", "2011");
    }

    @Test
    void aSectionIsMadeIfThereIsNone() {
        shell.write("dam.md", TEXT);

        assertThat(addEk().shown()).isEqualTo("added " + EK + " in dam.md\n");
        assertThat(shell.read("dam.md")).isEqualTo(TEXT + "\n## Work Cited\n\n" + EK + "\n");
        assertThat(shell.types("check --min-severity info dam.md").shown())
                .doesNotContain("NR101", "NR102", "NR103", "NR106", "NR2", "NR3");
    }

    @Test
    void anEmptySectionIsFilledAndASecondEntryChangesItsTitle() {
        shell.write("dam.md", TEXT + "\n## Works Cited\n");

        addEk().shown();
        assertThat(shell.read("dam.md")).isEqualTo(TEXT + "\n## Work Cited\n\n" + EK + "\n");
        add("--author", "Hill, Ana", "--title", "Zebras", "--publisher", "Harbor Books", "--date", "2003")
                .shown();
        assertThat(shell.read("dam.md")).isEqualTo(TEXT + "\n## Works Cited\n\n" + EK + "\n\n" + HILL + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n\n%s\n\n%s\n",
                "- %s\n- %s\n- %s\n",
                "  * %s\n\n  * %s\n\n  * %s",
                "%s  \n%s  \n%s\n",
                "%s\\\n%s\\\n%s\n",
                "%s\r\n\r\n%s\r\n\r\n%s\r\n\r\n[a]: https://x.org\r\n"
            })
    void theEntryIsPutInItsPlaceAndNoOtherByteChanges(String shape) {
        String head = "The dam (Ek).\n\n## Works Cited\n\n";
        head = shape.contains("\r") ? head.replace("\n", "\r\n") : head;
        String crane = "Crane, Al. *Cranes*. Harbor Books, 2001.";
        String two = shape.replaceFirst("%s[^%]*", "");
        shell.write("dam.md", head + two.formatted(crane, HILL));

        addEk().shown();
        assertThat(shell.read("dam.md")).isEqualTo(head + shape.formatted(crane, EK, HILL));
    }

    @Test
    void theLastPlaceAndThatBelowADashAreFound() {
        String head = TEXT + "\n## Works Cited\n\n";
        String dash = "Dee, Cy. *Arches*. Harbor Books, 2001.\n\n---. *Bridges*. Harbor Books, 2002.\n";
        shell.write("dam.md", head + dash);

        addEk().shown();
        assertThat(shell.read("dam.md")).isEqualTo(head + dash + "\n" + EK + "\n");
        add("--author", "Dee, Cy", "--title", "Beams", "--publisher", "Harbor Books", "--date", "2003")
                .shown();
        assertThat(shell.read("dam.md"))
                .contains("*Arches*. Harbor Books, 2001.\n\nDee, Cy. *Beams*. Harbor Books, 2003.\n\n---. *Bridges*.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--author;Ek, Bo;--author;Hill, Ana;--title;Who Pays?;--container;River Studies;--volume;3;--issue;4;--date;2010-03;--pages;225-250;--url;10.1000/182"
                        + " | Ek, Bo, and Ana Hill. “Who Pays?” *River Studies*, vol. 3, no. 4, Mar. 2010, pp. 225-50, <https://doi.org/10.1000/182>.",
                "--title;Dam Leaks;--container;The Guardian;--date;14 February 2017;--url;https://theguardian.com/dam"
                        + " | “Dam Leaks.” *The Guardian*, 14 Feb. 2017, <https://theguardian.com/dam>.",
                "--organization;World Health Organization;--title;Water;--publisher;Harbor Books;--date;2003"
                        + " | World Health Organization. *Water*. Harbor Books, 2003.",
                "--editor;Ek, Bo;--title;Dams;--edition;second;--publisher;Harbor Books;--date;2003"
                        + " | Ek, Bo, editor. *Dams*. 2nd ed., Harbor Books, 2003.",
                "--author;Saint-Exupéry, Antoine de;--title;Night Flight;--translator;Gilbert, Stuart;--publisher;Harbor Books;--date;1932"
                        + " | Saint-Exupéry, Antoine de. *Night Flight*. Translated by Stuart Gilbert, Harbor Books, 1932.",
                "--title;A [b] * c_d_ <e>;--container;Slate;--date;3 May 2012;--url;slate.com/dam;--accessed;2012-05-04"
                        + " | “A \\[b\\] \\* c_d\\_ \\<e>.” *Slate*, 3 May 2012, slate.com/dam. Accessed 4 May 2012."
            })
    void fieldsAreWrittenInMlasForm(String fields, String entry) {
        shell.write("dam.md", TEXT);

        add(fields.split(";", -1)).shown();
        assertThat(shell.read("dam.md")).endsWith("\n\n" + entry + "\n");
    }

    @Test
    void whatIsListedAlreadyIsSaidAndNotAdded() {
        String text = TEXT + "\n## Work Cited\n\n" + EK + "\n";
        shell.write("dam.md", text);

        assertThat(addEk().told(0)).contains("already listed on line 5: The Dam");
        assertThat(shell.read("dam.md")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--title;Dams;--date;31 Feb. 2010 | 1 | the date \"31 Feb. 2010\" is not one",
                "--title;Dams;--date;04/05/2010 | 1 | is not one that can be understood",
                "--author;Ek, Bo | 2 | needs a --title",
                "--author;Bo Ek;--title;Dams;--publisher;Harbor Books;--date;2003 | 1 | \"Family, Given\"",
                "--author;Reuters;--title;Dams;--container;Slate;--date;3 May 2012;--url;slate.com/a | 1 | NR207",
                "--title;Dams;--container;Slate;--date;3 May 2012;--url;http://127.0.0.1/a | 1 | NR403"
            })
    void whatWouldBeWrongIsRefusedAndNothingIsWritten(String fields, int code, String why) {
        shell.write("dam.md", TEXT);

        assertThat(add(fields.split(";", -1)).told(code)).contains(why);
        assertThat(shell.read("dam.md")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. %s\n2. %s\n", "[^a]: %s\n\n[^b]: %s\n", "- %s\n\n%s\n"})
    void aListThatItCannotBePutIntoIsLeftAndTheEntryShown(String shape) {
        String text = TEXT + "\n## Works Cited\n\n" + shape.formatted(HILL, HILL.replace("Zebras", "Yaks"));
        shell.write("dam.md", text);

        assertThat(addEk().told(1)).contains("Put it there by hand: " + EK);
        assertThat(shell.read("dam.md")).isEqualTo(text);
    }

    @Test
    void whoeverSitsAtATerminalIsAsked() {
        shell.write("dam.md", TEXT);
        shell.on(new Terminal(true, true, true, 80)).with("NO_COLOR", "1");
        shell.typing("The Dam\nEk, Bo\n\n\nOxford UP\n2011\n\n\n\n");

        assertThat(add().shown()).contains("Title: ", "added " + EK);
        assertThat(shell.read("dam.md")).endsWith(EK + "\n");
    }

    @Test
    void anArticleIsSavedAsACommitInABareRepositoryToo() {
        shell = Shell.inNewsroom(folder, true);
        shell.write("dams.md", "# Dams\n\n" + TEXT);
        shell.types("import dams.md --slug dams").shown();

        assertThat(shell.newsroom(
                                "cite",
                                "add",
                                "dams",
                                "--author",
                                "Ek, Bo",
                                "--title",
                                "The Dam",
                                "--publisher",
                                "Oxford UP",
                                "--date",
                                "2011",
                                "--dry-run")
                        .shown())
                .contains("Ek, Bo");
        assertThat(shell.newsroom(
                                "cite",
                                "add",
                                "dams",
                                "--author",
                                "Ek, Bo",
                                "--title",
                                "The Dam",
                                "--publisher",
                                "Oxford UP",
                                "--date",
                                "2011")
                        .shown())
                .contains("saved dams");
        assertThat(shell.types("cite list dams").shown()).contains("Work Cited, line", EK);
    }

    @Test
    void whatWasAddedIsListedWithTheSameFields() {
        shell.write("dam.md", TEXT);
        addEk().shown();

        Map<String, @Nullable Object> listed =
                Json.object(shell.types("cite list --format json dam.md").shown());
        assertThat(((List<?>) Objects.requireNonNull(listed.get("entries")))
                        .get(0)
                        .toString())
                .contains("authors=[Ek, Bo]", "title=The Dam", "publisher=Oxford UP", "date=2011", "rules=[]");
    }
}
