package newsroom.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.checks.Article;
import newsroom.checks.Checker;
import newsroom.checks.CitedSection;
import newsroom.checks.CitedWork;
import newsroom.checks.Counts;
import newsroom.checks.EntryInsertion;
import newsroom.checks.Fixer;
import newsroom.checks.ListSort;
import newsroom.citations.Reference;
import newsroom.model.Act;
import newsroom.model.Blob;
import newsroom.model.Copy;
import newsroom.model.Decision;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.Finding;
import newsroom.model.Folder;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Problem;
import newsroom.model.State;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;

/** What there is to see in a newsroom. Nothing here changes anything. */
public final class Reading {
    /** The most places in texts that are looked for at once. */
    public static final int MOST_HITS = 100;

    private final Desk desk;

    Reading(Desk desk) {
        this.desk = desk;
    }

    /** Every article, as lists show them, in the order of their folders' paths. */
    public List<Row> rows() {
        return desk.rows(desk.repository().main()).all();
    }

    /** Who is who and what the desk requires, as the tip of {@code main} says it. */
    public NewsroomFile newsroomFile() {
        return NewsroomFile.at(desk.repository().main());
    }

    /**
     * Looks for words in the texts of all articles as they lie on {@code main}, the first place in each; case does not matter.
     *
     * @param words in lower case
     * @param progress told now and then how far it is, such as {@code 120 of 400}; may throw to end it
     * @return at most {@value #MOST_HITS}
     */
    public List<Hit> find(String words, Consumer<String> progress) {
        Snapshot main = desk.repository().main();
        List<Row> rows = desk.rows(main).all();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size() && hits.size() < MOST_HITS; i++) {
            if (i % 20 == 0) {
                progress.accept(i + " of " + rows.size());
            }
            Folder folder = rows.get(i).folder();
            main.file(folder.index(), Drafts.MAX_FILE)
                    .flatMap(blob -> hit(folder, new String(blob.toBytes(), UTF_8), words))
                    .ifPresent(hits::add);
        }
        return hits;
    }

    private static Optional<Hit> hit(Folder folder, String text, String words) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(words);
        if (at < 0) {
            return Optional.empty();
        }
        String before = text.substring(0, Math.min(at, text.length()));
        int start = before.lastIndexOf('\n') + 1;
        int end = text.indexOf('\n', start);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Optional.of(new Hit(
                folder,
                line,
                text.substring(start, end < 0 ? text.length() : end).strip()));
    }

    /**
     * Who works here.
     *
     * @throws Problem if the newsroom does not know
     */
    public Person actor() {
        return desk.actor(newsroomFile().newsroom());
    }

    /** Who works here, if the newsroom knows; nothing when it does not, because looking needs no name. */
    public Optional<Person> reader() {
        try {
            return Optional.of(actor());
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    /** One article as it lies on {@code main}. */
    public Dossier dossier(String article) {
        return desk.find(desk.repository().main(), article);
    }

    /** An article's log as a story. */
    public Story story(String article) {
        Dossier dossier = dossier(article);
        Newsroom newsroom = NewsroomFile.at(dossier.snapshot()).newsroom();
        return StoryTeller.tell(dossier, desk.copy(dossier, newsroom), newsroom);
    }

    /** One article with everything that is known of it. */
    public Sheet sheet(String article) {
        Dossier dossier = dossier(article);
        NewsroomFile file = NewsroomFile.at(dossier.snapshot());
        Newsroom newsroom = file.newsroom();
        Copy copy = desk.copy(dossier, newsroom);
        Checker checker = checker(file);
        return new Sheet(
                dossier,
                newsroom,
                copy,
                dossier.standing().state(copy, newsroom),
                words(dossier.text()),
                checker.check(dossier.text()),
                reader().map(person -> desk.moves().publishable(dossier)));
    }

    /**
     * An article's text with fixes made, and nothing saved.
     *
     * @param dossier the article as it was read
     * @param text what it would become
     * @param count how many findings that would put right
     */
    public record Fixed(Dossier dossier, Manuscript text, int count) {}

    /** An article with every fix made that cannot change what it says. */
    public Fixed fixed(Dossier dossier) {
        return read(dossier, checker -> {
            Fixer.Fixed fixed = new Fixer(checker).fix(dossier.text());
            return new Fixed(dossier, fixed.manuscript(), fixed.applied());
        });
    }

    /** An article with the fixes of these findings made, also those that a person has to agree to. */
    public Fixed fixed(Dossier dossier, List<Finding> findings) {
        return read(dossier, checker -> {
            Fixer.Fixed fixed = Fixer.apply(dossier.text(), findings);
            return new Fixed(dossier, fixed.manuscript(), fixed.applied());
        });
    }

    /**
     * The works that an article cites.
     *
     * @param section where its list is; nothing if it has none, or an empty one
     * @param works in the order of the list
     * @param others what was found in the list and in none of its entries
     */
    public record Cited(Sheet sheet, Optional<CitedSection> section, List<CitedWork> works, List<Finding> others) {
        public Cited {
            works = List.copyOf(works);
            others = List.copyOf(others);
        }
    }

    /** The works that an article cites; none when its text is past a bound, which is then among the findings. */
    public Cited cited(String article) {
        Sheet sheet = sheet(article);
        Checker checker = checker(NewsroomFile.at(sheet.dossier().snapshot()));
        try {
            Article text = checker.article(sheet.dossier().text());
            List<CitedWork> works = CitedWork.of(text, sheet.findings());
            Optional<CitedSection> section = text.list().map(cited -> CitedSection.of(text, cited));
            List<Finding> others = sheet.findings().stream()
                    .filter(Finding::stands)
                    .filter(finding -> section.filter(
                                    list -> list.startLine() <= finding.span().line()
                                            && finding.span().line() <= list.endLine())
                            .isPresent())
                    .filter(finding ->
                            works.stream().noneMatch(work -> work.span().contains(finding.span())))
                    .toList();
            return new Cited(sheet, section, works, others);
        } catch (UnreadableException pastABound) {
            return new Cited(sheet, Optional.empty(), List.of(), List.of());
        }
    }

    /**
     * An article with a work added to those that it cites, at its place in the list, and nothing saved.
     *
     * @throws Problem if the work is listed already, or cannot be added as it was given
     */
    public EntryInsertion.Added withEntry(Dossier dossier, Reference reference) {
        EntryInsertion.Added added = read(dossier, checker -> EntryInsertion.add(checker, dossier.text(), reference));
        if (added.listed()) {
            throw Problem.refused("this work is listed already, on line " + added.line(), "");
        }
        return added;
    }

    /** An article with its works cited in order, as far as that is certain, and nothing saved. */
    public ListSort.Sorted sorted(Dossier dossier) {
        return read(dossier, checker -> ListSort.sort(checker, dossier.text()));
    }

    private interface Text<T> {
        T read(Checker checker) throws UnreadableException;
    }

    private <T> T read(Dossier dossier, Text<T> text) {
        try {
            return text.read(checker(NewsroomFile.at(dossier.snapshot())));
        } catch (UnreadableException pastABound) {
            throw Dossier.unreadable(dossier.folder().index(), pastABound);
        }
    }

    private Checker checker(NewsroomFile file) {
        return new Checker(file.checkSettings(), desk.today(file.newsroom().zone()));
    }

    private static int words(Manuscript text) {
        try {
            return Document.of(text).words();
        } catch (UnreadableException pastABound) {
            return 0;
        }
    }

    /**
     * An article with everything that is known of it.
     *
     * @param copy its text now, with who changed it since the last thing its log says
     * @param words how many it has; 0 when it cannot be parsed, which is then among the findings
     * @param findings what the checks found in it, in the order of its places; also what is let stand
     * @param publishing what stands in the way of publishing it, for whoever works here; nothing when nobody knows who that is
     */
    public record Sheet(
            Dossier dossier,
            Newsroom newsroom,
            Copy copy,
            State state,
            int words,
            List<Finding> findings,
            Optional<Decision> publishing) {
        public Sheet {
            findings = List.copyOf(findings);
        }

        /** How many findings stand. */
        public Counts counts() {
            return Counts.of(findings);
        }
    }

    /**
     * What a reviewer reads.
     *
     * @param bases earlier texts to compare it with, the one that the reader wants to begin with first; never empty
     */
    public record Review(Sheet sheet, List<Base> bases) {
        public Review {
            bases = List.copyOf(bases);
        }
    }

    /**
     * An earlier text to compare with.
     *
     * @param since what it is, such as {@code since you approved it on 2026-11-20 11:31}; empty where nothing is to be compared
     * @param text the text; the same as now where nothing is to be compared
     */
    public record Base(String since, String text) {
        /** Whether the whole text is to be read, because there is nothing to compare it with. */
        public boolean isWhole() {
            return since.isEmpty();
        }
    }

    /**
     * An article as a reviewer reads it: what changed since the reader last did anything with it, or since it went out, or since others
     * gave their verdicts; else the whole of it.
     */
    public Review review(String article) {
        Sheet sheet = sheet(article);
        return new Review(sheet, new Bases(desk, sheet, reader()).all());
    }

    /** A text of an article, and how to call it. */
    public record Version(String name, String text) {}

    /** Two texts to compare. */
    public record Comparison(Folder folder, Version from, Version to) {}

    /**
     * Two texts of an article.
     *
     * @param from a version such as {@code v1}, {@code live}, an event's id or a part of it, or anything that Git takes for a
     *     commit; nothing for the text that the reader last reviewed, else the live one, else the first
     * @param to the same, or {@code disk} for the work tree; nothing for the text as it is now
     */
    public Comparison compare(String article, Optional<String> from, Optional<String> to) {
        Dossier dossier = dossier(article);
        Version now = new Version("now", dossier.text().source().text());
        return new Comparison(
                dossier.folder(),
                from.isPresent() ? version(dossier, from.get()) : base(dossier, now),
                to.isPresent() ? version(dossier, to.get()) : now);
    }

    /**
     * What an event did to the text: as it was before, and as the event left it.
     *
     * @param event nothing for what has become of the text since the last event
     */
    public Comparison change(String article, Optional<EventId> event) {
        Dossier dossier = dossier(article);
        List<Event> events = dossier.log().events();
        int at = event.map(id -> position(events, id)).orElse(events.size());
        Version to = event.isPresent()
                ? left(events, at)
                : new Version("now", dossier.text().source().text());
        return new Comparison(dossier.folder(), left(events, at - 1), to);
    }

    /** The texts that two events left; the earlier event comes first, in whatever order they are named. */
    public Comparison between(String article, EventId one, EventId other) {
        Dossier dossier = dossier(article);
        List<Event> events = dossier.log().events();
        int from = Math.min(position(events, one), position(events, other));
        int to = Math.max(position(events, one), position(events, other));
        return new Comparison(dossier.folder(), left(events, from), left(events, to));
    }

    private static int position(List<Event> events, EventId id) {
        for (int at = 0; at < events.size(); at++) {
            if (events.get(at).id().equals(id)) {
                return at;
            }
        }
        throw Problem.refused("the log has no event " + id, "");
    }

    /** The text as the last event up to a position names it; none before the first. */
    private Version left(List<Event> events, int position) {
        for (int at = position; at >= 0; at--) {
            if (events.get(at).act() instanceof Act.OnText) {
                return version(events.get(at));
            }
        }
        return new Version("nothing", "");
    }

    private Version base(Dossier dossier, Version now) {
        Optional<PersonId> reader = reader().map(Person::id);
        List<Event> events = dossier.log().events();
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            boolean isReview = event.act() instanceof Act.Approve || event.act() instanceof Act.RequestChanges;
            if (isReview && reader.filter(event.actor()::equals).isPresent()) {
                return version(event);
            }
        }
        Optional<Event> first = events.stream()
                .filter(event -> event.act() instanceof Act.OnText)
                .findFirst();
        return dossier.standing()
                .live()
                .map(live -> version("live, version " + live.version(), live.copy()))
                .or(() -> first.map(this::version))
                .orElse(now);
    }

    private Version version(Dossier dossier, String wanted) {
        if (wanted.equals("now")) {
            return new Version(wanted, dossier.text().source().text());
        }
        if (wanted.equals("disk")) {
            return onDisk(dossier.folder());
        }
        Optional<Version> published = dossier.standing().publications().stream()
                .filter(publication -> wanted.equals("v" + publication.version()))
                .reduce((first, second) -> second)
                .or(() -> wanted.equals("live") ? dossier.standing().live() : Optional.empty())
                .map(publication -> version("version " + publication.version(), publication.copy()));
        return published
                .or(() -> event(dossier, wanted))
                .or(() -> commit(dossier, wanted))
                .orElseThrow(() -> Problem.usage(
                        "\"" + wanted + "\" is no version, event or commit that has " + dossier.folder(),
                        "newsroom log shows the events; versions are v1, v2 and so on"));
    }

    private Version onDisk(Folder folder) {
        return desk.repository()
                .workTree()
                .map(workTree -> workTree.files(folder, Drafts.MAX_FILE))
                .flatMap(files -> Optional.ofNullable(files.get(Folder.INDEX)))
                .map(blob -> new Version(
                        "disk",
                        Dossier.manuscript(blob, folder.index()).source().text()))
                .orElseThrow(() -> Problem.usage("there is no " + folder.index() + " on disk", ""));
    }

    private Optional<Version> event(Dossier dossier, String part) {
        List<Event> fitting = dossier.log().events().stream()
                .filter(event -> event.act() instanceof Act.OnText)
                .filter(event -> event.id().value().contains(part))
                .toList();
        return fitting.size() == 1 ? Optional.of(version(fitting.get(0))) : Optional.empty();
    }

    private Optional<Version> commit(Dossier dossier, String revision) {
        return desk.repository()
                .at(revision)
                .flatMap(snapshot -> snapshot.file(dossier.folder().index(), Source.MAX_BYTES)
                        .map(blob -> new Version(revision, text(blob, dossier.folder()))));
    }

    private Version version(Event event) {
        return version(event.act().move().verb() + " by " + event.actor(), ((Act.OnText) event.act()).copy());
    }

    private Version version(String name, Copy copy) {
        return desk.text(copy)
                .map(text -> new Version(name, text.source().text()))
                .orElseThrow(() -> Problem.failure(
                        "this repository no longer has the text "
                                + copy.content().tree(),
                        "Fetch the whole history: git fetch --unshallow"));
    }

    private static String text(Blob blob, Folder folder) {
        return Dossier.manuscript(blob, folder.index()).source().text();
    }
}
