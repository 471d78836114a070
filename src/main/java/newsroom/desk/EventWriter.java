package newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Move;
import newsroom.model.Operation;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Slug;
import newsroom.workflow.Fold;
import newsroom.workflow.Log;
import newsroom.workflow.Standing;

/** Turns an act that is allowed into an event, and the event into a commit. */
final class EventWriter {
    private EventWriter() {}

    static Event sign(Desk desk, Dossier dossier, Person actor, Optional<Operation> operation, Act act) {
        return sign(desk, dossier.id(), dossier.folder().slug(), dossier.log().heads(), actor, operation, act);
    }

    static Event sign(
            Desk desk,
            ArticleId id,
            Slug slug,
            SortedSet<EventId> after,
            Person actor,
            Optional<Operation> operation,
            Act act) {
        return EventText.sign(desk.now(), id, slug, actor.id(), after, operation, act);
    }

    /** The commit of an event: its file in the log, its text as the message, and what else it changes. */
    static Change change(Desk desk, Event event, Person actor, List<Change.Edit> others, boolean projects) {
        String text = EventText.write(event);
        List<Change.Edit> edits = new ArrayList<>(others);
        edits.add(new Change.Edit.Put(event.path(), Blob.of(text)));
        return new Change(text, actor.signature(), desk.here(), edits, projects);
    }

    /**
     * What an earlier try under the same name had done.
     *
     * @throws Problem (usage) if the name belongs to somebody else's or another move
     */
    static Optional<Event> earlier(Log log, Optional<Operation> operation, Person actor, Move move) {
        Optional<Event> earlier = log.events().stream()
                .filter(event -> operation.isPresent() && event.operation().equals(operation))
                .findFirst();
        if (earlier.isPresent()
                && (earlier.get().act().move() != move || !earlier.get().actor().equals(actor.id()))) {
            throw Problem.usage(
                    "the operation " + operation.get() + " was " + earlier.get().actor() + "'s "
                            + earlier.get().act().move().verb(),
                    "Give every operation a name of its own");
        }
        return earlier;
    }

    /** Where the article stands once an event is added to its log. */
    static Standing standingAfter(Log log, Event event) {
        List<Event> events = new ArrayList<>(log.events());
        events.add(event);
        return Fold.of(Log.of(events));
    }
}
