package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.checks.Checks;
import newsroom.checks.RulePage;
import newsroom.testing.Golden;
import newsroom.testing.LoopbackWeb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void goThere() {
        shell = Shell.in(folder);
    }

    @Test
    void aFileOutsideANewsroomIsCheckedByTheDefaults() {
        shell.write("bees.md", Samples.PASTED);

        Shell.Answer answer = shell.types("check bees.md");

        assertThat(answer.told(0)).isEqualTo("4 warnings in 1 file\n");
        Golden.matches("cli/check.txt", answer.out());
        Golden.matches(
                "cli/check.json", shell.types("check bees.md --format json").shown());
    }

    @Test
    void errorsAndTooManyWarningsMakeItFail() {
        shell.write("bees.md", Samples.PASTED);
        shell.write("dams.md", Samples.DAM.substring(0, Samples.DAM.indexOf("## Works Cited")));

        assertThat(shell.types("check bees.md --max-warnings 4").code()).isZero();
        assertThat(shell.types("check bees.md --max-warnings 3").code()).isEqualTo(1);
        assertThat(shell.types("check dams.md").told(1)).contains("1 error");
        assertThat(shell.types("check . --min-severity error").out())
                .contains("dams.md:", "NR101")
                .doesNotContain("bees.md");
    }

    @Test
    void aFolderIsSearchedInOrderAndNothingHiddenIsRead() throws IOException {
        for (String name :
                new String[] {"b/two.md", "a/one.txt", ".git/three.md", "c/four.html", "a/.hidden/five.md"}) {
            shell.write(name, Samples.PASTED);
        }
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        Shell.Answer answer = shell.types("check");

        assertThat(answer.err()).contains("in 2 files");
        assertThat(answer.out()
                        .lines()
                        .filter(line -> line.contains("NR102"))
                        .map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("a/one.txt", "b/two.md");
    }

    @Test
    void manyFilesAreToldInTheirOrderHoweverLongEachTakes() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String name = String.format("%03d.md", i);
            names.add(name);
            shell.write(name, i % 50 == 0 ? "More of it.\n\n".repeat(300) + Samples.PASTED : Samples.PASTED);
        }

        Shell.Answer answer = shell.types("check");

        assertThat(answer.err()).contains("in 300 files");
        assertThat(answer.out()
                        .lines()
                        .filter(line -> line.contains(" NR103 "))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .distinct())
                .containsExactlyElementsOf(names);
    }

    @Test
    void theNearestConfigurationAboveAFileCounts() {
        shell.write("newsroom.yml", "checks: {rules: {NR102: off, NR103: error}}\n");
        shell.write("deep/down/bees.md", Samples.PASTED);
        shell.write("other/newsroom.yml", "checks: {rules: {NR103: off}}\n");
        shell.write("other/bees.md", Samples.PASTED);
        shell.write("strict.yml", "checks: {rules: {NR102: error}}\n");

        assertThat(shell.types("check deep").out()).contains("error NR103").doesNotContain("NR102");
        assertThat(shell.types("check other").out()).contains("NR102").doesNotContain("NR103");
        assertThat(shell.types("check other --config strict.yml").out()).contains("error NR102", "warning NR103");
    }

    @Test
    void aSlipInTheConfigurationIsNamed() {
        shell.write("newsroom.yml", "checks:\n  rules: {NR120: off}\n");
        shell.write("bees.md", Samples.PASTED);

        assertThat(shell.types("check bees.md").told(2)).contains("newsroom.yml:2", "unknown rule NR120; did you mean");
    }

    @Test
    void fixingTwiceIsFixingOnce() throws IOException {
        Path file = shell.write("bees.md", Samples.PASTED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(shell.types("check --fix bees.md").told(0)).contains("fixed ", " in bees.md");
        String once = shell.read("bees.md");
        assertThat(once).contains("## Work Cited\n").contains("The town hall has new tenants.");
        assertThat(shell.types("check --fix bees.md").told(0)).doesNotContain("fixed");
        assertThat(shell.read("bees.md")).isEqualTo(once);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPersonSeesEachFixAndSaysWhichToApply() {
        shell.write("bees.md", Samples.PASTED);
        shell.on(new Terminal(true, true, true, 80)).with("NO_COLOR", "1");

        String seen = shell.typing("x\nny").types("check --fix=ask bees.md").out();

        Golden.matches("cli/check-fix-ask.txt", seen);
        assertThat(shell.read("bees.md")).doesNotContain("# Bees Move").contains("## Works cited\n");
    }

    @Test
    void whoeverStopsKeepsWhatWasAgreedTo() {
        shell.write("bees.md", Samples.PASTED);
        shell.on(new Terminal(true, true, true, 80));

        assertThat(shell.typing("yq").types("check --fix=ask bees.md").err()).contains("fixed 1 in bees.md");
        assertThat(shell.read("bees.md")).startsWith("# Bees Move").contains("\nWorks cited\n");
    }

    @Test
    void allIsSaidOnceForAllFilesThatCome() {
        shell.write("a.md", Samples.PASTED);
        shell.write("b.md", Samples.PASTED);
        shell.on(new Terminal(true, true, true, 80));

        shell.typing("a").types("check --fix=ask").told(0);

        assertThat(shell.read("a.md"))
                .startsWith("# Bees Move")
                .contains("## Work Cited")
                .isEqualTo(shell.read("b.md"));
    }

    @Test
    void nobodyIsAskedWhereNobodySits() {
        shell.write("bees.md", Samples.PASTED);

        assertThat(shell.types("check --fix=ask bees.md").told(2)).contains("there is nobody to answer");
        assertThat(shell.read("bees.md")).isEqualTo(Samples.PASTED);
    }

    @Test
    void aLinkedFileIsFixedWhereItLies() throws IOException {
        Path file = shell.write("real/bees.md", Samples.PASTED);
        Files.createSymbolicLink(folder.resolve("link.md"), file);

        shell.types("check --fix link.md").told(0);

        assertThat(folder.resolve("link.md")).isSymbolicLink();
        assertThat(file).content().contains("## Work Cited");
    }

    @Test
    void whatIsStagedIsCheckedAndNotWhatLiesOnDisk() {
        shell = Shell.inNewsroom(folder);
        shell.write("bees.md", Samples.PASTED);
        shell.types("import bees.md --slug bees").shown();
        String path = shell.text("bees");
        String sound = shell.read(path).replace("Works cited", "## Work Cited");
        assertThat(shell.types("check --staged").told(0)).contains("in 0 files");

        shell.write(path, shell.read(path) + "\n");
        shell.git("add", path);
        shell.write(path, sound);

        assertThat(shell.types("check --staged").out()).contains(path + ":").contains("NR102");
        assertThat(shell.types("check " + path).out()).doesNotContain("NR102");
        assertThat(shell.types("check bees").out()).doesNotContain("NR102");
    }

    @Test
    void commitsAreCheckedByRange() {
        shell = Shell.inNewsroom(folder);
        shell.write("bees.md", Samples.PASTED);
        shell.write("dams.md", Samples.DAM);
        shell.types("import dams.md --slug dams").shown();
        shell.git("tag", "before");
        shell.types("import bees.md --slug bees").shown();

        assertThat(shell.types("check --all").told(0)).contains("in 2 files");
        assertThat(shell.types("check --range before..main").told(0)).contains("in 1 file");
        assertThat(shell.types("check --range before..").out()).contains("/bees/index.md:");
        assertThat(shell.types("check --range before").told(2)).contains("is no range of commits");
        assertThat(shell.types("check --range nowhere..main").told(2)).contains("there is no commit nowhere");
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() {
        Path secret = shell.write("secret.md", Samples.PASTED);
        shell.write("bees.md", Samples.PASTED);
        assertThat(secret.toFile().setReadable(false)).isTrue();
        org.junit.jupiter.api.Assumptions.assumeFalse(
                Files.isReadable(secret), "whoever runs this may read everything");

        Shell.Answer answer = shell.types("check secret.md bees.md");

        assertThat(answer.told(3)).contains("secret.md may not be read (permission denied)");
        assertThat(answer.out()).contains("bees.md:");
    }

    @Test
    void everyFormatSaysTheSameFindings() {
        shell.write("bees.md", Samples.PASTED);

        for (String format : new String[] {"text", "json", "sarif", "github", "junit", "checkstyle", "rdjson"}) {
            assertThat(shell.types("check bees.md --format " + format).shown())
                    .as(format)
                    .contains("bees.md", "NR102", "NR103", "NR107");
        }
    }

    @Test
    void whatAFindingWeighsStandsOutOnATerminalUnlessColoursAreNotWanted() {
        shell.write("bees.md", Samples.PASTED);
        shell.on(new Terminal(true, true, true, 60));

        assertThat(shell.types("check bees.md").shown())
                .contains("\u001b[33mwarning\u001b[0m NR102")
                .contains("    \u001b[33m^~");
        assertThat(shell.with("NO_COLOR", "1").types("check bees.md").shown()).contains(" warning NR102");
    }

    @Test
    void linksAreFollowedWhenThatIsAsked() throws IOException {
        try (LoopbackWeb web = new LoopbackWeb()) {
            web.page("news.test/there", 200).page("shy.test/a", 403);
            shell.write(
                    "bees.md",
                    "# Bees\n\n[1](" + web.url("news.test/there") + ") [2](" + web.url("news.test/gone") + ") [3]("
                            + web.url("shy.test/a") + ") [4](" + web.secureUrl("expired.test/a") + ")\n");
            shell.following(() -> web.internet(Optional.of(folder.resolve("cache")), Clock.systemUTC()));

            assertThat(shell.types("check bees.md").out()).doesNotContain("NR401");
            assertThat(web.asked()).isEmpty();

            Shell.Answer answer = shell.types("check bees.md --online --min-severity info");
            assertThat(answer.out())
                    .contains(
                            "error NR401 The link is dead: 404",
                            "info NR402",
                            "answers 403",
                            "certificate has expired");
            assertThat(answer.told(1)).contains("4 links followed; 2 could not be verified\n");
            assertThat(shell.types("check bees.md --online").told(1))
                    .contains("4 links followed, 1 of them as known from before; 2 could not be verified\n");
        }
    }

    @Test
    void aServerFollowsNoLinksForAnybody() {
        shell.write("bees.md", Samples.PASTED);

        assertThat(shell.with("NEWSROOM_PERSON", "mara")
                        .types("check bees.md --online")
                        .told(1))
                .contains("a server follows no links");
    }

    @Test
    void fewerWarningsThanNoneCannotBeAskedFor() {
        shell.write("bees.md", Samples.PASTED);

        assertThat(shell.types("check bees.md --max-warnings -1").told(2)).contains("0 or more");
        assertThat(shell.types("check bees.md --max-warnings 0").code()).isEqualTo(1);
    }

    @Test
    void aRuleExplainsItself() {
        String page = RulePage.of(Checks.rule("NR601").orElseThrow());

        assertThat(shell.types("check --explain nr601").shown()).isEqualTo(page);
        assertThat(shell.types("check --explain cms-cruft").shown()).isEqualTo(page);
        assertThat(shell.types("check --explain cms-craft").told(2))
                .contains("there is no rule cms-craft", "Did you mean NR601?");
    }
}
