package newsroom.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Push;
import newsroom.desk.Repository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;

/** Moves the branches of a repository to what a push brought; the caller holds the writer's lock and has judged it. */
final class PushWriter {
    private final org.eclipse.jgit.lib.Repository repository;
    private final Branches branches;
    private final Durability durability;
    private final Journal journal;
    private final LiveBranch live;

    PushWriter(org.eclipse.jgit.lib.Repository repository, Durability durability, Journal journal, LiveBranch live) {
        this.repository = repository;
        this.branches = new Branches(repository);
        this.durability = durability;
        this.journal = journal;
        this.live = live;
    }

    /** Moves {@code main} first, so that {@code live} is never ahead of it; answers in the order of the updates. */
    List<Optional<String>> write(Push push, Repository.Projector projector) throws IOException {
        flushObjects();
        ObjectId main = branches.required(Repository.MAIN);
        journal.write(new Journal.Entry(
                main,
                target(push, Repository.MAIN).orElse(main),
                target(push, Repository.LIVE).orElse(ObjectId.zeroId()),
                ""));
        Map<Push.Update, Optional<String>> faults = new HashMap<>();
        boolean moved = true;
        for (String branch : List.of(Repository.MAIN, Repository.LIVE)) {
            Optional<Push.Update> update = push.of(branch);
            if (update.isPresent() && moved) {
                faults.put(update.get(), move(update.get(), push));
                moved = faults.get(update.get()).isEmpty();
            }
        }
        live.project(projector);
        journal.clear();
        return push.updates().stream()
                .map(update -> faults.getOrDefault(update, Optional.of("main could not be moved")))
                .toList();
    }

    private static Optional<ObjectId> target(Push push, String branch) {
        return push.of(branch).flatMap(Push.Update::to).map(ObjectId::fromString);
    }

    private Optional<String> move(Push.Update update, Push push) throws IOException {
        RefUpdate.Result result = branches.move(
                update.ref(),
                update.from().map(ObjectId::fromString).orElse(ObjectId.zeroId()),
                ObjectId.fromString(update.to().orElseThrow()),
                new PersonIdent(repository),
                "pushed by " + push.pusher().orElse("nobody"),
                durability);
        return switch (result) {
            case NEW, FAST_FORWARD, NO_CHANGE -> Optional.empty();
            case LOCK_FAILURE -> Optional.of("it was moved meanwhile; fetch, merge and push again");
            default -> Optional.of("Git would not move it: " + result);
        };
    }

    /** Git has flushed the files that it brought in, but not the directories that name them. */
    private void flushObjects() throws IOException {
        Path objects = repository.getCommonDirectory().toPath().resolve(Constants.OBJECTS);
        List<Path> directories = new ArrayList<>(List.of(objects));
        try (DirectoryStream<Path> all = Files.newDirectoryStream(objects, Files::isDirectory)) {
            all.forEach(directories::add);
        }
        durability.flush(directories);
    }
}
