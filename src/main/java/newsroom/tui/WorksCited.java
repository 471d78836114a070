package newsroom.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.checks.CitedWork;
import newsroom.checks.Use;
import newsroom.desk.Dossier;
import newsroom.desk.Reading.Cited;
import newsroom.desk.Reading.Fixed;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/**
 * The works that an article cites: the entries of its list, and of the selected one its parts, where the text uses it, and what was
 * found in it.
 */
public final class WorksCited implements Presenter {
    private final Session session;
    private final Article article;
    private final ArticleId id;
    private final Writing writing;
    private final Listing<Item> entries = new Listing<>(Item::identity);
    private final Page page = new Page();
    private Optional<Cited> cited = Optional.empty();
    private boolean isEditOpen;
    private Optional<NewEntry> begun = Optional.empty();
    private boolean isUnusedOnly;
    private boolean isFoundOnly;
    private boolean isInParts;
    private boolean isWarned;

    /**
     * An entry in the list.
     *
     * @param identity what stays the same of it when the list is read again, also where another one has the same words
     */
    public record Item(CitedWork work, String identity) {}

    /** What a line below the entry tells. */
    public enum Kind {
        ENTRY,
        PART,
        USE,
        DOUBT,
        FINDING,
        NOTE,
        FIX
    }

    /**
     * Something that is told of the selected entry.
     *
     * @param label such as {@code author}; empty where it goes on
     * @param start where its text begins among the texts of all that is told, in UTF-16 units from 0
     * @param place where in the article it stands; nothing for what stands nowhere
     * @param finding what it tells of, if that was found
     */
    public record Told(
            Kind kind, String label, String text, int start, Optional<Span> place, Optional<Finding> finding) {}

    /** @param article where Enter goes to */
    WorksCited(Session session, Article article, ArticleId id) {
        this.session = session;
        this.article = article;
        this.id = id;
        this.writing = new Writing(session, id);
    }

    // ---- What is shown

    /** What was read; nothing until it is. */
    public Optional<Cited> cited() {
        return cited;
    }

    /** The entries, as far as they are wanted. */
    public Listing<Item> entries() {
        return entries;
    }

    /** What is told of the selected entry, as its view lays it out. */
    public Page page() {
        return page;
    }

    /** Whether the person is in what is told of the entry, and not among the entries. */
    public boolean isInParts() {
        return isInParts;
    }

    /** Which entries alone are shown, such as {@code never cited}; empty for all. */
    public String filter() {
        if (isUnusedOnly) {
            return isFoundOnly ? "never cited, with findings" : "never cited";
        }
        return isFoundOnly ? "with findings" : "";
    }

    /** All that is told of the selected entry. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        entries.selection().ifPresent(item -> tell(item.work(), told));
        return told;
    }

    private static void tell(CitedWork work, List<Told> told) {
        add(told, Kind.ENTRY, "entry", work.text(), Optional.of(work.span()), Optional.empty());
        work.findings().forEach(finding -> tell(finding, told));
        for (CitedWork.Part part : work.parts()) {
            add(told, Kind.PART, part.name(), part.text(), Optional.of(work.span()), Optional.empty());
        }
        String label = "used";
        for (Use use : work.uses()) {
            String place = "line " + use.span().line() + ", " + use.kind().title() + ": ";
            add(told, Kind.USE, label, place + use.text(), Optional.of(use.span()), Optional.empty());
            label = "";
        }
        if (work.uses().isEmpty()) {
            add(told, Kind.USE, label, "nowhere", Optional.empty(), Optional.empty());
        }
        work.work()
                .doubts()
                .forEach(doubt -> add(
                        told,
                        Kind.DOUBT,
                        "",
                        "! not understood: " + doubt.reason(),
                        Optional.of(work.span()),
                        Optional.empty()));
    }

    private static void tell(Finding finding, List<Told> told) {
        Optional<Span> place = Optional.of(finding.span());
        add(told, Kind.FINDING, finding.rule(), finding.message(), place, Optional.of(finding));
        if (!finding.note().isEmpty()) {
            add(told, Kind.NOTE, "", finding.note(), place, Optional.of(finding));
        }
        String fix = switch (finding.fix().kind()) {
            case NO -> "";
            case ASK -> "→ f shows a fix, for you to judge";
            case SAFE -> "→ f shows a fix, which cannot change what it says";
        };
        if (!fix.isEmpty()) {
            add(told, Kind.FIX, "", fix, place, Optional.of(finding));
        }
    }

    private static void add(
            List<Told> told, Kind kind, String label, String text, Optional<Span> place, Optional<Finding> finding) {
        int start = told.isEmpty()
                ? 0
                : told.get(told.size() - 1).start()
                        + told.get(told.size() - 1).text().length()
                        + 1;
        told.add(new Told(kind, label, text, start, place, finding));
    }

    @Override
    public String name() {
        return "works-cited";
    }

    @Override
    public String place() {
        return "works cited of " + article.place();
    }

    // ---- What is read

    @Override
    public void shown() {
        read(cited.isEmpty() ? "reading the works cited" : "", () -> {});
    }

    @Override
    public void changed() {
        read("", () -> {});
    }

    /** What is read at once. */
    private record Opened(Cited cited, boolean isEditOpen) {}

    private void read(String title, Runnable then) {
        session.read(
                title,
                (desk, progress) -> new Opened(
                        desk.reading().cited(id.value()), writing.find(desk).isPresent()),
                opened -> {
                    cited = Optional.of(opened.cited());
                    isEditOpen = opened.isEditOpen();
                    show();
                    then.run();
                });
    }

    private void show() {
        List<Item> wanted = new ArrayList<>();
        Map<String, Integer> same = new HashMap<>();
        for (CitedWork work : cited.map(Cited::works).orElse(List.of())) {
            int number = same.merge(work.text(), 1, Integer::sum);
            boolean isWanted = (!isUnusedOnly || work.uses().isEmpty())
                    && (!isFoundOnly || !work.findings().isEmpty());
            if (isWanted) {
                wanted.add(new Item(work, number + " " + work.text()));
            }
        }
        entries.show(wanted);
        if (wanted.isEmpty()) {
            isInParts = false;
        }
    }

    // ---- What keys mean

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("add", "a", "add", "Add an entry, field by field", this::add)
                        .unless(this::notNow),
                Action.of("edit", "e", "edit", "Write the selected entry anew", this::edit)
                        .unless(this::noEntryNow),
                Action.of(
                                "fix",
                                "f",
                                "fix",
                                "Fix the selected finding, or all of the entry; shown before it is done",
                                this::fix)
                        .unless(this::noFix),
                Action.of(
                                "parts",
                                "tab shift-tab",
                                isInParts ? "entries" : "parts",
                                "Go to what is known of the entry, or back to the entries",
                                () -> isInParts = !isInParts)
                        .unless(this::noEntry),
                Action.of("url", "o", "url", "Show the entry's address in full", this::url)
                        .unless(this::noUrl),
                Action.of("unused", "u", "never cited", "Show only entries that nothing cites, or all", () -> {
                    isUnusedOnly = !isUnusedOnly;
                    show();
                }),
                Action.of("found", "!", "findings", "Show only entries with findings, or all", () -> {
                    isFoundOnly = !isFoundOnly;
                    show();
                }),
                Action.of("sort", "s", "sort", "Put the entries in MLA's order; shown before it is done", this::sort)
                        .unless(this::noEntryNow),
                Action.of("text", "enter", "in the text", "Go to its place in the text", this::goTo)
                        .unless(this::noPlace),
                Action.of("editor", "E", "", "Write in the article at this place, with your editor", this::write)
                        .unless(session::closed)));
        actions.addAll(isInParts ? page.lines().moves() : entries.moves(() -> page.goTo(0)));
        return actions;
    }

    private Optional<String> notNow() {
        if (cited.isEmpty()) {
            return Optional.of("it is still being read");
        }
        return isEditOpen ? Optional.of("what you wrote in it is not saved; the article shows it") : Optional.empty();
    }

    private Optional<String> noEntry() {
        return entries.items().isEmpty() ? Optional.of("there is no entry here") : Optional.empty();
    }

    private Optional<String> noEntryNow() {
        return notNow().or(this::noEntry);
    }

    private Optional<Told> selected() {
        List<Told> told = told();
        int at = page.offset();
        return told.stream().filter(each -> each.start() <= at).reduce((first, last) -> last);
    }

    private Optional<Span> placeOfSelection() {
        return isInParts
                ? selected().flatMap(Told::place)
                : entries.selection().map(item -> item.work().span());
    }

    private Optional<String> noPlace() {
        return noEntry()
                .or(() -> placeOfSelection().isPresent()
                        ? Optional.empty()
                        : Optional.of("that stands nowhere in the text"));
    }

    private void goTo() {
        placeOfSelection().ifPresent(place -> {
            session.back();
            article.goTo(place);
        });
    }

    private void add() {
        NewEntry entry = begun.orElseGet(() ->
                new NewEntry(session, id, cited.orElseThrow().sheet().dossier().folder(), this::added));
        begun = Optional.of(entry);
        isWarned = false;
        session.open(entry);
    }

    private void added(int line) {
        begun = Optional.empty();
        isUnusedOnly = false;
        isFoundOnly = false;
        read(
                "",
                () -> entries.items().stream()
                        .filter(item -> item.work().span().line() == line)
                        .findFirst()
                        .ifPresent(entries::selectItem));
    }

    private void edit() {
        CitedWork work = entries.selection().orElseThrow().work();
        if (work.text().contains("\n")) {
            writing.edit(work.span().line());
        } else {
            Dossier dossier = cited.orElseThrow().sheet().dossier();
            session.open(new Prompt(session, "entry", work.text(), words -> replace(dossier, work, words)));
        }
    }

    private void write() {
        writing.edit(placeOfSelection().map(Span::line).orElse(1));
    }

    /** As an edit like any other: when somebody else was faster, both are there. */
    private void replace(Dossier dossier, CitedWork work, String words) {
        if (words.equals(work.text())) {
            session.say("nothing was changed");
            return;
        }
        Manuscript text = dossier.text();
        try {
            Manuscript changed = text.with(List.of(
                    new TextEdit(text.source().start(work.span()), text.source().end(work.span()), words)));
            writing.keep(Blob.of(text.bytes()), Blob.of(changed.bytes()), writing::save);
        } catch (UnreadableException pastABound) {
            session.warn(pastABound.what());
        }
    }

    /** In the parts, the finding that the person is at; else all of the entry that can be fixed. */
    private List<Finding> wanted() {
        List<Finding> all =
                entries.selection().map(item -> item.work().findings()).orElse(List.of());
        Optional<Finding> one = isInParts ? selected().flatMap(Told::finding) : Optional.empty();
        return one.map(List::of).orElse(all).stream()
                .filter(finding -> finding.fix().kind() != Fix.Kind.NO)
                .toList();
    }

    private Optional<String> noFix() {
        return noEntryNow().or(() -> wanted().isEmpty() ? Optional.of("no fix is known for this") : Optional.empty());
    }

    private void fix() {
        Dossier dossier = cited.orElseThrow().sheet().dossier();
        List<Finding> findings = wanted();
        session.read(
                "fixing",
                (desk, progress) -> desk.reading().fixed(dossier, findings),
                (Fixed fixed) -> Fixes.open(session, fixed));
    }

    private void sort() {
        Dossier dossier = cited.orElseThrow().sheet().dossier();
        session.read("sorting", (desk, progress) -> desk.reading().sorted(dossier), sorted -> {
            String left = sorted.left().isEmpty() ? "" : "left as it is: " + String.join("; ", sorted.left());
            if (sorted.moved() == 0) {
                session.say(left.isEmpty() ? "the entries are in order" : left);
                return;
            }
            String moved = sorted.moved() + (sorted.moved() == 1 ? " entry" : " entries");
            session.open(new Fixes(
                    session,
                    dossier,
                    sorted.manuscript(),
                    "This moves " + moved + "." + (left.isEmpty() ? "" : " Of the others, " + left + "."),
                    "Sorted the works cited: " + moved + " moved."));
        });
    }

    private Optional<String> address() {
        return entries.selection()
                .flatMap(item -> item.work().work().address())
                .map(address -> address.written().text());
    }

    private Optional<String> noUrl() {
        return noEntry().or(() -> address().isPresent() ? Optional.empty() : Optional.of("this entry has no address"));
    }

    private void url() {
        address().ifPresent(address -> session.open(Notice.of(session, "Address", address, List.of())));
    }

    @Override
    public boolean mayClose() {
        boolean isLost = begun.filter(NewEntry::isBegun).isPresent() && !isWarned;
        if (isLost) {
            isWarned = true;
            session.warn("an entry that you began is not added: a goes on with it; once more leaves it");
        }
        return !isLost;
    }
}
