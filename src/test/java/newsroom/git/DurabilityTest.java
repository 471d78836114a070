package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

/** A power cut takes what only the page cache knows: each directory that got a new name is flushed before the answer. */
class DurabilityTest {
    @TempDir
    private Path folder;

    private final List<Path> flushed = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    private interface Work {
        Done on(Desk desk);
    }

    /** Makes a move in another process's place, and gives the directories of the Git directory that hold new names then. */
    private Set<Path> made(Path ledger, String person, Work work) throws IOException {
        Set<Path> before = files(ledger);
        flushed.clear();
        moments.clear();
        GitStorage storage = new GitStorage(
                directory -> {
                    assertThat(moments).as("flushed after the answer was ready").doesNotContain(Moment.BEFORE_ANSWER);
                    flushed.add(directory);
                },
                moments::add);
        try (Repository repository = storage.open(ledger)) {
            assertThat(work.on(Ledger.desk(repository, person)).commit()).isPresent();
        }
        assertThat(moments).endsWith(Moment.BEFORE_ANSWER);
        Set<Path> directories = new LinkedHashSet<>();
        for (Path file : files(ledger)) {
            if (!before.contains(file)) {
                directories.add(file.getParent());
            }
        }
        return directories;
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
    void everyNewNameIsOnDiskBeforeTheAnswer(boolean bare) throws IOException {
        Path ledger = Ledger.found(folder.resolve("ledger"), bare);
        Path git = git(ledger);

        Set<Path> submitted = made(ledger, "tomas", desk -> desk.moves().submit("bus-strike"));
        assertThat(submitted).isNotEmpty();
        assertThat(flushed).containsAll(submitted).contains(git.resolve("refs/heads"), git.resolve("newsroom"));

        Set<Path> approved = made(ledger, "bo", desk -> desk.moves().approve("bus-strike", ""));
        assertThat(flushed).containsAll(approved).contains(git.resolve("refs/heads"), git.resolve("newsroom"));

        Set<Path> published = made(ledger, "ines", desk -> desk.moves().publish("bus-strike", false));
        assertThat(published).contains(git.resolve("refs/heads"), git.resolve("logs/refs/heads"));
        assertThat(flushed).containsAll(published);
    }

    @Test
    void theObjectsAreOnDiskBeforeTheBranchNamesThem() throws IOException {
        Path ledger = Ledger.found(folder.resolve("ledger"), true);

        made(ledger, "tomas", desk -> desk.moves().submit("bus-strike"));

        Path objects = ledger.resolve("objects");
        int last = flushed.lastIndexOf(objects);
        assertThat(last).isGreaterThan(0);
        assertThat(flushed.indexOf(ledger.resolve("refs/heads"))).isGreaterThan(last);
        assertThat(flushed.indexOf(ledger.resolve("newsroom"))).isGreaterThan(last);
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
