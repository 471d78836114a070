package newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.ArticleId;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.MalformedEventException;
import newsroom.model.Problem;
import newsroom.workflow.Log;

/** An article's log as it lies in the repository. */
final class LogFiles {
    private LogFiles() {}

    /**
     * Reads a log.
     *
     * @throws Problem (failure) if a file of it is not an event of this article as the program wrote it, or one is missing
     */
    static Log read(Snapshot snapshot, ArticleId id) {
        List<Event> events = new ArrayList<>();
        for (Snapshot.LogFile file : snapshot.log(id)) {
            events.add(event(id, file));
        }
        Log log = Log.of(events);
        if (!log.faults().isEmpty()) {
            throw broken(id.logFolder(), log.faults().get(0));
        }
        return log;
    }

    private static Event event(ArticleId id, Snapshot.LogFile file) {
        String path = id.logFolder() + "/" + file.name();
        try {
            Event event = EventText.parse(file.bytes().text());
            if (!event.path().equals(path)) {
                throw broken(path, "it belongs at " + event.path());
            }
            return event;
        } catch (MalformedEventException malformed) {
            throw broken(path, malformed.what());
        }
    }

    private static Problem broken(String path, String what) {
        return Problem.failure(
                path + " is no longer what the program wrote: " + what,
                "A log is only ever added to: bring the file back from an older commit (git log -- " + path + ")");
    }
}
