package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitTest {
    @TempDir
    Path folder;

    @Test
    void aNewsroomIsFoundedForWhoeverIsNamed() {
        Shell shell = Shell.in(folder);

        assertThat(shell.newsroom("init", "desk", "--policy", "strict", "--person", "Mara Quill <mara@desk.example>")
                        .shown())
                .isEqualTo("made a newsroom in " + folder.resolve("desk") + " for mara, who may do everything\n");

        Shell inside = Shell.in(folder.resolve("desk"));
        assertThat(inside.read("newsroom.yml")).contains("newsroom: desk", "zone: Europe/Lisbon", "policy: strict");
        assertThat(inside.git("log", "--format=%an <%ae> %s")).isEqualTo("Mara Quill <mara@desk.example> Found desk");
        assertThat(inside.git("status", "--porcelain")).isEmpty();
        assertThat(inside.types("list --mine --as mara").told(0)).contains("no article fits");
    }

    @Test
    void readersDoNotKnowANewsroomAsARepository() {
        Shell shell = Shell.in(folder);

        shell.newsroom("init", "--bare", "news.git", "--person", "Mara Quill <mara@desk.example>")
                .shown();
        assertThat(Shell.in(folder.resolve("news.git")).git("show", "main:newsroom.yml"))
                .contains("newsroom: news\n");
    }

    @Test
    void oneNewsroomIsNotMadeOverAnother() {
        Shell shell = Shell.inNewsroom(folder);
        String before = shell.git("rev-parse", "main");

        assertThat(shell.newsroom("init", ".", "--person", "Eve <eve@elsewhere.example>")
                        .told(2))
                .contains("already");
        assertThat(shell.git("rev-parse", "main")).isEqualTo(before);
    }

    @Test
    void aServersNewsroomHasNoFiles() {
        Shell shell = Shell.inNewsroom(folder, true);

        assertThat(shell.git("rev-parse", "--is-bare-repository")).isEqualTo("true");
        assertThat(shell.newsroom("new", "Bees").shown()).startsWith("began bees: draft");
        assertThat(shell.types("save bees").told(2)).contains("a bare repository has no files to save");
        assertThat(shell.types("check bees").told(0)).contains("in 1 file");
        assertThat(shell.types("check --staged").told(2)).contains("a bare repository has nothing staged");
    }
}
