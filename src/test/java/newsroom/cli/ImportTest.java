package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
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
}
