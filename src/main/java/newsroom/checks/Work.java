package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Element;
import newsroom.citations.Label;
import newsroom.citations.Name;
import newsroom.citations.Range;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.Source;

/**
 * One work of a list: where its entry stands and what the entry says. Ranges of its parts are offsets into the entry's words.
 *
 * @param parts the entry taken apart; where a dash stands for the author, with the names of the entry above
 */
public record Work(Entry entry, newsroom.citations.Entry parts, Source source) {
    /** Every work that an article cites, in the order of its list. */
    static List<Work> of(Article article) {
        List<Entry> entries = article.entries();
        List<Work> works = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            works.add(new Work(entries.get(i), article.works().get(i), article.source()));
        }
        return works;
    }

    /** The names that the entry itself begins with: none where a dash stands for them. */
    List<Name> names() {
        return repeatsAuthor() ? List.of() : parts.authors().names();
    }

    /** Every date but that of access. */
    List<WrittenDate> dates() {
        List<WrittenDate> dates = new ArrayList<>();
        if (parts.originalDate().isPresent()) {
            dates.add(parts.originalDate().get());
        }
        for (Container container : parts.containers()) {
            if (container.date().isPresent()) {
                dates.add(container.date().get());
            }
        }
        return dates;
    }

    /** Whether it has a number, from Markdown or by hand: its place in the list is that of the number. */
    boolean isNumbered() {
        return entry.form() == Entry.Form.NUMBER || Label.isNumber(entry.prose().text());
    }

    /** Where its first address stands; {@link Range#NONE} without one. */
    Range addressRange() {
        Optional<Address> address = parts.address();
        return address.isPresent() ? address.get().written().range() : Range.NONE;
    }

    /** The day on which it was last seen, if the entry says so. */
    Optional<WrittenDate> accessDate() {
        return parts.accessed().isPresent() ? parts.accessed().get().date() : Optional.empty();
    }

    boolean repeatsAuthor() {
        int start = parts.authors().range().start();
        return !parts.authors().isEmpty()
                && !Letters.isLetter(entry.prose().text().codePointAt(start));
    }

    /** The whole entry, with the markup inside it. */
    Span span() {
        return source.span(entry.start(), entry.end());
    }

    Span span(Range range) {
        Prose prose = entry.prose();
        return source.span(prose.sourceStart(range.start()), prose.sourceEnd(range.end()));
    }

    Span span(Element element) {
        return span(element.range());
    }

    /** The line its entry begins on, from 1. */
    int line() {
        return source.lineAt(entry.start());
    }

    /** Whether it has the form of the desk's own style; what is said of its details in any other form would be wrong. */
    boolean isMla() {
        return parts.style().isMla() && parts.style() != newsroom.citations.Style.MLA7;
    }

    /** A name in the order it is read in, also where it was turned round. */
    static String reading(Name name) {
        return name instanceof Name.Person person && person.inverted()
                ? person.readingForm()
                : name.written().text();
    }

    /** Puts {@code replacement} in place of a part, if nothing but its words stands there; a safe fix or one to ask for. */
    Fix replace(Fix.Kind kind, Range range, String replacement) {
        int start = entry.prose().sourceStart(range.start());
        int end = entry.prose().sourceEnd(range.end());
        boolean plain = source.text().substring(start, end).equals(words(range)) && entry.form() != Entry.Form.HTML;
        return plain ? new Fix(kind, List.of(new TextEdit(start, end, replacement))) : Fix.NONE;
    }

    /** Takes a part away with the comma before it, if a comma is what stands there. */
    Fix remove(Element element) {
        String text = entry.prose().text();
        int comma = element.range().start() - 1;
        while (comma > 0 && Letters.isWhitespace(text.charAt(comma))) {
            comma--;
        }
        return comma > 0 && text.charAt(comma) == ','
                ? replace(Fix.Kind.ASK, new Range(comma, element.range().end()), "")
                : Fix.NONE;
    }

    /** Begins the entry with its title, where only punctuation stands between that and the names. */
    Fix startWithTitle() {
        Range authors = parts.authors().range();
        int title = parts.title().isPresent() ? parts.title().get().range().start() : 0;
        for (int i = authors.end(); i < title; i++) {
            if (Letters.isLetterOrDigit(entry.prose().text().charAt(i))) {
                return Fix.NONE;
            }
        }
        return title < authors.end() ? Fix.NONE : replace(Fix.Kind.ASK, new Range(authors.start(), title), "");
    }

    /** The words of a part as they stand in the entry. */
    String words(Range range) {
        return entry.prose().text().substring(range.start(), range.end());
    }
}
