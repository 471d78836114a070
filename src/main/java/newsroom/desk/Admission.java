package newsroom.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.MalformedEventException;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Reason;
import newsroom.model.Role;
import newsroom.workflow.Fold;
import newsroom.workflow.Guards;
import newsroom.workflow.Standing;
import newsroom.workflow.TextReport;

/**
 * Judges what somebody did in another clone as though it were done here, by the rules, roles and people that hold before it
 * arrives. Nothing that an event claims is taken for granted: what its text was and who had changed it is read from the commits.
 */
public final class Admission {
    /** How far another machine's clock may be ahead of this one's. */
    public static final Duration MOST_AHEAD = Duration.ofDays(1);

    /** The most bytes that the file of an event may have. */
    public static final int MAX_EVENT = 64 * 1024;

    private final Desk desk;
    private final NewsroomFile rules;
    private final Person actor;
    private final Snapshot before;
    private final List<PushedEvent> outgoing = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /**
     * Begins with what a repository holds.
     *
     * @param workplace says who is vouched for; nobody else's moves are let in
     * @param before what {@code main} holds before anything arrives
     */
    public Admission(Repository repository, Workplace workplace, Snapshot before) {
        this.desk = Desk.lookingOn(repository, workplace);
        this.rules = NewsroomFile.at(before);
        this.actor = desk.actor(rules.newsroom());
        this.before = before;
    }

    /** Who brings it. */
    public Person actor() {
        return actor;
    }

    /** Who else is on the desk. */
    public List<Person> people() {
        return rules.newsroom().people();
    }

    /** The time here. */
    public Instant now() {
        return desk.now();
    }

    /**
     * Judges that articles go on in a commit: each keeps its id, is readable, and lies in one place.
     *
     * @param folders the folders that the commit changes
     */
    public void articles(Snapshot here, List<Snapshot> parents, Collection<Folder> folders) {
        new Succession(here, parents).check(folders);
    }

    /**
     * Judges an event that a commit adds.
     *
     * @param path its file
     */
    public Event event(Snapshot here, String path) {
        Event event = read(here, path);
        if (!event.actor().equals(actor.id())) {
            throw Problem.refused(
                    path + " says that " + event.actor() + " did it, and you are " + actor.id(),
                    "Everybody pushes what they did themselves");
        }
        if (event.id().time().isAfter(now().plus(MOST_AHEAD))) {
            throw Problem.refused(path + " is of a time to come", "Set your clock, and make the move again");
        }
        PushedEvent pushed = PushedEvent.of(desk, here, event, actor, rules);
        if (pushed.isGoingOut()) {
            outgoing.add(pushed);
        } else {
            pushed.isAllowed();
        }
        events.add(event);
        return event;
    }

    private static Event read(Snapshot here, String path) {
        try {
            Blob file = here.file(path, MAX_EVENT)
                    .orElseThrow(() -> Problem.refused(path + " is no ordinary file", "A log holds events alone"));
            Event event = EventText.parse(file.text());
            if (!event.path().equals(path)) {
                throw Problem.refused(
                        path + " is not where this event belongs, " + event.path(), "Leave the log to newsroom");
            }
            return event;
        } catch (MalformedEventException malformed) {
            throw Problem.refused(
                    path + " is no event as the program writes it: " + malformed.what(), "Leave the log to newsroom");
        }
    }

    /** Judges a new {@code newsroom.yml}: an editor may put one in force; it is readable, and leaves an editor to change it. */
    public void rules(Snapshot tip) {
        if (!actor.has(Role.EDITOR)) {
            throw Problem.refused(
                    actor.id() + " is not an editor, and only editors change " + NewsroomFile.PATH,
                    "Ask an editor to push that change");
        }
        List<Person> people = NewsroomFile.at(tip).newsroom().people();
        if (people.stream().noneMatch(person -> person.has(Role.EDITOR))) {
            throw Problem.refused(
                    "no one in the pushed " + NewsroomFile.PATH + " is an editor, and nobody could change it any more",
                    "Give somebody the role editor");
        }
    }

    /**
     * Judges what can be judged only at the end: what goes out against everything that is known here, and the texts that nobody
     * named in an event.
     *
     * @param tip what {@code main} is to hold
     * @param folders the folders that changed on the way
     */
    public void conclude(Snapshot tip, Collection<Folder> folders) {
        outgoing.forEach(pushed -> pushed.isAllowedAmong(LogFiles.read(tip, pushed.article())));
        Set<ArticleId> articles = new TreeSet<>();
        events.forEach(event -> articles.add(event.article()));
        articles.forEach(id -> counts(Fold.of(LogFiles.read(tip, id))));
        for (Folder folder : folders) {
            Optional<String> tree = tip.objectId(folder.path());
            if (tree.isPresent() && !tree.equals(before.objectId(folder.path()))) {
                handMade(Dossier.of(tip, folder));
            }
        }
    }

    private void counts(Standing standing) {
        for (Standing.Voided voided : standing.voided()) {
            if (events.contains(voided.event())) {
                throw Problem.refused(
                        voided.event().act().move().verb() + " "
                                + voided.event().slug() + " (" + voided.event().id() + ") is out of turn: "
                                + voided.why(),
                        "Fetch, and make the move on what is there now");
            }
        }
    }

    /** A text that was saved with newsroom may be unfinished until it is submitted; one committed by hand is as a hook lets it. */
    private void handMade(Dossier dossier) {
        if (dossier.standing().contents().contains(dossier.content().tree())) {
            return;
        }
        TextReport report = new TextJudge(rules, desk.today(rules.newsroom().zone())).report(dossier, Optional.empty());
        List<Reason> faults = Guards.faults(report);
        if (!faults.isEmpty()) {
            throw Problem.refused(dossier.folder().index() + " cannot be taken as it is", faults);
        }
    }
}
