package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is not clean yet. */
final class CheckBaselineTest {
    private static final String DIRTY = "# Dam\n\nBy Bo Ek\n\n3 May 2025\n\nIt cost XXX crowns, or 5\u202Ekm.\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void anArchiveWithFindings() {
        shell = Shell.in(folder);
        shell.write("archive/a.md", DIRTY.replace("5\u202Ekm", "5 km"));
        shell.write("archive/b.md", Samples.PASTED);
    }

    @Test
    void whatWasThereBeforeStandsAndStaysInJson() {
        assertThat(shell.types("check archive --write-baseline known.txt").told(0))
                .contains("wrote 5 findings to known.txt");
        assertThat(shell.read("known.txt"))
                .startsWith("# newsroom baseline 1\nNR")
                .contains(" 1 archive/a.md\n");

        assertThat(shell.types("check archive --baseline known.txt").told(0)).contains("nothing found in 2 files");
        assertThat(shell.types("check archive --baseline known.txt --format json")
                        .out())
                .contains("\"rule\":\"NR604\"", "\"suppression\":\"in the baseline\"");
    }

    @Test
    void linesMayMoveAndWhatIsNewIsFound() {
        shell.types("check archive --write-baseline known.txt").told(0);
        String moved = shell.read("archive/a.md").replace("3 May 2025\n", "3 May 2025\n\nNew words.\n");

        shell.write("archive/a.md", moved);
        assertThat(shell.types("check archive --baseline known.txt").told(0)).contains("nothing found");

        shell.write("archive/a.md", moved + "\nIt held TK years.\n");
        assertThat(shell.types("check archive --baseline known.txt").out()).contains("a.md:11:9 warning NR604");

        shell.write("archive/a.md", moved + "\nIt cost XXX crowns, or 5 km.\n");
        assertThat(shell.types("check archive --baseline known.txt").told(0)).contains("1 warning in 2 files");
    }

    @Test
    void whereTheBaselineIsReadFromDoesNotMatter() {
        shell.types("check archive --write-baseline known.txt").told(0);

        assertThat(shell.types("-C archive check a.md --baseline ../known.txt").told(0))
                .contains("nothing found in 1 file");
    }

    @Test
    void whatIsNotFoundAnyMoreIsTold() {
        shell.types("check archive --write-baseline known.txt").told(0);
        shell.write("archive/a.md", shell.read("archive/a.md").replace("XXX", "40"));

        assertThat(shell.types("check archive --baseline known.txt").told(0))
                .contains("baseline: not found any more: archive/a.md: NR604");
        assertThat(shell.types("check archive/b.md --baseline known.txt").told(0))
                .doesNotContain("not found any more");
    }

    @Test
    void whatNobodyMaySuppressIsNotLetStand() {
        shell.write("archive/a.md", DIRTY);

        assertThat(shell.types("check archive --write-baseline known.txt").told(1))
                .contains("1 error in 2 files");
        assertThat(shell.read("known.txt")).doesNotContain("NR602");
        assertThat(shell.types("check archive --baseline known.txt").told(1)).contains("1 error in 2 files");
    }

    @Test
    void aBaselineThatIsNoneIsNamed() {
        shell.write("known.txt", "x\n");
        shell.write("broken.txt", "# newsroom baseline 1\nNR604 x\n");

        assertThat(shell.types("check archive --baseline known.txt").told(2)).contains("known.txt is no baseline");
        assertThat(shell.types("check archive --baseline broken.txt").told(2))
                .contains("broken.txt:2: this is no line");
        assertThat(shell.types("check archive --baseline nowhere.txt").told(2)).contains("cannot read the baseline");
        assertThat(shell.types("check archive --baseline a --write-baseline b").told(2))
                .contains("Use one of them");
    }

    @Test
    void noOtherFileGivesWayToABaseline() {
        assertThat(shell.types("check archive --write-baseline archive/a.md").told(2))
                .contains("a.md is no baseline, and stays as it is");
        assertThat(shell.read("archive/a.md")).startsWith("# Dam");
        assertThat(shell.types("check archive --write-baseline archive").told(2))
                .contains("archive is a folder");
        assertThat(shell.types("check archive --write-baseline nowhere/known.txt")
                        .told(2))
                .contains("known.txt is in no folder that is there");

        shell.write("known.txt", "");
        shell.types("check archive --write-baseline known.txt").told(0);
        assertThat(shell.types("check archive --write-baseline known.txt").told(0))
                .contains("wrote 5 findings");
    }

    @Test
    void theBaselineItselfIsNoArticle() {
        shell.types("check archive --write-baseline archive/known.txt").told(0);

        assertThat(shell.types("check archive --baseline archive/known.txt").told(0))
                .contains("nothing found in 2 files");
        assertThat(shell.types("check archive --write-baseline archive/known.txt")
                        .told(0))
                .contains("wrote 5 findings");
    }

    @Test
    void whatIsStagedOrCommittedIsKnownWhereverTheBaselineLies() {
        Shell desk = Shell.inNewsroom(folder);
        desk.write("../dam.md", DIRTY.replace("5\u202Ekm", "5 km"));
        desk.types("import ../dam.md").told(0);
        desk.write("ci/keep", "");

        assertThat(desk.types("check articles --write-baseline ci/known.txt").told(0))
                .contains("wrote 1 findings");
        assertThat(desk.types("check --all --baseline ci/known.txt").told(0)).contains("nothing found in 1 file");
        assertThat(desk.types("check --range main~1..main --baseline ci/known.txt")
                        .told(0))
                .contains("nothing found in 1 file");
    }

    @Test
    void theDeskDecidesWhatFailsAndWhatIsShown() {
        shell.write("archive/a.md", DIRTY.replace("5\u202Ekm", "5\u00A0km").replace("XXX", "40"));

        assertThat(shell.types("check archive/a.md").shown()).isEmpty();
        assertThat(shell.types("check archive/a.md --min-severity info").shown())
                .contains("info NR602");
        assertThat(shell.types("check archive/a.md --format json").shown()).contains("NR602");
        assertThat(shell.types("check archive/a.md --fail-level warning").code())
                .isZero();
        assertThat(shell.types("check archive/a.md --fail-level info").code()).isEqualTo(1);
        assertThat(shell.types("check archive/b.md --fail-level warning").code())
                .isEqualTo(1);
    }
}
