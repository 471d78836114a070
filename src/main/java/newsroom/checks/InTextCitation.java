package newsroom.checks;

import java.util.List;
import newsroom.model.Span;
import newsroom.text.Prose;

/**
 * What parentheses in running text say when they name a source: {@code (Hill and Gibson, “Zebra” 4)}.
 *
 * @param names as written, in their order; empty when it points by a title alone
 * @param etAl whether more authors are meant
 * @param quoted whether the words before say that one source quotes another: {@code qtd. in}
 * @param title the short title; empty without one
 * @param year whether a year follows the names
 * @param page the page or pages; empty without any
 * @param namesEnd where the names end, as an offset into the prose
 * @param pageStart where the page begins
 * @param marked whether the page has a {@code p.} before it
 * @param comma whether a comma parts the names from the page
 * @param start where it begins
 * @param end where it ends, the parentheses left out
 */
record InTextCitation(
        List<String> names,
        boolean etAl,
        boolean quoted,
        String title,
        boolean year,
        String page,
        int namesEnd,
        int pageStart,
        boolean marked,
        boolean comma,
        int start,
        int end) {
    /** A citation and the passage that it stands in. */
    record Place(Prose prose, InTextCitation citation) {
        /** From parenthesis to parenthesis; of several citations in one pair, the part that is this one. */
        Span span(Article article) {
            String text = prose.text();
            boolean first = text.charAt(citation.start - 1) == '(';
            boolean last = text.charAt(citation.end) == ')';
            boolean alone = first && last;
            return article.document()
                    .span(prose, alone ? citation.start - 1 : citation.start, alone ? citation.end + 1 : citation.end);
        }

        /** As it stands, in parentheses. */
        String written() {
            return "(" + prose.text().substring(citation.start, citation.end).replace('\n', ' ') + ")";
        }
    }

    InTextCitation {
        names = List.copyOf(names);
    }

    /** Whether nothing but a citation looks so; of others it depends on what the text does elsewhere. */
    boolean isUnmistakable() {
        boolean located = !page.isEmpty() || year;
        return etAl || quoted || marked || (located && (names.size() > 1 || !title.isEmpty()));
    }
}
