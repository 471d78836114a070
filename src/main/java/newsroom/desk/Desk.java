package newsroom.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Blob;
import newsroom.model.Copy;
import newsroom.model.Folder;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Signature;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.workflow.Situation;

/** A newsroom at work: one repository, and somebody who works in it. The use cases hang off it. */
public final class Desk {
    /** No clock of this program's users can have shown less: a time before it is a clock that was never set. */
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    private final Repository repository;
    private final Workplace workplace;

    /** Opens a newsroom for work; what a crash left unfinished is finished first. */
    public Desk(Repository repository, Workplace workplace) {
        this(workplace, repository);
        repository.recover(projector());
    }

    private Desk(Workplace workplace, Repository repository) {
        this.repository = repository;
        this.workplace = workplace;
    }

    /** Opens a newsroom to look at: another program may be writing to it at this moment, and nothing is finished for it. */
    static Desk lookingOn(Repository repository, Workplace workplace) {
        return new Desk(workplace, repository);
    }

    /** Moves of articles from state to state. */
    public Moves moves() {
        return new Moves(this);
    }

    /** Beginning, bringing in, changing and renaming articles. */
    public Drafts drafts() {
        return new Drafts(this);
    }

    /** What takes moves back. */
    public Undo undo() {
        return new Undo(this);
    }

    /** What there is to see. */
    public Reading reading() {
        return new Reading(this);
    }

    /** The proof that nothing went out unapproved. */
    public Audit audit() {
        return new Audit(this);
    }

    /** The repository it works in. */
    public Repository repository() {
        return repository;
    }

    Workplace workplace() {
        return workplace;
    }

    /** Now, by the clock of whoever works here, to the second. */
    Instant now() {
        Instant now = workplace.clock().instant();
        if (now.isBefore(EARLIEST)) {
            throw Problem.failure(
                    "the clock of this machine says " + now + ", which cannot be", "Set it and try again");
        }
        return now;
    }

    /** Now, in the zone of whoever works here. */
    ZonedDateTime here() {
        return now().atZone(workplace.clock().getZone());
    }

    LocalDate today(ZoneId zone) {
        return now().atZone(zone).toLocalDate();
    }

    /** Who works here, by what {@code newsroom} knows. */
    Person actor(Newsroom newsroom) {
        return Identity.of(workplace, newsroom, repository);
    }

    Rows rows(Snapshot snapshot) {
        return repository.rows(snapshot, new RowBuilder());
    }

    /** The article that an argument names. */
    Dossier find(Snapshot snapshot, String argument) {
        Rows rows = rows(snapshot);
        Row row = ArticleFinder.find(rows, snapshot, argument);
        if (row.id().isPresent()) {
            List<Row> same = rows.byId(row.id().get());
            if (same.size() > 1) {
                throw ArticleFinder.twice(same, row.id().get());
            }
        }
        return Dossier.of(snapshot, row.folder());
    }

    /** The text of an article now, with who changed it since the contents that its log names. */
    Copy copy(Dossier dossier, Newsroom newsroom) {
        if (dossier.standing().contents().contains(dossier.content().tree())) {
            return new Copy(dossier.folder(), dossier.content(), List.of());
        }
        List<Signature> editors = repository.editorsSince(
                dossier.snapshot(),
                dossier.id(),
                dossier.folder(),
                dossier.standing().contents());
        return new Copy(dossier.folder(), dossier.content(), names(editors, newsroom));
    }

    /** The short names of people, or their addresses where the newsroom knows none; each where it stands last. */
    private static List<String> names(List<Signature> editors, Newsroom newsroom) {
        Set<String> names = new LinkedHashSet<>();
        for (Signature editor : editors) {
            String name = newsroom.personAt(editor.email())
                    .map(person -> person.id().value())
                    .orElse(editor.email());
            names.remove(name);
            names.add(name);
        }
        return new ArrayList<>(names);
    }

    Situation situation(Dossier dossier, NewsroomFile file, Person actor, Copy copy) {
        return situation(dossier, file, actor, copy, now());
    }

    Situation situation(Dossier dossier, NewsroomFile file, Person actor, Copy copy, Instant when) {
        TextJudge judge = new TextJudge(file, today(file.newsroom().zone()));
        return new Situation(
                file.newsroom(), actor, dossier.isBy(actor), when, copy, () -> judge.report(dossier, live(dossier)));
    }

    /** The text that readers see of an article; nothing when none does. */
    Optional<Manuscript> live(Dossier dossier) {
        return dossier.standing().live().flatMap(published -> text(published.copy()));
    }

    /** The file of the text that a content names, as long as the repository has it. */
    Optional<Blob> index(Copy copy) {
        return repository.fileInTree(copy.content().tree(), Folder.INDEX, Source.MAX_BYTES);
    }

    /** The text that a content names, as long as the repository has it and it can be read. */
    Optional<Manuscript> text(Copy copy) {
        return index(copy).map(blob -> Dossier.manuscript(blob, copy.folder().index()));
    }

    /** How live follows main. */
    public static Repository.Projector projector() {
        return new LiveProjector();
    }
}
