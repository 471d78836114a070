package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import newsroom.desk.Repository;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every object reads as JGit reads it, wherever Git put it. */
class LeanRepositoryTest {
    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void moveThingsAbout() {
        HermeticSystem.install();
        ledger = Ledger.found(folder.resolve("ledger"), true);
        try (Repository repository = new GitStorage().open(ledger)) {
            Ledger.desk(repository, "tomas").moves().submit("bus-strike");
            Ledger.desk(repository, "bo").moves().approve("bus-strike", "");
            Ledger.desk(repository, "ines").moves().publish("bus-strike", false);
        }
    }

    private LeanRepository lean() throws IOException {
        return new LeanRepository(
                new FileRepositoryBuilder().setGitDir(ledger.toFile()).setup());
    }

    /** As a server's hook sees it: what was pushed lies elsewhere. */
    private LeanRepository receiving() throws IOException {
        return new LeanRepository(new FileRepositoryBuilder()
                .setGitDir(ledger.toFile())
                .setObjectDirectory(
                        Files.createDirectories(folder.resolve("pushed")).toFile())
                .addAlternateObjectDirectory(ledger.resolve("objects").toFile())
                .setup());
    }

    private List<ObjectId> all() {
        return Shell.git(ledger, "rev-list", "--objects", "--all", "--no-object-names")
                .lines()
                .map(ObjectId::fromString)
                .toList();
    }

    private void readsAsJGitDoes(List<ObjectId> ids) throws IOException {
        try (LeanRepository lean = lean();
                ObjectReader reader = lean.newObjectReader();
                FileRepository jgit = new FileRepository(ledger.toFile());
                ObjectReader other = jgit.newObjectReader()) {
            assertThat(ids).hasSizeGreaterThan(50);
            for (ObjectId id : ids) {
                ObjectLoader found = reader.open(id);
                assertThat(found.getType()).isEqualTo(other.open(id).getType());
                assertThat(found.getBytes()).isEqualTo(other.open(id).getBytes());
                assertThat(reader.has(id)).isTrue();
            }
        }
    }

    @Test
    void looseObjects() throws IOException {
        readsAsJGitDoes(all());
    }

    @ParameterizedTest(name = "deltas name their base by its place: {0}")
    @ValueSource(booleans = {true, false})
    void packedObjects(boolean byPlace) throws IOException {
        Shell.git(ledger, "-c", "repack.useDeltaBaseOffset=" + byPlace, "repack", "-a", "-d", "-f", "--depth=50");
        assertThat(deltas()).isPositive();
        readsAsJGitDoes(all());
    }

    private long deltas() throws IOException {
        try (Stream<Path> packs = Files.list(ledger.resolve("objects/pack"))) {
            Path index = packs.filter(file -> file.toString().endsWith(".idx"))
                    .findFirst()
                    .orElseThrow();
            return Shell.git(ledger, "verify-pack", "-v", index.toString())
                    .lines()
                    .filter(line -> line.split(" +", -1).length == 7)
                    .count();
        }
    }

    /** Without its files JGit finds nothing: whatever is read then was not read by JGit. */
    @ParameterizedTest(name = "for a push that is held apart: {0}")
    @ValueSource(booleans = {true, false})
    void jgitIsNotAskedForWhatIsInAPack(boolean heldApart) throws IOException {
        List<ObjectId> ids = all();
        Shell.git(ledger, "repack", "-a", "-d", "-f");
        try (LeanRepository lean = heldApart ? receiving() : lean();
                ObjectReader reader = lean.newObjectReader()) {
            assertThat(reader.has(ids.get(0))).isTrue();
            Shell.deleteAll(ledger.resolve("objects/pack"));
            for (ObjectId id : ids) {
                assertThat(reader.open(id).getSize()).isEqualTo(reader.getObjectSize(id, ObjectReader.OBJ_ANY));
            }
            ObjectId none = ObjectId.fromString("12".repeat(20));
            assertThat(reader.has(none)).isFalse();
            assertThatThrownBy(() -> reader.open(none)).isInstanceOf(MissingObjectException.class);
        }
    }

    @Test
    void aPackThatIsMadeMeanwhileIsFound() throws IOException {
        List<ObjectId> ids = all();
        Shell.git(ledger, "repack", "-a", "-d", "-f");
        try (LeanRepository lean = lean();
                ObjectReader reader = lean.newObjectReader()) {
            reader.open(ids.get(0));
            Ledger.copy(ledger, folder.resolve("other"));
            try (Repository repository = new GitStorage().open(folder.resolve("other"))) {
                Ledger.desk(repository, "bo").moves().hold("tram-line", "Wait.", java.util.Optional.empty());
            }
            Shell.git(ledger, "fetch", "-q", "../other", "main:elsewhere");
            Shell.git(ledger, "repack", "-a", "-d", "-f");
            ObjectId fresh = ObjectId.fromString(
                    Shell.git(ledger, "rev-parse", "elsewhere").strip());
            assertThat(reader.open(fresh).getSize()).isPositive();
        }
    }

    @Test
    void whatIsDamagedIsSaidToBe() throws IOException {
        List<ObjectId> ids = all();
        Shell.git(ledger, "repack", "-a", "-d", "-f");
        try (Stream<Path> packs = Files.list(ledger.resolve("objects/pack"))) {
            Path pack = packs.filter(file -> file.toString().endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(pack);
            for (int i = 12; i < bytes.length - 20; i++) {
                bytes[i] ^= 0x5a;
            }
            assertThat(pack.toFile().setWritable(true)).isTrue();
            Files.write(pack, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        }
        try (LeanRepository lean = lean();
                ObjectReader reader = lean.newObjectReader()) {
            for (ObjectId id : ids) {
                assertThatThrownBy(() -> reader.open(id).getBytes()).isInstanceOf(IOException.class);
            }
        }
    }
}
