package newsroom.testing;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Reception;
import newsroom.desk.Repository;
import newsroom.desk.Storage;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.model.Signature;

/** Repositories in memory, by the path that stands for where they would lie; every one is bare, whatever was asked for. */
public final class MemoryStorage implements Storage {
    private final Optional<Signature> user;
    private final Map<Path, MemoryRepository> repositories = new HashMap<>();

    /** Storage on a machine whose Git is configured for this user. */
    public MemoryStorage(Optional<Signature> user) {
        this.user = user;
    }

    @Override
    public MemoryRepository open(Path folder) {
        return Optional.ofNullable(repositories.get(folder))
                .orElseThrow(() -> Problem.usage("there is no newsroom in " + folder, "Make one: newsroom init"));
    }

    @Override
    public Repository init(
            Path folder, boolean bare, Map<String, Blob> files, Signature author, ZonedDateTime time, String message) {
        if (repositories.containsKey(folder)) {
            throw Problem.usage("there is a newsroom in " + folder + " already", "Choose another folder");
        }
        MemoryRepository made = new MemoryRepository(files, author, time, message, user);
        repositories.put(folder, made);
        return made;
    }

    @Override
    public Reception receiving(Path gitDirectory, Optional<Quarantine> quarantine) {
        throw Problem.usage("nobody can push to a newsroom in memory", "");
    }

    @Override
    public Optional<Signature> user() {
        return user;
    }
}
