package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsroom.model.Finding;
import newsroom.model.Span;
import newsroom.text.Prose;

/**
 * One work that an article cites.
 *
 * @param span where its entry stands
 * @param text the entry as it was written, without the bullet or number of a list; lines end with LF
 * @param work the entry taken apart
 * @param rules ids of the rules that find something in it, in their order
 * @param uses where the text points to it, in the order of the text
 */
public record CitedWork(Span span, String text, newsroom.citations.Entry work, Set<String> rules, List<Use> uses) {
    private static final String MARKS = "*_";

    public CitedWork {
        uses = List.copyOf(uses);
    }

    /**
     * The works of an article's works-cited section in the order of the text; none if there is no section.
     *
     * @param findings what was found in the article
     */
    public static List<CitedWork> of(Article article, List<Finding> findings) {
        List<CitedWork> works = new ArrayList<>();
        List<Entry> entries = article.cited().map(Section::entries).orElse(List.of());
        List<List<Use>> uses = Uses.of(article);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int start = start(article.source().text(), entry);
            int end = end(article.source().text(), entry);
            Span span = article.source().span(start, end);
            String text = article.source()
                    .text()
                    .substring(start, end)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            works.add(new CitedWork(span, text, article.works().get(i), rules(span, findings), uses.get(i)));
        }
        return works;
    }

    /** The first words' place lies behind the marks that open before them. */
    private static int start(String text, Entry entry) {
        int start = entry.start();
        for (Prose.Link link : entry.prose().links()) {
            start = link.start() == 0 ? Math.min(start, link.sourceStart()) : start;
        }
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static int end(String text, Entry entry) {
        int end = entry.end();
        for (Prose.Link link : entry.prose().links()) {
            end = Math.max(end, link.sourceEnd());
        }
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static Set<String> rules(Span entry, List<Finding> findings) {
        Set<String> rules = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.stands() && entry.contains(finding.span())) {
                rules.add(finding.rule());
            }
        }
        return rules;
    }
}
