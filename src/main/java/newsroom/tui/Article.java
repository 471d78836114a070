package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Reading.Sheet;
import newsroom.model.ArticleId;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Folder;
import newsroom.model.Move;
import newsroom.model.Span;
import newsroom.text.Manuscript;

/** One article: where it stands, its text, and what the checks found in it, beside the text. */
public final class Article implements Presenter {
    private final Session session;
    private final ArticleId id;
    private final Page page = new Page();
    private final Listing<Finding> findings = new Listing<>(finding -> finding.rule() + finding.message());
    private final Writing writing;
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Edits.Edit> edit = Optional.empty();
    private boolean isInFindings;

    /** @param id stays the same when the article is renamed */
    public Article(Session session, ArticleId id) {
        this.session = session;
        this.id = id;
        this.writing = new Writing(session, id);
    }

    // ---- What is shown

    /** Everything that is known of it; nothing until it is read. */
    public Optional<Sheet> sheet() {
        return sheet;
    }

    /** Its text. */
    public Page page() {
        return page;
    }

    /** What the checks found in it and nobody lets stand, in the order of the places. */
    public Listing<Finding> findings() {
        return findings;
    }

    /** What the person has written in it and not saved. */
    public Optional<Edits.Edit> edit() {
        return edit;
    }

    /** Whether the person is among the findings, and not in the text. */
    public boolean isInFindings() {
        return isInFindings;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public String place() {
        return folder().map(folder -> folder.slug().value()).orElseGet(id::value);
    }

    private Optional<Folder> folder() {
        return sheet.map(read -> read.dossier().folder());
    }

    // ---- What is read

    @Override
    public void shown() {
        read(sheet.isEmpty() ? "reading the article" : "");
    }

    @Override
    public void changed() {
        read("");
    }

    private void read(String title) {
        session.read(
                title,
                (desk, progress) -> new Opened(desk.reading().sheet(id.value()), writing.find(desk)),
                this::show);
    }

    /** What is read at once. */
    private record Opened(Sheet sheet, Optional<Edits.Edit> edit) {}

    private void show(Opened opened) {
        Sheet read = opened.sheet();
        boolean isFirst = sheet.isEmpty();
        sheet = Optional.of(read);
        edit = opened.edit();
        if (isFirst && edit.isPresent()) {
            writing.show();
        }
        if (isFirst) {
            page.goTo(bodyStart(read.dossier().text()));
        }
        findings.show(read.findings().stream().filter(Finding::stands).toList());
        if (findings.items().isEmpty()) {
            isInFindings = false;
        }
    }

    /** Where the words begin that readers see; what is above is there to be scrolled to. */
    private static int bodyStart(Manuscript text) {
        int at = text.frontMatter().bodyStart();
        while (at < text.source().length()
                && Character.isWhitespace(text.source().text().charAt(at))) {
            at++;
        }
        return at;
    }

    // ---- What keys mean

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (edit.isPresent()) {
            actions.add(
                    Action.of("unsaved", "s", "your edit", "Look at what you wrote and did not save", writing::show));
        }
        actions.add(Action.of("edit", "e", "edit", "Write in it, with your editor", () -> writing.edit(line()))
                .unless(session::closed));
        actions.add(Action.of(
                        "fix",
                        "f",
                        "fix",
                        "Fix what can be fixed safely, or the selected finding if that is yours to judge; shown before it is done",
                        this::fix)
                .unless(this::noFix));
        actions.add(Action.of(
                "preview",
                "p",
                "preview",
                "Read it as readers will see it",
                () -> session.open(new Rendered(session, this, id))));
        actions.add(Action.of(
                "works-cited",
                "w",
                "works",
                "See the works that it cites: their parts, where they are used, what was found in them",
                () -> session.open(new WorksCited(session, this, id))));
        actions.add(Action.of(
                "metadata",
                "m",
                "metadata",
                "Write its title, byline, date, desk, tags, summary and language",
                () -> Metadata.open(session, writing)));
        actions.add(move("submit", "S", "submit", "Submit it for review", Move.SUBMIT));
        actions.add(Action.of(
                        "findings",
                        "tab shift-tab",
                        isInFindings ? "text" : "findings",
                        "Go to what was found, or back to the text",
                        this::toFindings)
                .unless(this::nothingFound));
        if (isInFindings) {
            actions.add(
                    Action.of("text", "enter", "", "Go to the place of what was found", () -> isInFindings = false));
        }
        actions.add(Action.of(
                        "review",
                        "r R",
                        "review",
                        "Read what changed, comment, and decide",
                        () -> folder().ifPresent(folder -> session.open(new Review(session, folder))))
                .unless(this::notRead));
        actions.add(Action.of(
                        "history",
                        "t",
                        "history",
                        "Tell the article's story",
                        () -> folder().ifPresent(folder -> session.open(new History(session, folder))))
                .unless(this::notRead));
        actions.add(move("approve", "A", "", "Approve exactly this text", Move.APPROVE));
        actions.add(move("request-changes", "X", "", "Request changes, and say which", Move.REQUEST_CHANGES));
        actions.add(move("publish", "P", "", "Publish exactly this text", Move.PUBLISH));
        actions.addAll(
                isInFindings ? findings.moves(this::follow) : page.lines().moves());
        actions.add(Action.of(
                        "save-disk",
                        "D",
                        "",
                        "Save what was changed in its folder on disk",
                        () -> folder().ifPresent(writing::saveDisk))
                .unless(this::notRead));
        actions.addAll(MovePlans.others(this::plans));
        return actions;
    }

    private Action move(String name, String keys, String title, String help, Move move) {
        return Action.of(name, keys, title, help, () -> plans().ifPresent(plans -> plans.open(move)))
                .unless(this::notRead);
    }

    private Optional<String> notRead() {
        return sheet.isPresent() ? Optional.empty() : Optional.of("it is still being read");
    }

    private Optional<MovePlans> plans() {
        return sheet.map(read -> new MovePlans(
                session, read.dossier().folder(), Optional.of(read.copy().content())));
    }

    private void toFindings() {
        isInFindings = !isInFindings;
        if (isInFindings) {
            follow();
        }
    }

    /** The line that the person is at. */
    private int line() {
        if (isInFindings) {
            return findings.selection().map(finding -> finding.span().line()).orElse(1);
        }
        return sheet.map(read -> read.dossier().text().source())
                .map(source -> source.lineAt(Math.min(page.offset(), source.length())))
                .orElse(1);
    }

    private void fix() {
        Optional<Finding> selected = toJudge();
        sheet.ifPresent(read -> session.read(
                "fixing",
                (desk, progress) -> selected.isPresent()
                        ? desk.reading().fixed(read.dossier(), List.of(selected.get()))
                        : desk.reading().fixed(read.dossier()),
                fixed -> Fixes.open(session, fixed)));
    }

    /** The selected finding, if its fix is made only when a person says so. */
    private Optional<Finding> toJudge() {
        return isInFindings
                ? findings.selection().filter(finding -> finding.fix().kind() == Fix.Kind.ASK)
                : Optional.empty();
    }

    private Optional<String> noFix() {
        if (edit.isPresent()) {
            return Optional.of("your edit is not saved; s shows it");
        }
        boolean isAny = toJudge().isPresent()
                || findings.items().stream().anyMatch(finding -> finding.fix().kind() == Fix.Kind.SAFE);
        return isAny ? Optional.empty() : Optional.of("nothing was found that can be fixed safely");
    }

    private Optional<String> nothingFound() {
        return findings.items().isEmpty() ? Optional.of("nothing was found in it") : Optional.empty();
    }

    /** The text follows from finding to finding. */
    private void follow() {
        findings.selection().ifPresent(finding -> show(finding.span()));
    }

    private void show(Span place) {
        sheet.ifPresent(read -> page.goTo(read.dossier().text().source().start(place)));
    }

    /** Goes to a place in the text. */
    void goTo(Span place) {
        isInFindings = false;
        show(place);
    }
}
