package newsroom.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.MlaWriter;
import newsroom.citations.Reference;
import newsroom.citations.SortKey;
import newsroom.citations.Title;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Problem;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;

/**
 * Adds an entry to the works cited of an article, at the place that is its own; the section is made if there is none. No
 * other byte changes, but for the section's title where that says how many entries there are. What reads back otherwise
 * than it was given, or breaks a rule, is refused.
 */
public final class EntryInsertion {
    private static final List<String> ENTRY_RULES = List.of("NR2", "NR4", "NR6");
    private static final String ORDER = "NR216";
    private static final String HEADING = "NR103";

    private final Checker checker;
    private final Manuscript manuscript;
    private final Article article;
    private final Source source;
    private final Reference reference;
    private final String markdown;

    /**
     * What became of it.
     *
     * @param manuscript the text with the entry; as it was if the work is listed already
     * @param line the line of the entry, from 1; of the one that is listed already
     * @param entry the entry as it was written
     * @param listed whether the work was listed already
     */
    public record Added(Manuscript manuscript, int line, String entry, boolean listed) {}

    private EntryInsertion(Checker checker, Manuscript manuscript, Reference reference) throws UnreadableException {
        this.checker = checker;
        this.manuscript = manuscript;
        this.article = checker.article(manuscript);
        this.source = manuscript.source();
        this.reference =
                reference.address().map(Tracking::without).map(reference::at).orElse(reference);
        this.markdown = MlaWriter.write(this.reference.entry())
                .orElseThrow(() -> Problem.refused("\"" + reference.title() + "\" cannot be written as an entry", ""));
    }

    /**
     * Adds one entry.
     *
     * @throws UnreadableException if the text is past a bound, before or after
     * @throws Problem if the entry does not hold what was given, or the list is not one that it can be put into
     */
    public static Added add(Checker checker, Manuscript manuscript, Reference reference) throws UnreadableException {
        return new EntryInsertion(checker, manuscript, reference).add();
    }

    private Added add() throws UnreadableException {
        boolean bare = reference.container().isEmpty()
                && reference.publisher().isEmpty()
                && reference.date().isEmpty()
                && reference.address().isEmpty();
        if (bare) {
            throw Problem.refused(
                    "\"" + reference.title() + "\" does not say where it appeared",
                    "Give what holds or published it, a date or an address");
        }
        Optional<Work> same = sameWork();
        if (same.isPresent()) {
            return new Added(manuscript, same.get().line(), markdown, true);
        }
        Manuscript added = manuscript.with(List.of(edit()));
        int place = place(added);
        List<Finding> before = checker.check(manuscript);
        List<Finding> after = checker.check(added);
        List<TextEdit> mended = new ArrayList<>();
        Span span = span(added, place);
        for (Finding finding : after) {
            boolean ours = isOfEntry(finding) && span.contains(finding.span());
            boolean title = finding.rule().equals(HEADING)
                    && before.stream().noneMatch(found -> found.rule().equals(HEADING));
            if (finding.stands() && finding.fix().kind() == Fix.Kind.SAFE && (ours || title)) {
                mended.addAll(finding.fix().edits());
            }
        }
        Manuscript done = mended.isEmpty() ? added : added.with(mended);
        return verified(done);
    }

    private static boolean isOfEntry(Finding finding) {
        return !finding.rule().equals(ORDER) && ENTRY_RULES.stream().anyMatch(finding.rule()::startsWith);
    }

    /** The work in the list that has the same address, or the same title in the same container by the same people. */
    private Optional<Work> sameWork() {
        newsroom.citations.Entry given = reference.entry();
        Set<String> addresses = new HashSet<>();
        EntryKeys.addresses(given).forEach(address -> addresses.add(Addresses.normal(address)));
        for (Work work : Work.of(article)) {
            boolean there = EntryKeys.addresses(work.parts()).stream()
                    .map(Addresses::normal)
                    .anyMatch(addresses::contains);
            boolean named = !title(given).isEmpty()
                    && title(given).equals(title(work.parts()))
                    && given.container()
                            .map(Title::text)
                            .map(Folding::fold)
                            .equals(work.parts().container().map(Title::text).map(Folding::fold))
                    && ListedWorks.called(given).stream()
                            .limit(1)
                            .toList()
                            .equals(ListedWorks.called(work.parts()).stream()
                                    .limit(1)
                                    .toList());
            boolean otherDay = given.date().isPresent()
                    && work.parts().date().isPresent()
                    && !given.date()
                            .get()
                            .value()
                            .equals(work.parts().date().get().value());
            if (there || (named && !otherDay)) {
                return Optional.of(work);
            }
        }
        return Optional.empty();
    }

    private static List<String> title(newsroom.citations.Entry entry) {
        return ListedWorks.titleWords(entry.titleText());
    }

    private TextEdit edit() {
        Optional<Section> section = article.cited();
        if (section.isEmpty()) {
            return withNewSection();
        } else if (section.get().entries().isEmpty()) {
            return first(section.get());
        }
        return among(Work.of(article));
    }

    private TextEdit withNewSection() {
        int end = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            end = article.cruft().contains(i) || !Article.isContent(block) ? end : block.end();
        }
        end = end == 0 ? source.length() : source.lineEnd(source.lineAt(Math.max(0, end - 1)));
        String ending = source.lineEnding();
        String heading = "#".repeat(article.settings().level()) + " "
                + HeadingText.canonical(article, 1).orElse("Sources");
        String before = end == 0 || source.text().substring(0, end).endsWith(ending + ending)
                ? ""
                : source.text().substring(0, end).endsWith(ending) ? ending : ending + ending;
        String after = end == source.length() ? ending : "";
        return new TextEdit(end, end, before + heading + ending + ending + markdown + after);
    }

    private TextEdit first(Section section) {
        int block = section.title().map(Section.Title::block).orElseThrow(() -> cannot("the list has no title"));
        int end = source.lineEnd(
                source.lineAt(Math.max(0, article.blocks().get(block).end() - 1)));
        String ending = source.lineEnding();
        return new TextEdit(end, end, ending + ending + markdown + (end == source.length() ? ending : ""));
    }

    private Problem cannot(String why) {
        return Problem.refused(
                "the entry cannot be put into the list by itself: " + why, "Put it there by hand: " + markdown);
    }

    /** Before the first entry that follows it in the alphabet; a dash stays below the name that it stands for. */
    private TextEdit among(List<Work> works) {
        Entry.Form form = works.get(0).entry().form();
        for (Work work : works) {
            if (work.entry().form() != form) {
                throw cannot("its entries are kept apart in several ways");
            }
        }
        switch (form) {
            case NUMBER -> throw cannot("its entries are numbered, and the text may cite them by number");
            case FOOTNOTE -> throw cannot("its entries are footnotes");
            case CODE, HTML ->
                throw cannot("its entries are written in " + (form == Entry.Form.HTML ? "HTML" : "code"));
            default -> {}
        }
        if (ListOrder.runs(article).size() > 1) {
            throw cannot("it has several parts");
        }
        SortKey key = SortKey.of(reference.entry());
        int at = 0;
        while (at < works.size()
                && !(works.get(at).parts().isUnderstood()
                        && SortKey.of(works.get(at).parts()).compareTo(key) > 0)) {
            at++;
        }
        while (at > 0 && at < works.size() && works.get(at).repeatsAuthor() && !isByTheSame(works.get(at))) {
            at--;
        }
        return at < works.size() ? before(works.get(at), works, form) : behind(works.get(at - 1), works, form);
    }

    private boolean isByTheSame(Work work) {
        return work.parts()
                .authors()
                .indexForms()
                .equals(reference.entry().authors().indexForms());
    }

    private TextEdit before(Work next, List<Work> works, Entry.Form form) {
        int start = source.lineStart(source.lineAt(next.entry().start()));
        return new TextEdit(start, start, prefix(next, form) + markdown + gap(works, form));
    }

    private TextEdit behind(Work last, List<Work> works, Entry.Form form) {
        int end = contentEnd(last);
        return new TextEdit(end, end, gap(works, form) + prefix(last, form) + markdown);
    }

    private int contentEnd(Work work) {
        int end = source.lineEnd(source.lineAt(work.entry().end()));
        while (end > 0 && Letters.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What stands before an entry on its line: blanks, and a bullet. */
    private String prefix(Work work, Entry.Form form) {
        String line = source.line(source.lineAt(work.entry().start()));
        int at = blanks(line, 0);
        if (form == Entry.Form.BULLET && at < line.length() && "-*+".indexOf(line.charAt(at)) >= 0) {
            at = blanks(line, at + 1);
        } else if (form == Entry.Form.BULLET || line.startsWith(">", at)) {
            throw cannot("its entries are inside something else");
        }
        return line.substring(0, at);
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** What stands between two entries: a line break as they have it, or a blank line. */
    private String gap(List<Work> works, Entry.Form form) {
        String ending = source.lineEnding();
        if (form == Entry.Form.PARAGRAPH) {
            return ending + ending;
        } else if (works.size() < 2) {
            return ending;
        }
        int end = source.lineAt(works.get(0).entry().end());
        if (form == Entry.Form.BULLET) {
            return source.lineAt(works.get(1).entry().start()) > end + 1 ? ending + ending : ending;
        }
        int content = works.get(0).entry().end();
        while (content < source.lineEnd(end) && ")*_>".indexOf(source.text().charAt(content)) >= 0) {
            content++;
        }
        return source.text().substring(content, source.lineEnd(end)) + ending;
    }

    /** Which entry of the list is the new one. */
    private int place(Manuscript added) throws UnreadableException {
        List<Work> works = Work.of(checker.article(added));
        List<Work> old = Work.of(article);
        int at = 0;
        while (at < old.size() && at < works.size() && text(works.get(at)).equals(text(old.get(at)))) {
            at++;
        }
        boolean same = works.size() == old.size() + 1;
        for (int i = at; same && i < old.size(); i++) {
            same = text(works.get(i + 1)).equals(text(old.get(i)));
        }
        if (!same) {
            throw cannot("Markdown would read the list otherwise");
        }
        return at;
    }

    private static String text(Work work) {
        return work.entry().prose().text();
    }

    private Span span(Manuscript added, int place) throws UnreadableException {
        return Work.of(checker.article(added)).get(place).span();
    }

    private Added verified(Manuscript done) throws UnreadableException {
        int place = place(done);
        Work work = Work.of(checker.article(done)).get(place);
        Optional<String> lost = reference.lostIn(work.parts());
        if (lost.isPresent()) {
            throw Problem.refused(
                    "the " + lost.get() + " does not read back as it was given: " + text(work),
                    lost.get().equals("author")
                            ? "A person is given as \"Family, Given\", a body with --organization"
                            : "Give the fields one by one, or put the entry there by hand");
        }
        for (Finding finding : checker.check(done)) {
            boolean bad = finding.severity() != newsroom.model.Severity.INFO;
            if (bad && finding.stands() && isOfEntry(finding) && work.span().contains(finding.span())) {
                throw Problem.refused(
                        finding.message() + " (" + finding.rule() + "): " + text(work),
                        "newsroom check --explain " + finding.rule() + " says what is wanted");
            }
        }
        return new Added(done, work.line(), source(done, work), false);
    }

    private static String source(Manuscript done, Work work) {
        return done.source().line(work.line()).strip();
    }
}
