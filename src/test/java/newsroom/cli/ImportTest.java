package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
    private static final String BEGUN = "articles/2026/11/bees/index.md";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openTheDesk() {
        shell = Shell.inNewsroom(folder);
    }

    @Test
    void titleBylineAndDateBecomeFrontMatterAndEveryOtherWordStays() {
        shell.write("dams.md", Samples.DAM);

        assertThat(shell.types("import dams.md --desk world").shown())
                .matches("brought in thirteen-dams-one-inspector: draft · \\S+\n");

        String article = shell.read(shell.text("thirteen-dams-one-inspector"));
        assertThat(article)
                .startsWith("---\n")
                .contains("title: Thirteen Dams, One Inspector\n", "author: Mara Quill\n", "desk: world\n")
                .contains("date: 2026-11-19\n")
                .endsWith(Samples.DAM.substring(Samples.DAM.indexOf("The county lists")));
    }

    @Test
    void whatCouldNotBePlacedIsSaid() {
        shell.write("bees.md", Samples.PASTED);

        assertThat(shell.types("import bees.md").told(0))
                .contains("note: bees.md: no date was found; add \"date:\" to the front matter");
    }

    @Test
    void textComesThroughAPipe() {
        shell.typing("Bees Move Into the Town Hall\n\nBy Mara Quill\n\nThey hum.\n");

        assertThat(shell.types("import --slug hum").shown()).startsWith("brought in hum: draft");
        assertThat(shell.types("import -").shown()).startsWith("brought in bees-move-into-the-town-hall");
        assertThat(shell.types("show hum --text").shown()).contains("They hum.");
    }

    @Test
    void onATerminalNobodyWaitsForAPipe() {
        shell.on(new Terminal(true, true, true, 80));

        assertThat(shell.types("import").told(2)).contains("import needs a file, or text through a pipe");
    }

    @Test
    void aWebPageBecomesMarkdown() {
        shell.write(
                "page.html",
                "<html><head><title>Bees</title></head><body><h1>Bees Hum</h1><p>They <em>hum</em>.</p></body></html>");

        shell.types("import page.html").shown();

        assertThat(shell.types("show bees-hum --text").shown()).contains("They *hum*.");
    }

    @Test
    void oneFileThatFailsDoesNotKeepTheOthersOut() {
        shell.write("bees.md", Samples.PASTED);
        shell.write("broken.md", "---\ntitle: [never closed\n---\n\nText\n");

        Shell.Answer answer = shell.types("import broken.md nowhere.md . bees.md");

        assertThat(answer.told(2)).contains("broken.md:3: ", "there is no file nowhere.md", ". is a folder");
        assertThat(answer.out()).startsWith("brought in bees-move-into-the-town-hall");
        assertThat(shell.types("import broken.md bees.md --format json").out())
                .contains("\"move\":\"create\"", "\"error\":\"refused\"");
    }

    @Test
    void oneNameIsForOneFile() {
        assertThat(shell.types("import a.md b.md --slug bees").told(2)).contains("are for one file");
        assertThat(shell.types("import a.md b.md --operation x").told(2)).contains("are for one file");
    }

    @Test
    void whatWasBegunByHandBecomesAnArticleWhereItLies() {
        shell.write(BEGUN, "---\ntitle: Bees  # for now\n---\n\nThey hum.\n");
        shell.write("articles/2026/11/bees/hive.png", "a picture");

        assertThat(shell.types("import " + BEGUN).shown()).startsWith("brought in bees: draft");

        assertThat(shell.read(BEGUN))
                .matches("---\ntitle: Bees  # for now\nid: \"2026\\d{4}-\\w{6}\"\n---\n\nThey hum.\n");
        assertThat(shell.git("show", "main:" + BEGUN))
                .isEqualTo(shell.read(BEGUN).strip());
        assertThat(shell.git("show", "main:articles/2026/11/bees/hive.png")).isEqualTo("a picture");
        assertThat(shell.git("status", "--porcelain")).isEmpty();
        assertThat(shell.types("list").shown()).contains("Bees").doesNotContain("bees-2", "unreadable");
    }

    @Test
    void whatWasCommittedByHandGetsItsIdWhereItLies() {
        shell.write(BEGUN, "---\ntitle: Bees\n---\n\nThey hum.\n");
        shell.git("add", "articles");
        shell.git("commit", "-qm", "Bees");
        assertThat(shell.types("show bees").told(1)).contains("gets one with: newsroom import " + BEGUN);

        shell.types("import " + BEGUN).shown();

        assertThat(shell.types("show bees").shown()).contains("Bees");
        assertThat(shell.types("list").shown()).doesNotContain("bees-2", "unreadable");
    }

    @Test
    void aCopyThatIsAnotherArticleAlreadyStaysAsItIs() {
        shell.write("bees.md", Samples.PASTED);
        shell.types("import bees.md --slug hum").shown();
        String hum = shell.read(shell.text("hum"));
        shell.write(BEGUN, hum);

        assertThat(shell.types("import " + BEGUN).told(1)).contains("and that is an article already");

        assertThat(shell.read(BEGUN)).isEqualTo(hum);
    }

    @Test
    void whatIsAnArticleWhereItLiesIsNotBroughtInAgain() {
        shell.write("bees.md", Samples.PASTED);
        shell.types("import bees.md --slug hum").shown();
        String hum = shell.read(shell.text("hum"));

        assertThat(shell.types("import " + shell.text("hum")).told(1)).contains("and that is an article already");

        assertThat(shell.read(shell.text("hum"))).isEqualTo(hum);
    }

    @Test
    void whatLiesInAnArticlesFolderKeepsItsSlug() {
        shell.write(BEGUN, "They hum.\n");

        assertThat(shell.types("import --slug hum " + BEGUN).told(2)).contains("lies in an article's folder");

        assertThat(shell.read(BEGUN)).isEqualTo("They hum.\n");
    }
}
