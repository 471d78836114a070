package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsroom.citations.Container;
import newsroom.citations.Element;
import newsroom.citations.Title;
import newsroom.model.Finding;
import newsroom.model.Span;
import newsroom.text.Prose;

/**
 * One work that an article cites.
 *
 * @param span where its entry stands
 * @param text the entry as it was written, without the bullet or number of a list; lines end with LF
 * @param work the entry taken apart
 * @param findings what was found in it and stands, in the order of the places
 * @param uses where the text points to it, in the order of the text
 */
public record CitedWork(Span span, String text, newsroom.citations.Entry work, List<Finding> findings, List<Use> uses) {
    private static final String MARKS = "*_";

    public CitedWork {
        findings = List.copyOf(findings);
        uses = List.copyOf(uses);
    }

    /**
     * The works of an article's works-cited section in the order of the text; none if there is no section.
     *
     * @param findings what was found in the article
     */
    public static List<CitedWork> of(Article article, List<Finding> findings) {
        List<CitedWork> works = new ArrayList<>();
        List<Entry> entries = article.entries();
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
            works.add(new CitedWork(span, text, article.works().get(i), within(span, findings), uses.get(i)));
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

    private static List<Finding> within(Span entry, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.stands() && entry.contains(finding.span()))
                .toList();
    }

    /**
     * A part of an entry that was read.
     *
     * @param name such as {@code author}
     */
    public record Part(String name, String text) {}

    /** The parts that were read, in MLA's order; one that stands there several times is there several times. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        work.authors().indexForms().forEach(author -> parts.add(new Part("author", author)));
        add(parts, "title", work.title().map(Title::text));
        for (Container held : work.containers()) {
            add(parts, "container", held.title().map(Title::text));
            held.contributors()
                    .forEach(other -> parts.add(new Part("with", other.written().text())));
            add(parts, "version", held.version().map(Element::text));
            String numbers = held.numbers().stream()
                    .map(number -> (number.unit() + " " + number.value()).strip())
                    .collect(Collectors.joining(", "));
            add(parts, "number", Optional.of(numbers).filter(words -> !words.isEmpty()));
            add(parts, "publisher", held.publisher().map(Element::text));
            add(parts, "date", held.date().map(date -> date.written().text()));
            add(parts, "pages", held.location().pages().map(Element::text));
            add(
                    parts,
                    "url",
                    held.location().address().map(address -> address.written().text()));
        }
        add(
                parts,
                "accessed",
                work.accessed()
                        .flatMap(newsroom.citations.Entry.Access::date)
                        .map(date -> date.written().text()));
        return parts;
    }

    private static void add(List<Part> parts, String name, Optional<String> text) {
        text.ifPresent(words -> parts.add(new Part(name, words)));
    }

    /** Ids of the rules that find something in it, in their order. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        findings.forEach(finding -> rules.add(finding.rule()));
        return rules;
    }
}
