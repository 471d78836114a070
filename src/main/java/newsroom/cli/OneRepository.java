package newsroom.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Reception;
import newsroom.desk.Repository;
import newsroom.desk.Storage;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.model.Signature;

/** Storage for somebody who may see one repository of a machine, and not learn what else there is. */
record OneRepository(Storage storage, Path gitDirectory) implements Storage {
    private static Problem nothingElse() {
        return Problem.refused("there is nothing else here", "Leave -C out");
    }

    @Override
    public Repository open(Path folder) {
        if (!folder.toAbsolutePath().normalize().equals(gitDirectory)) {
            throw nothingElse();
        }
        return storage.open(folder);
    }

    @Override
    public Repository init(
            Path folder, boolean bare, Map<String, Blob> files, Signature author, ZonedDateTime time, String message) {
        throw nothingElse();
    }

    @Override
    public Reception receiving(Path folder, Optional<Quarantine> quarantine) {
        throw nothingElse();
    }

    @Override
    public Optional<Signature> user() {
        return storage.user();
    }
}
