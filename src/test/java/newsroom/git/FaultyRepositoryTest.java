package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Repository;
import newsroom.model.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a move in a repository that is not as it should be: it says so and changes nothing, or goes on all the same. */
class FaultyRepositoryTest {
    private static final String NOBODY = "1234567890123456789012345678901234567890";

    @TempDir
    private static Path templates;

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeAll
    static void found() {
        Ledger.found(templates.resolve("ledger"), false);
    }

    @BeforeEach
    void begin() throws IOException {
        ledger = Ledger.copy(templates.resolve("ledger"), folder.resolve("ledger"));
        Shell.git(ledger, "update-index", "--refresh", "-q");
    }

    private Path git(String name) {
        return ledger.resolve(".git").resolve(name);
    }

    private static Done hold(Path place) {
        try (Repository repository = new GitStorage().open(place)) {
            return Ledger.desk(repository, "bo").moves().hold("bus-strike", "Wait.", Optional.empty());
        }
    }

    /** Makes a move that has to fail, and to leave every file as it was. */
    private Problem refused(Problem.Kind kind) throws IOException {
        Map<String, String> before = files();
        Problem problem = catchThrowableOfType(Problem.class, () -> hold(ledger));
        assertThat(problem).as("the move was made").isNotNull();
        assertThat(problem.kind()).as(problem.what()).isEqualTo(kind);
        assertThat(files()).isEqualTo(before);
        return problem;
    }

    /** Every file but objects that nobody names yet, and what this program may lose. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Files.walkFileTree(ledger, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(git("objects")) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.endsWith(WriterLock.FILE) && !file.equals(git("newsroom/rows"))) {
                    files.put(file.toString(), attributes.isRegularFile() ? text(file) : "no file");
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private void goesOn() throws IOException {
        hold(ledger);
        Soundness.check(ledger, List.of());
    }

    private String tip() {
        return Shell.git(ledger, "rev-parse", "main").strip();
    }

    @Test
    void noRepositoryIsWrongUse() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Problem problem = catchThrowableOfType(Problem.class, () -> hold(empty));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.USAGE);
        assertThat(problem).hasMessage(empty + " is in no Git repository");
        assertThat(problem.next()).contains("newsroom init");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aDetachedHeadIsNamed() throws IOException {
        Shell.git(ledger, "checkout", "-q", "--detach");

        Problem problem = refused(Problem.Kind.FAILURE);

        assertThat(problem).hasMessage("HEAD is detached: it is on no branch");
        assertThat(problem.next()).contains("git switch main");
    }

    @Test
    void anotherBranchIsNamed() throws IOException {
        Shell.git(ledger, "checkout", "-q", "-b", "ideas");

        assertThat(refused(Problem.Kind.FAILURE)).hasMessage("HEAD is on ideas, and the desk works on main");
    }

    @Test
    void aRepositoryWithoutACommitIsNoNewsroomYet() throws IOException {
        ledger = Files.createDirectory(folder.resolve("unborn"));
        Shell.git(ledger, "init", "-q", "-b", "main");

        Problem problem = refused(Problem.Kind.FAILURE);

        assertThat(problem).hasMessage("there is no commit on main yet");
        assertThat(problem.next()).contains("newsroom init");
    }

    @Test
    void anEmptyRefIsAFaultAndTheReflogSaysWhereItStood() throws IOException {
        String tip = tip();
        Files.writeString(git("refs/heads/main"), "");

        Problem problem = refused(Problem.Kind.FAILURE);

        assertThat(problem.what()).contains("refs/heads/main is empty or unreadable");
        assertThat(problem.next()).contains("git update-ref refs/heads/main " + tip);
        Files.delete(git("refs/heads/main"));
        Shell.git(ledger, "update-ref", "refs/heads/main", tip);
        goesOn();
    }

    @Test
    void aRefOfGarbageIsAFault() throws IOException {
        Files.writeString(git("refs/heads/main"), "\0\0\0\0 garbage\n");

        assertThat(refused(Problem.Kind.FAILURE).what()).contains("refs/heads/main");
    }

    @Test
    void aRefThatNamesNoCommitIsAFault() throws IOException {
        Files.writeString(git("refs/heads/main"), NOBODY + "\n");

        assertThat(refused(Problem.Kind.FAILURE).what()).contains(NOBODY).contains("cannot be read");
    }

    @Test
    void aDeletedRefIsAFaultAndTheReflogSaysWhereItStood() throws IOException {
        String tip = tip();
        Files.delete(git("refs/heads/main"));

        Problem problem = refused(Problem.Kind.FAILURE);

        assertThat(problem.what()).contains("refs/heads/main is gone");
        assertThat(problem.next()).contains("git update-ref refs/heads/main " + tip);
    }

    @Test
    void anEmptyRefOfLiveStopsAPublication() throws IOException {
        publish();
        Files.writeString(git("refs/heads/live"), "");

        Problem problem = catchThrowableOfType(Problem.class, () -> {
            try (Repository repository = new GitStorage().open(ledger)) {
                repository.live();
            }
        });

        assertThat(problem.kind()).isEqualTo(Problem.Kind.FAILURE);
        assertThat(problem.what()).contains("refs/heads/live is empty or unreadable");
    }

    private void publish() {
        try (Repository repository = new GitStorage().open(ledger)) {
            Ledger.desk(repository, "tomas").moves().submit("bus-strike");
            Ledger.desk(repository, "bo").moves().approve("bus-strike", "");
            Ledger.desk(repository, "ines").moves().publish("bus-strike", false);
        }
    }

    @Test
    void aMergeInProgressIsLeftAlone() throws IOException {
        Shell.git(ledger, "checkout", "-q", "-b", "other");
        Shell.git(ledger, "commit", "-q", "--allow-empty", "-m", "Elsewhere");
        Shell.git(ledger, "checkout", "-q", "main");
        Shell.git(ledger, "merge", "-q", "--no-ff", "--no-commit", "other");

        Problem problem = refused(Problem.Kind.FAILURE);

        assertThat(problem.what()).contains("in the middle of something");
        assertThat(problem.next()).contains("git status");
    }

    @Test
    void aLiveGitProcessKeepsItsLockOnTheIndex() throws IOException {
        Files.writeString(git("index.lock"), "");

        assertThat(refused(Problem.Kind.FAILURE).what()).contains("index.lock exists");
        assertThat(git("index.lock")).exists();
    }

    @Test
    void aLiveGitProcessKeepsItsLockOnMain() throws IOException {
        Files.writeString(git("refs/heads/main.lock"), "");

        assertThat(refused(Problem.Kind.FAILURE).what()).contains("refs/heads/main.lock");
        assertThat(git("refs/heads/main.lock")).exists();
    }

    @Test
    void packedRefsAndPackedObjectsAreFine() throws IOException {
        publish();
        Shell.git(ledger, "gc", "-q", "--aggressive", "--prune=now");
        assertThat(git("refs/heads/main")).doesNotExist();

        goesOn();
    }

    @Test
    void aLinkedWorkTreeIsFine() throws IOException {
        Shell.git(ledger, "checkout", "-q", "-b", "ideas");
        Path linked = folder.resolve("linked");
        Shell.git(ledger, "worktree", "add", "-q", linked.toString(), "main");

        hold(linked);

        assertThat(Shell.git(linked, "status", "--porcelain")).isEmpty();
        assertThat(Shell.git(ledger, "status", "--porcelain")).isEmpty();
        assertThat(Shell.git(linked, "log", "-1", "--format=%s")).isEqualTo("hold: bus-strike\n");
        Soundness.check(linked, List.of());
    }

    @Test
    void aGitDirectoryElsewhereIsFine() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.git");
        Shell.git(ledger, "init", "-q", "--separate-git-dir", elsewhere.toString());
        assertThat(ledger.resolve(".git")).isRegularFile();

        goesOn();
    }

    @Test
    void aBareRepositoryLeavesNoWorkTreeOfItsOwnBehind() throws IOException {
        Path bare = folder.resolve("bare.git");
        Shell.git(folder, "clone", "-q", "--bare", ledger.toString(), bare.toString());
        Path linked = folder.resolve("linked");
        Shell.git(bare, "worktree", "add", "-q", linked.toString(), "main");

        assertThatThrownBy(() -> hold(bare))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(linked + " has main checked out, and would be left behind");

        Shell.git(bare, "worktree", "remove", linked.toString());
        hold(bare);
        assertThat(Shell.git(bare, "log", "-1", "--format=%s", "main")).isEqualTo("hold: bus-strike\n");
    }

    @Test
    void aWorkTreeOfABareRepositoryIsFine() throws IOException {
        Path bare = folder.resolve("bare.git");
        Shell.git(folder, "clone", "-q", "--bare", ledger.toString(), bare.toString());
        Path linked = folder.resolve("linked");
        Shell.git(bare, "worktree", "add", "-q", linked.toString(), "main");

        hold(linked);

        Soundness.check(linked, List.of());
    }

    @Test
    void aShallowCloneIsFineForMoves() throws IOException {
        publish();
        Path clone = folder.resolve("shallow");
        Shell.git(folder, "clone", "-q", "--depth", "1", "file://" + ledger, clone.toString());

        Done done = hold(clone);

        assertThat(done.commit()).isPresent();
        assertThat(Shell.git(clone, "status", "--porcelain")).isEmpty();
        Shell.git(clone, "fsck", "--strict");
    }

    @Test
    void aDamagedRowCacheIsReadAnew() throws IOException {
        try (Repository repository = new GitStorage().open(ledger)) {
            assertThat(Ledger.desk(repository, "bo").reading().rows()).hasSize(4);
        }
        byte[] rows = Files.readAllBytes(git("newsroom/rows"));
        for (int at = 0; at < rows.length; at += 31) {
            byte[] damaged = rows.clone();
            damaged[at] ^= 0x55;
            Files.write(git("newsroom/rows"), damaged);
            try (Repository repository = new GitStorage().open(ledger)) {
                Desk desk = Ledger.desk(repository, "bo");
                assertThat(desk.reading().rows())
                        .as("byte " + at)
                        .extracting(row -> row.folder().slug().value())
                        .containsExactlyInAnyOrderElementsOf(Ledger.ARTICLES);
            }
        }
        Files.write(git("newsroom/rows"), List.of("no cache"));
        goesOn();
    }

    @Test
    void aDamagedJournalIsNamedAndNobodyGuesses() throws IOException {
        for (String journal : List.of("", "\u00ff\n", NOBODY + "\n" + NOBODY + "\n")) {
            Files.writeString(git("newsroom/journal"), journal, StandardCharsets.ISO_8859_1);

            Problem problem = refused(Problem.Kind.FAILURE);

            assertThat(problem).hasMessage(git("newsroom/journal") + " does not say what the last writer was at");
            assertThat(problem.next()).contains("git status").contains("remove that file");
        }
        Files.delete(git("newsroom/journal"));
        goesOn();
    }

    @Test
    void aSymbolicLinkAmongTheArticlesIsTold() throws IOException {
        Path link;
        try (Stream<Path> months = Files.list(ledger.resolve("articles/2026"))) {
            link = months.findFirst().orElseThrow().resolve("elsewhere");
        }
        Files.createSymbolicLink(link, Path.of("nowhere"));
        Shell.git(ledger, "add", ".");
        Shell.git(ledger, "commit", "-q", "-m", "A link");

        hold(ledger);

        try (Repository repository = new GitStorage().open(ledger)) {
            assertThat(repository.main().strays()).singleElement().satisfies(stray -> {
                assertThat(stray.path()).endsWith("/elsewhere");
                assertThat(stray.what()).isEqualTo("a symbolic link");
            });
        }
        assertThat(Shell.git(ledger, "status", "--porcelain")).isEmpty();
    }

    @Test
    void aSubmoduleAmongTheArticlesIsTold() throws IOException {
        Shell.git(ledger, "update-index", "--add", "--cacheinfo", "160000," + tip() + ",articles/2026/11/module");
        Shell.git(ledger, "commit", "-q", "-m", "A submodule");
        Files.createDirectories(ledger.resolve("articles/2026/11/module"));

        hold(ledger);

        try (Repository repository = new GitStorage().open(ledger)) {
            assertThat(repository.main().strays())
                    .singleElement()
                    .satisfies(stray -> assertThat(stray.what()).isEqualTo("a submodule"));
        }
    }

    /** Root writes where nobody may, so that only a read-only mount stops it; without root the permissions do. */
    @Test
    void aDiskThatCannotBeWrittenToIsNamed() throws IOException {
        assumeTrue(mount("--bind", ledger.toString(), ledger.toString()), "only root can mount a folder read-only");
        assumeTrue(mount("-o", "remount,ro,bind", ledger.toString()), "this machine mounts nothing read-only");

        Problem problem = refused(Problem.Kind.FAILURE);

        assertThat(problem.what()).contains("Read-only file system");
        assertThat(problem.next()).isEqualTo("The disk is mounted read-only; nothing was changed");
    }

    @Test
    void aFullDiskLosesNothingAndGoesOnWithRoom() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()), "only root can mount a small disk");
        mounted = Optional.of(disk);
        ledger = Ledger.copy(ledger, disk.resolve("ledger"));
        Path ballast = disk.resolve("ballast");
        int made = 0;
        Files.write(ballast, new byte[(int) disk.toFile().getUsableSpace() - 200 * 1024]);
        Optional<Problem> full = Optional.empty();
        while (full.isEmpty()) {
            assertThat(made).isLessThan(200);
            try (Repository repository = new GitStorage().open(ledger)) {
                Ledger.desk(repository, "bo").moves().comment("bus-strike", "Room " + made, Optional.empty());
                made++;
            } catch (Problem problem) {
                full = Optional.of(problem);
            }
        }
        assertThat(full.get().kind()).isEqualTo(Problem.Kind.FAILURE);
        assertThat(full.get().what()).contains("No space left on device");
        assertThat(full.get().next()).contains("make room");
        String log = Shell.git(ledger, "log", "--format=%s", "main");
        assertThat(log.lines().filter(line -> line.equals("comment: bus-strike")))
                .hasSize(made);

        Files.delete(ballast);
        goesOn();
    }

    private Optional<Path> mounted = Optional.empty();

    private boolean mount(String... arguments) {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        mounted = Optional.of(Path.of(arguments[arguments.length - 1]));
        return Shell.run(new ProcessBuilder(command)).code() == 0;
    }

    @AfterEach
    void unmount() {
        mounted.filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS))
                .ifPresent(place -> Shell.run(new ProcessBuilder("umount", "-l", place.toString())));
    }
}
