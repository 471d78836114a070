package newsroom.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.MalformedEventException;
import newsroom.model.Newsroom;
import newsroom.model.Policy;
import newsroom.model.Signature;
import newsroom.workflow.Fold;
import newsroom.workflow.Standing;

/**
 * The history of {@code main}, read once from its beginning: which commit brought which event, who changed which text in which
 * commit, and what the desk asked for at the time.
 */
final class Chronicle {
    /** The most bytes that an event's file may have: four for each of its characters. */
    private static final int MAX_EVENT = 4 * EventText.MAX_LENGTH;

    private final Repository repository;
    private final Map<EventId, Entered> events = new HashMap<>();
    private final Map<ArticleId, List<Edit>> edits = new HashMap<>();
    private final Map<Folder, List<Edit>> unnamed = new HashMap<>();
    private final Map<ArticleId, Integer> lastPublished = new HashMap<>();
    private final Map<Folder, List<Publication>> publications = new HashMap<>();
    private final Map<String, Newsroom> newsrooms = new HashMap<>();
    private final Set<ArticleId> published = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    /** An event and the commit that brought it, with what the desk asked for before that. */
    record Entered(Event event, String commit, Signature author, Newsroom newsroom, int at) {}

    /** A commit that changed an article's text. */
    record Edit(String email, int at) {}

    /** What put something on {@code live}, with what speaks against it. */
    record Publication(
            Event event,
            Folder folder,
            Content content,
            Policy policy,
            List<Audit.Approval> approvals,
            List<String> faults) {}

    private Chronicle(Repository repository) {
        this.repository = repository;
    }

    static Chronicle read(Repository repository) {
        Chronicle chronicle = new Chronicle(repository);
        int[] at = {0};
        try (Stream<Step> steps = repository.mainHistory()) {
            steps.forEach(step -> chronicle.add(step, at[0]++));
        }
        return chronicle;
    }

    /** What is wrong with the history as a whole. */
    List<String> faults() {
        return faults;
    }

    /** The articles that were ever published. */
    Set<ArticleId> published() {
        return published;
    }

    /** What put this content into this folder of {@code live}, or took the folder away; a proven one if there is one. */
    Optional<Publication> find(Folder folder, Optional<String> tree) {
        List<Publication> here = publications.getOrDefault(folder, List.of());
        List<Publication> fitting = tree.isPresent()
                ? here.stream()
                        .filter(publication -> publication.content().tree().equals(tree.get()))
                        .toList()
                : here.stream()
                        .flatMap(publication -> elsewhere(publication).stream())
                        .toList();
        return fitting.stream()
                .filter(publication -> publication.faults().isEmpty())
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private List<Publication> elsewhere(Publication left) {
        return publications.values().stream()
                .flatMap(List::stream)
                .filter(publication ->
                        publication.event().article().equals(left.event().article())
                                && !publication.folder().equals(left.folder()))
                .toList();
    }

    private void add(Step step, int at) {
        Snapshot here = at(step.commit());
        for (Step.PathChange change : step.changes()) {
            Folder.parse(change.path())
                    .filter(folder -> change.after().isPresent())
                    .ifPresent(folder ->
                            addEdit(here, folder, new Edit(step.author().email(), at)));
        }
        for (Step.PathChange change : step.changes()) {
            if (change.path().startsWith(ArticleId.LOG_ROOT + "/")) {
                addEvent(step, here, change, at);
            }
        }
    }

    /** Who writes a text while its folder says no id writes the article that it turns out to be. */
    private void addEdit(Snapshot here, Folder folder, Edit edit) {
        List<Edit> earlier = unnamed.computeIfAbsent(folder, key -> new ArrayList<>());
        earlier.add(edit);
        Dossier.idIn(here, folder).ifPresent(id -> {
            edits.computeIfAbsent(id, key -> new ArrayList<>()).addAll(earlier);
            unnamed.remove(folder);
        });
    }

    private void addEvent(Step step, Snapshot here, Step.PathChange change, int at) {
        String where = change.path() + " in commit " + step.commit();
        if (change.before().isPresent()) {
            faults.add(where + " was " + (change.after().isPresent() ? "altered" : "removed"));
            return;
        }
        try {
            Blob file = here.file(change.path(), MAX_EVENT).orElseThrow();
            Event event = EventText.parse(file.text());
            if (!event.path().equals(change.path())) {
                faults.add(where + " is the event " + event.id() + " of " + event.article());
                return;
            }
            Entered entered = new Entered(event, step.commit(), step.author(), newsroomBefore(step, here), at);
            events.put(event.id(), entered);
            if (event.act() instanceof Act.Publish publish) {
                add(new Proof(this, entered, here).ofPublication(publish), at);
            } else if (event.act() instanceof Act.Retract retract
                    && retract.tombstone().isPresent()) {
                new Proof(this, entered, here).ofRetraction(retract).ifPresent(proven -> add(proven, at));
            }
        } catch (MalformedEventException malformed) {
            faults.add(where + ": " + malformed.what());
        }
    }

    private void add(Publication publication, int at) {
        publications
                .computeIfAbsent(publication.folder(), folder -> new ArrayList<>())
                .add(publication);
        published.add(publication.event().article());
        lastPublished.put(publication.event().article(), at);
    }

    /** What the desk asked for before a commit could change it. */
    private Newsroom newsroomBefore(Step step, Snapshot here) {
        Snapshot before = step.parents().isEmpty() ? here : at(step.parents().get(0));
        return newsrooms.computeIfAbsent(
                before.objectId(NewsroomFile.PATH).orElse(""),
                key -> NewsroomFile.at(before).newsroom());
    }

    /** The commit that brought an event; nothing when none had before the one now read. */
    Optional<Entered> entered(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The addresses under which an article was changed since it was last published and before a commit, the first first. */
    List<String> editors(ArticleId id, int before) {
        int since = lastPublished.getOrDefault(id, -1);
        return edits.getOrDefault(id, List.of()).stream()
                .filter(edit -> edit.at() > since && edit.at() <= before)
                .map(Edit::email)
                .toList();
    }

    /**
     * The same without those whose commits were undone again before any event named their text, as the guards see it: walked
     * anew from each event's commit, which takes its time.
     */
    List<String> standingEditors(ArticleId id, Entered until) {
        int since = lastPublished.getOrDefault(id, -1);
        return LogFiles.read(at(until.commit()), id).events().stream()
                .flatMap(event -> entered(event.id()).stream())
                .filter(entered -> entered.at() > since && entered.at() <= until.at())
                .sorted(Comparator.comparingInt(Entered::at))
                .flatMap(entered -> editors(entered).stream())
                .toList();
    }

    private List<String> editors(Entered entered) {
        Event event = entered.event();
        List<String> editors = new ArrayList<>();
        if (event.act() instanceof Act.OnText onText) {
            Snapshot here = at(entered.commit());
            Set<String> known = LogFiles.read(here, event.article()).seenFor(event.id()).events().stream()
                    .flatMap(seen -> entered(seen.id()).stream())
                    .flatMap(seen -> named(seen).stream())
                    .collect(Collectors.toSet());
            repository.editorsSince(here, event.article(), onText.copy().folder(), known).stream()
                    .map(Signature::email)
                    .forEach(editors::add);
        }
        if (event.act() instanceof Act.Create
                || event.act() instanceof Act.Save
                || event.act() instanceof Act.Correct) {
            editors.add(entered.author().email());
        }
        return editors;
    }

    /** The tree that an event names, if it was there when the event came in. */
    private Optional<String> named(Entered entered) {
        return entered.event().act() instanceof Act.OnText onText && holds(entered, onText.copy())
                ? Optional.of(onText.copy().content().tree())
                : Optional.empty();
    }

    /** Whether {@code main} held a text when an event came in. */
    boolean holds(Entered entered, Copy copy) {
        return at(entered.commit()).content(copy.folder()).equals(Optional.of(copy.content()));
    }

    private Snapshot at(String commit) {
        return repository.at(commit).orElseThrow();
    }

    /** Why an event counts for nothing, by the log as a commit has it; nothing when it counts. */
    static Optional<String> voided(Snapshot here, Event event) {
        Standing standing = Fold.of(LogFiles.read(here, event.article()));
        return standing.voided().stream()
                .filter(voided -> voided.event().equals(event))
                .map(Standing.Voided::why)
                .findFirst();
    }
}
