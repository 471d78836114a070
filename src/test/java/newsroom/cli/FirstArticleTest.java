package newsroom.cli;

import java.nio.file.Path;
import newsroom.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from a text file to the proof that what is live was approved. */
final class FirstArticleTest {
    @TempDir
    Path folder;

    private Shell shell;
    private Transcript transcript;

    @BeforeEach
    void makeANewsroom() {
        shell = Shell.inNewsroom(folder);
        transcript = new Transcript(shell);
    }

    @Test
    void anArticleGoesFromATextFileToPublication() {
        shell.write("dams.md", Samples.DAM);

        transcript
                .types("import dams.md --slug dams")
                .types("check dams")
                .types("submit dams")
                .types("review dams --approve")
                .newsroom(
                        "review",
                        "dams",
                        "--as",
                        "ines",
                        "--comment",
                        "--quote",
                        "fourteen dams",
                        "-m",
                        "The title says 13.")
                .types("publish dams --as bo")
                .types("show dams");
        shell.write(shell.text("dams"), shell.read(shell.text("dams")).replace("fourteen dams", "thirteen dams"));
        transcript
                .note("mara corrects the number")
                .newsroom("save", "dams", "-m", "Thirteen, as the register has it.")
                .types("diff dams")
                .types("resolve dams 20261123T080600Z --as ines")
                .newsroom("review", "dams", "--as", "ines", "--approve", "-m", "Read against the register.")
                .types("show dams --as bo")
                .types("publish dams --as bo")
                .types("list")
                .types("log dams")
                .types("audit");

        Golden.matches("cli/first-article.txt", transcript.text());
    }
}
