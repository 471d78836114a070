package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Repository;
import newsroom.git.FailPoint.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A power cut takes what only the page cache knows: each file, and each directory that got a new name, is flushed before the answer. */
class DurabilityTest {
    @TempDir
    private Path folder;

    private final List<Path> flushed = Collections.synchronizedList(new ArrayList<>());
    private final List<Moment> moments = Collections.synchronizedList(new ArrayList<>());

    private interface Work {
        Done on(Desk desk);
    }

    /** Makes a move in another process's place, and gives the files and folders of the Git directory that are new then. */
    private Set<Path> made(Path ledger, String person, Work work) throws IOException {
        Set<Path> before = files(ledger);
        Path main = git(ledger).resolve("refs/heads/main");
        String tip = Files.readString(main);
        flushed.clear();
        moments.clear();
        GitStorage storage = new GitStorage(
                path -> {
                    assertThat(moments).as("flushed after the answer was ready").doesNotContain(Moment.BEFORE_ANSWER);
                    if (!moments.contains(Moment.AFTER_REF)
                            && path.startsWith(git(ledger).resolve("objects"))) {
                        assertThat(main).as("named before it was on disk").hasContent(tip);
                    }
                    flushed.add(path);
                },
                moments::add);
        try (Repository repository = storage.open(ledger)) {
            assertThat(work.on(Ledger.desk(repository, person)).commit()).isPresent();
        }
        assertThat(moments).endsWith(Moment.BEFORE_ANSWER);
        Set<Path> made = files(ledger);
        made.removeAll(before);
        return made;
    }

    /** The bytes of each were flushed under another name before it got this one, and then its directory was. */
    private void areOnDisk(Path ledger, Set<Path> made) {
        Path objects = git(ledger).resolve("objects");
        for (Path path : made) {
            Path directory = Objects.requireNonNull(path.getParent());
            assertThat(flushed).as("directory of %s", path).contains(directory);
            if (path.startsWith(objects) && Files.isRegularFile(path)) {
                String id = directory.getFileName().toString() + path.getFileName();
                assertThat(flushed).containsSubsequence(objects.resolve("tmp_newsroom_" + id), directory);
            }
        }
    }

    /** The files and folders of the Git directory that a power cut must not take: not the index, nor what may be lost. */
    private static Set<Path> files(Path ledger) throws IOException {
        Path git = git(ledger);
        Set<Path> files = new TreeSet<>();
        for (String place : List.of("objects", "refs", "logs")) {
            try (Stream<Path> inside = Files.walk(git.resolve(place))) {
                inside.forEach(files::add);
            } catch (java.nio.file.NoSuchFileException notYet) {
                assertThat(place).isEqualTo("logs");
            }
        }
        return files;
    }

    private static Path git(Path ledger) {
        return Files.isDirectory(ledger.resolve(".git")) ? ledger.resolve(".git") : ledger;
    }

    @ParameterizedTest(name = "bare: {0}")
    @ValueSource(booleans = {true, false})
    void everyFileAndEveryNameIsOnDiskBeforeTheAnswer(boolean bare) throws IOException {
        Path ledger = Ledger.found(folder.resolve("ledger"), bare);
        Path git = git(ledger);

        Set<Path> submitted = made(ledger, "tomas", desk -> desk.moves().submit("bus-strike"));
        assertThat(submitted).isNotEmpty();
        areOnDisk(ledger, submitted);
        assertThat(flushed)
                .containsSubsequence(
                        git.resolve("newsroom/journal.new"), git.resolve("newsroom"), git.resolve("refs/heads"));

        areOnDisk(ledger, made(ledger, "bo", desk -> desk.moves().approve("bus-strike", "")));
        assertThat(flushed).contains(git.resolve("refs/heads"));

        Set<Path> published = made(ledger, "ines", desk -> desk.moves().publish("bus-strike", false));
        assertThat(published).contains(git.resolve("refs/heads/live"), git.resolve("logs/refs/heads/live"));
        areOnDisk(ledger, published);
    }

    @Test
    void theObjectsAreOnDiskBeforeTheBranchNamesThem() throws IOException {
        Path ledger = Ledger.found(folder.resolve("ledger"), true);

        made(ledger, "tomas", desk -> desk.moves().submit("bus-strike"));

        Path objects = ledger.resolve("objects");
        List<Path> late = flushed.subList(flushed.indexOf(ledger.resolve("newsroom")), flushed.size());
        assertThat(flushed).contains(objects);
        assertThat(late).noneMatch(path -> path.startsWith(objects)).contains(ledger.resolve("refs/heads"));
    }

    @Test
    void whatGitAddedAndDidNotFlushIsFlushed() throws IOException {
        Path ledger = Ledger.found(folder.resolve("ledger"), false);
        Path index = ledger.resolve("articles/2026/11/bus-strike/index.md");
        Files.writeString(index, Files.readString(index) + "\nOne more source.\n");
        Shell.git(ledger, "add", "articles");
        String blob = Shell.git(ledger, "rev-parse", ":articles/2026/11/bus-strike/index.md")
                .strip();

        made(ledger, "tomas", desk -> desk.drafts().save("bus-strike", ""));

        Path objects = git(ledger).resolve("objects");
        assertThat(flushed).contains(objects.resolve("tmp_newsroom_" + blob), objects.resolve(blob.substring(0, 2)));
    }

    @ParameterizedTest(name = "bare: {0}")
    @ValueSource(booleans = {true, false})
    void aFoundedNewsroomIsOnDisk(boolean bare) throws IOException {
        flushed.clear();
        Path ledger = folder.resolve("ledger");
        try (Repository repository = Ledger.init(new GitStorage(flushed::add, FailPoint.NONE), ledger, bare)) {
            Path git = git(ledger.toRealPath());
            Set<Path> named = new TreeSet<>();
            for (Path file : files(ledger.toRealPath())) {
                if (Files.isRegularFile(file)) {
                    named.add(file.getParent());
                }
            }
            assertThat(flushed).containsAll(named).contains(git, git.resolve("objects"));
            assertThat(repository.gitDirectory().toRealPath()).isEqualTo(git);
        }
    }
}
