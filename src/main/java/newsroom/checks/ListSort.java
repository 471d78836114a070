package newsroom.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Label;
import newsroom.citations.Name;
import newsroom.citations.Range;
import newsroom.citations.SortKey;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;

/**
 * Puts a list of works cited into MLA's order (MLA Handbook, 9th ed., 5.123-5.130), where it is sure of it: entries change
 * places with all their markup, what stands between them stays, and a dash that comes to stand first of its author's works
 * changes places with the name.
 */
public final class ListSort {
    private static final List<String> BREAKS = List.of("\\", "<br>", "<br/>", "<br />");

    private final Source source;
    private final List<Work> run;
    private final Map<Work, String> texts = new HashMap<>();

    /**
     * What became of a list.
     *
     * @param manuscript the sorted text; as it was if nothing was to be done
     * @param moved how many entries stand elsewhere now
     * @param left why entries were left where they are, a clause each
     */
    public record Sorted(Manuscript manuscript, int moved, List<String> left) {
        public Sorted {
            left = List.copyOf(left);
        }
    }

    private ListSort(Source source, List<Work> run) {
        this.source = source;
        this.run = run;
    }

    /**
     * Sorts the works cited of an article, each part under a subheading of its own.
     *
     * @throws UnreadableException if the text is past a bound
     */
    public static Sorted sort(Checker checker, Manuscript manuscript) throws UnreadableException {
        Article article = checker.article(manuscript);
        List<String> left = new ArrayList<>();
        List<TextEdit> edits = new ArrayList<>();
        others(article).ifPresent(left::add);
        for (List<Work> run : ListOrder.runs(article)) {
            ListSort sort = new ListSort(manuscript.source(), run);
            Optional<String> reason = sort.obstacle();
            if (reason.isPresent()) {
                left.add(reason.get());
            } else {
                sort.sort(edits, left);
            }
        }
        acrossWords(article).ifPresent(left::add);
        Manuscript sorted = manuscript.with(edits);
        if (!edits.isEmpty() && !isSame(article, checker.article(sorted))) {
            return new Sorted(
                    manuscript, 0, List.of("the entries cannot change places without Markdown reading them otherwise"));
        }
        return new Sorted(sorted, edits.size(), left);
    }

    /** Why entries are in no run at all. */
    private static Optional<String> others(Article article) {
        List<Entry> entries = article.entries();
        if (!entries.isEmpty() && article.judgedWorks().isEmpty()) {
            return Optional.of("the order of the language \"" + article.language() + "\" is not known");
        }
        for (Entry entry : entries) {
            if (entry.form() == Entry.Form.NUMBER
                    || Label.isNumber(entry.prose().text())) {
                return Optional.of("the entries are numbered, and the text may cite them by their numbers");
            } else if (entry.form() == Entry.Form.FOOTNOTE) {
                return Optional.of("footnotes follow the order of the text");
            }
        }
        return Optional.empty();
    }

    /** A list that other words part, and not a subheading, has one order; but who moves an entry must know whose words they are. */
    private static Optional<String> acrossWords(Article article) {
        List<List<Work>> runs = ListOrder.runs(article);
        for (int i = 1; i < runs.size(); i++) {
            Work before = runs.get(i - 1).get(runs.get(i - 1).size() - 1);
            Work next = runs.get(i).get(0);
            boolean heading = article.blocks().stream()
                    .anyMatch(block -> block instanceof Block.Heading
                            && block.start() >= before.entry().end()
                            && block.end() <= next.entry().start());
            boolean understood = before.parts().isUnderstood() && next.parts().isUnderstood();
            if (!heading && understood && key(next).compareTo(key(before)) < 0) {
                return Optional.of("line " + next.line() + ": other words stand between this entry and line "
                        + before.line() + ", which sorts after it");
            }
        }
        return Optional.empty();
    }

    /** Why this run is left as it is. */
    private Optional<String> obstacle() {
        int end = -1;
        for (Work work : run) {
            Entry.Form form = work.entry().form();
            TextEdit lines = lines(work);
            String line = "line " + work.line() + ": ";
            if (form == Entry.Form.CODE || form == Entry.Form.HTML) {
                return Optional.of(line + "the entries are written in " + (form == Entry.Form.HTML ? "HTML" : "code"));
            } else if (form != run.get(0).entry().form()) {
                return Optional.of(line + "the entries are kept apart in several ways");
            } else if (lines.start() < end) {
                return Optional.of(line + "two entries share a line");
            } else if (!work.parts().isUnderstood()) {
                return Optional.of(
                        line + work.parts().doubts().iterator().next().reason());
            }
            end = lines.end();
            List<Name> names = work.parts().authors().names();
            Optional<Name> first = names.stream().findFirst();
            if (first.orElse(null) instanceof Name.Repeated) {
                return Optional.of(line + "no author stands above the dash");
            } else if (first.orElse(null) instanceof Name.Person person && !person.inverted()) {
                return Optional.of(line + "whether \"" + person.written().text()
                        + "\" is listed by its last word is not certain; a person is written \"" + person.indexForm()
                        + "\"");
            }
        }
        return Optional.empty();
    }

    private void sort(List<TextEdit> edits, List<String> left) {
        List<Work> order = new ArrayList<>(run);
        order.sort(Comparator.comparing(ListSort::key));
        if (order.equals(run)) {
            return;
        }
        run.forEach(work -> texts.put(work, lines(work).replacement()));
        for (int i = 0; i < order.size(); i++) {
            Work work = order.get(i);
            boolean below = i > 0 && authors(order.get(i - 1)).equals(authors(work));
            if (work.repeatsAuthor() && !below && !takeName(work)) {
                left.add("line " + work.line() + ": the dash cannot change places with the name that it stands for");
                return;
            }
        }
        for (int i = 0; i < run.size(); i++) {
            TextEdit place = lines(run.get(i));
            String moved = texts.getOrDefault(order.get(i), "");
            if (!moved.equals(place.replacement())) {
                edits.add(new TextEdit(place.start(), place.end(), moved));
            }
        }
    }

    /** Has a dash and the name that it stands for change places; whether that could be done. */
    private boolean takeName(Work dash) {
        for (Work named : run) {
            if (!named.repeatsAuthor() && authors(named).equals(authors(dash))) {
                boolean plain = named.parts().authors().role().isEmpty()
                        && dash.parts().authors().role().isEmpty();
                texts.put(dash, withAuthors(dash, authorText(named)));
                texts.put(named, withAuthors(named, authorText(dash)));
                return plain;
            }
        }
        return false;
    }

    private String authorText(Work work) {
        Range range = work.parts().authors().range();
        return source.text().substring(start(work, range), end(work, range));
    }

    private String withAuthors(Work work, String authors) {
        Range range = work.parts().authors().range();
        TextEdit lines = lines(work);
        String ending = authors.endsWith(".") && source.text().startsWith(".", end(work, range))
                ? authors.substring(0, authors.length() - 1)
                : authors;
        return source.text().substring(lines.start(), start(work, range))
                + ending
                + source.text().substring(end(work, range), lines.end());
    }

    private static int start(Work work, Range range) {
        return work.entry().prose().sourceStart(range.start());
    }

    private static int end(Work work, Range range) {
        return work.entry().prose().sourceEnd(range.end());
    }

    private static List<String> authors(Work work) {
        return work.parts().authors().indexForms();
    }

    private static SortKey key(Work work) {
        return SortKey.of(work.parts());
    }

    /** An entry's whole lines, its bullet too, without the blanks and the mark that break the last line. */
    private static TextEdit lines(Work work) {
        Source source = work.source();
        int start = source.lineStart(source.lineAt(work.entry().start()));
        int end = source.lineEnd(source.lineAt(work.entry().end()));
        end = withoutBlanks(source, end);
        if (work.entry().form() == Entry.Form.LINE) {
            for (String mark : BREAKS) {
                int at = end - mark.length();
                if (at >= work.entry().end() && source.text().startsWith(mark, at)) {
                    end = withoutBlanks(source, at);
                    break;
                }
            }
        }
        return new TextEdit(start, end, source.text().substring(start, end));
    }

    private static int withoutBlanks(Source source, int from) {
        int end = from;
        while (end > 0 && Letters.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the same works stand in the sorted list, each run in order. */
    private static boolean isSame(Article before, Article after) {
        Set<SortKey> keys = new HashSet<>();
        before.works().forEach(work -> keys.add(SortKey.of(work)));
        Set<SortKey> sorted = new HashSet<>();
        after.works().forEach(work -> sorted.add(SortKey.of(work)));
        return keys.equals(sorted) && before.works().size() == after.works().size();
    }
}
