package newsroom.git;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Arrival;
import newsroom.desk.Push;
import newsroom.desk.Reception;
import newsroom.desk.Repository;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileBasedConfig;

/** A bare repository on this machine's disk that somebody pushes to. */
final class GitReception implements Reception {
    private final org.eclipse.jgit.lib.Repository git;
    private final GitRepository repository;

    GitReception(org.eclipse.jgit.lib.Repository git, GitRepository repository) {
        this.git = git;
        this.repository = repository;
    }

    @Override
    public Repository repository() {
        return repository;
    }

    @Override
    public boolean descends(String newer, String older) {
        return Disk.access("compare commits", () -> {
            try (RevWalk walk = new RevWalk(git)) {
                return walk.isMergedInto(
                        walk.parseCommit(ObjectId.fromString(older)), walk.parseCommit(ObjectId.fromString(newer)));
            }
        });
    }

    @Override
    public List<Arrival> arrivals(String from, String to, int limit) {
        return Disk.access("read what was pushed", () -> {
            try (Arrivals arrivals = new Arrivals(git)) {
                return arrivals.read(
                        arrivals.commits(Optional.of(ObjectId.fromString(from)), ObjectId.fromString(to), limit));
            }
        });
    }

    @Override
    public Optional<String> strayOnLive(
            Optional<String> from, String to, String main, int limit, Repository.Projector projector) {
        return Disk.access("read what was pushed", () -> {
            try (Arrivals arrivals = new Arrivals(git);
                    LivePush live = new LivePush(git, ObjectId.fromString(main), projector, repository.durability())) {
                for (RevCommit commit :
                        arrivals.commits(from.map(ObjectId::fromString), ObjectId.fromString(to), limit)) {
                    Optional<String> fault = live.fault(commit);
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
                return Optional.empty();
            }
        });
    }

    @Override
    public List<Optional<String>> move(Push push, Repository.Projector projector) {
        return repository.take(push, projector);
    }

    /** As the repository's own file has it: what holds for this program alone is not what Git goes by. */
    @Override
    public Optional<String> setting(String key) {
        int dot = key.indexOf('.');
        return Disk.access("read the configuration of " + git.getDirectory(), () -> {
            FileBasedConfig own = new FileBasedConfig(new File(git.getDirectory(), Constants.CONFIG), git.getFS());
            try {
                own.load();
            } catch (ConfigInvalidException malformed) {
                throw new IOException(malformed);
            }
            return Optional.ofNullable(own.getString(key.substring(0, dot), null, key.substring(dot + 1)));
        });
    }

    @Override
    public void set(Map<String, Optional<String>> settings) {
        Disk.access("write the configuration of " + git.getDirectory(), () -> {
            StoredConfig config = git.getConfig();
            settings.forEach((key, value) -> {
                int dot = key.indexOf('.');
                String section = key.substring(0, dot);
                String name = key.substring(dot + 1);
                value.ifPresentOrElse(
                        set -> config.setString(section, null, name, set), () -> config.unset(section, null, name));
            });
            config.save();
            return config;
        });
    }

    @Override
    public void close() {
        repository.close();
    }
}
