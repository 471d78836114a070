package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.desk.Done;
import newsroom.desk.Repository;
import newsroom.git.FailPoint.Moment;
import newsroom.model.Act;
import newsroom.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody uses plain Git in the same repository at the same moment. */
class BesideGitTest {
    @TempDir
    private Path folder;

    private static Done approve(Path ledger, FailPoint failPoint) {
        try (Repository repository = new GitStorage(Durability::force, failPoint).open(ledger)) {
            return Ledger.desk(repository, "bo").moves().approve("bus-strike", "");
        }
    }

    private static String tip(Path ledger) {
        return Shell.git(ledger, "rev-parse", "main").strip();
    }

    private static Path submitted(Path ledger) {
        try (Repository repository = new GitStorage().open(ledger)) {
            Ledger.desk(repository, "tomas").moves().submit("bus-strike");
        }
        return ledger;
    }

    /** Does something once, when a write has come this far. */
    private static FailPoint once(Moment when, Runnable what) {
        AtomicInteger times = new AtomicInteger();
        return moment -> {
            if (moment == when && times.getAndIncrement() == 0) {
                what.run();
            }
        };
    }

    @Test
    void aBareRepositoryInALinkedWorkTreeLeavesThatAlone() throws IOException {
        Path ledger = Ledger.found(folder.resolve("ledger"), false);
        Path linked = folder.resolve("linked");
        Shell.git(ledger, "worktree", "add", "-q", linked.toString(), "-b", "aside");
        Path bare = linked.resolve("desk.git");
        Shell.git(ledger, "clone", "-q", "--bare", ledger.toString(), bare.toString());
        String before = Shell.git(linked, "status", "--porcelain");

        submitted(bare);

        assertThat(Shell.git(bare, "log", "-1", "--format=%s", "main")).isEqualTo("submit: bus-strike\n");
        assertThat(Shell.git(linked, "status", "--porcelain")).isEqualTo(before);
    }

    @Test
    void aCommitByHandBetweenJudgingAndWritingIsJudged() throws IOException {
        Path ledger = submitted(Ledger.found(folder.resolve("ledger"), false));
        Path index = ledger.resolve("articles/2026/11/bus-strike/index.md");
        FailPoint edit = once(Moment.AFTER_OBJECTS, () -> {
            write(index, read(index).replace("four mornings", "five mornings"));
            Shell.git(ledger, "commit", "-q", "-a", "-m", "By hand");
        });

        Done done = approve(ledger, edit);

        assertThat(Shell.git(ledger, "log", "-2", "--format=%s")).isEqualTo("approve: bus-strike\nBy hand\n");
        assertThat(((Act.OnText) done.event().act()).copy().content().tree())
                .isEqualTo(Shell.git(ledger, "rev-parse", "main:articles/2026/11/bus-strike")
                        .strip());
        Soundness.check(ledger, List.of());
    }

    @Test
    void aCommitByHandThatForbidsTheMoveStopsIt() throws IOException {
        Path ledger = submitted(Ledger.found(folder.resolve("ledger"), false));
        FailPoint dismiss = once(Moment.AFTER_OBJECTS, () -> {
            Path file = ledger.resolve("newsroom.yml");
            write(file, read(file).replaceFirst("(?s)(bo:\\R.*?roles: )\\[.*?\\]", "$1[publisher]"));
            Shell.git(ledger, "commit", "-q", "-a", "-m", "Bo reviews no more");
        });

        Problem problem = catchThrowableOfType(Problem.class, () -> approve(ledger, dismiss));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(problem.reasons()).extracting(reason -> reason.what()).containsExactly("bo is not a reviewer");
        assertThat(Shell.git(ledger, "log", "-1", "--format=%s")).isEqualTo("Bo reviews no more\n");
        Soundness.check(ledger, List.of());
    }

    @Test
    void aPushIntoABareRepositoryAtTheLastMomentIsJudged() throws IOException {
        Path ledger = submitted(Ledger.found(folder.resolve("ledger"), true));
        Path clone = folder.resolve("clone");
        Shell.git(folder, "clone", "-q", ledger.toString(), clone.toString());
        Shell.git(clone, "commit", "-q", "--allow-empty", "-m", "From elsewhere");

        approve(ledger, once(Moment.AFTER_JOURNAL, () -> Shell.git(clone, "push", "-q", "origin", "main")));

        assertThat(Shell.git(ledger, "log", "-2", "--format=%s", "main"))
                .isEqualTo("approve: bus-strike\nFrom elsewhere\n");
        Soundness.check(ledger, List.of());
    }

    @Test
    void aGitCommitUnderWayKeepsTheIndex() throws Exception {
        Path ledger = submitted(Ledger.found(folder.resolve("ledger"), false));
        String tip = tip(ledger);
        ProcessBuilder commit = new ProcessBuilder(
                        "git",
                        "-c",
                        "user.name=Tomas Reyes",
                        "-c",
                        "user.email=tomas@aldmere.example",
                        "commit",
                        "-a",
                        "--allow-empty")
                .directory(ledger.toFile())
                .redirectErrorStream(true);
        commit.environment().put("GIT_EDITOR", "f() { echo ready; read go; echo 'By hand' >\"$1\"; }; f");
        Process git = commit.start();
        try (BufferedReader said = git.inputReader(StandardCharsets.UTF_8);
                Writer told = git.outputWriter(StandardCharsets.UTF_8)) {
            assertThat(said.lines().filter(line -> line.equals("ready")).findFirst())
                    .isPresent();

            Problem problem = catchThrowableOfType(Problem.class, () -> approve(ledger, FailPoint.NONE));

            assertThat(problem.kind()).isEqualTo(Problem.Kind.FAILURE);
            assertThat(problem.what())
                    .startsWith("another Git process works here: ")
                    .endsWith("index.lock exists");
            assertThat(tip(ledger)).isEqualTo(tip);
            told.write("go\n");
            told.flush();
            assertThat(git.waitFor()).isZero();
        }
        assertThat(Shell.git(ledger, "log", "-1", "--format=%s")).isEqualTo("By hand\n");
        approve(ledger, FailPoint.NONE);
        Soundness.check(ledger, List.of());
    }

    @Test
    void aGitProcessThatMovesMainKeepsIt() throws Exception {
        for (boolean bare : List.of(true, false)) {
            Path ledger = submitted(Ledger.found(folder.resolve("ledger-" + bare), bare));
            String tip = tip(ledger);
            Process git = new ProcessBuilder("git", "update-ref", "--stdin")
                    .directory(ledger.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader said = git.inputReader(StandardCharsets.UTF_8);
                    Writer told = git.outputWriter(StandardCharsets.UTF_8)) {
                told.write("start\nupdate refs/heads/main " + tip + "~1 " + tip + "\nprepare\n");
                told.flush();
                assertThat(List.of(said.readLine(), said.readLine())).containsExactly("start: ok", "prepare: ok");

                Problem problem = catchThrowableOfType(Problem.class, () -> approve(ledger, FailPoint.NONE));

                assertThat(problem.kind()).isEqualTo(Problem.Kind.FAILURE);
                assertThat(problem.what()).startsWith("another Git process holds main");
                told.write("abort\n");
                told.flush();
                assertThat(said.readLine()).isEqualTo("abort: ok");
            }
            assertThat(git.waitFor()).isZero();
            assertThat(tip(ledger)).isEqualTo(tip);
            Soundness.check(ledger, List.of());
            approve(ledger, FailPoint.NONE);
            Soundness.check(ledger, List.of());
        }
    }

    @Test
    void gitsOwnLocksOutliveACrashOfAnother() throws Exception {
        Path ledger = submitted(Ledger.found(folder.resolve("ledger"), false));
        Files.writeString(ledger.resolve(".git/index.lock"), "");
        Files.writeString(ledger.resolve(".git/refs/heads/main.lock"), tip(ledger) + "\n");
        String zero = "0".repeat(40);
        Files.writeString(
                ledger.resolve(".git/newsroom/journal"),
                String.join("\n", tip(ledger), "1".repeat(40), zero, "(dev=1,ino=1)", "end", ""));

        Optional<Problem> problem =
                Optional.ofNullable(catchThrowableOfType(Problem.class, () -> approve(ledger, FailPoint.NONE)));

        assertThat(problem).map(Problem::kind).contains(Problem.Kind.FAILURE);
        assertThat(ledger.resolve(".git/index.lock")).exists();
        assertThat(ledger.resolve(".git/refs/heads/main.lock")).exists();
    }

    private static String read(Path file) {
        return Disk.access("read", () -> Files.readString(file));
    }

    private static void write(Path file, String text) {
        Disk.access("write", () -> Files.writeString(file, text));
    }
}
