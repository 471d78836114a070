package newsroom.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Places;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.Yaml;

/**
 * NR302: whatever the text cites is listed. A citation is told only if no word of its names stands anywhere in a list or a
 * footnote; and one that might be something else, such as a name and an age, only in a text that cites others the same way.
 */
final class CitationNotListed implements Check {
    private static final Rule RULE = new Rule(
            "NR302",
            "citation-not-listed",
            Severity.ERROR,
            Fix.Kind.NO,
            "Every citation in the text has an entry in the works cited");

    private static final int SHORTEST_KEY = 3;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_SIGN = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (article.list().isEmpty()) {
            return;
        }
        citations(article, findings);
        Set<String> defined = definedNotes(article.source().text());
        for (Body.Passage passage : article.body().passages()) {
            if (passage.beforeList()) {
                marks(article, passage.prose(), defined, findings);
                keys(article, passage.prose(), findings);
            }
        }
    }

    private static void citations(Article article, Findings findings) {
        List<InTextCitation.Place> missing = new ArrayList<>();
        boolean paged = false;
        boolean dated = false;
        for (InTextCitation.Place place : article.citations()) {
            InTextCitation citation = place.citation();
            boolean located = !citation.page().isEmpty() || citation.year();
            if (!citation.names().isEmpty() && (located || citation.isUnmistakable())) {
                boolean known = mayHoldAny(article.listed(), citation.names());
                paged |= known && !citation.page().isEmpty() && !citation.comma();
                dated |= known && citation.year();
                if (!known) {
                    missing.add(place);
                }
            }
        }
        for (InTextCitation.Place place : missing) {
            InTextCitation citation = place.citation();
            boolean alike = citation.year() ? dated : paged && !citation.comma();
            if (citation.isUnmistakable() || (alike && !mayBeOther(citation))) {
                findings.report(RULE, place.span(article), "\"" + place.written() + "\" has no entry", Fix.NONE);
            }
        }
    }

    /** "(Athens 430)", "(MH 370)", "(Lab 12,004)": places, signs and large numbers stand in parentheses, too. */
    private static boolean mayBeOther(InTextCitation citation) {
        String name = citation.names().get(0);
        boolean sign = name.length() <= LONGEST_SIGN && name.equals(name.toUpperCase(Locale.ROOT));
        int comma = citation.page().indexOf(',');
        boolean thousands = comma > 0
                && citation.page().length() == comma + 4
                && citation.page().indexOf(' ') < 0;
        return citation.names().size() == 1 && (sign || thousands || Places.isPlace(name));
    }

    /** The labels of whatever looks like a footnote, also where Markdown sees none. */
    private static Set<String> definedNotes(String source) {
        Set<String> defined = new HashSet<>();
        for (int at = source.indexOf("]:"); at >= 0; at = source.indexOf("]:", at + 2)) {
            int open = at - 1;
            while (open >= Math.max(0, at - LONGEST_LABEL) && source.charAt(open) != '[') {
                open--;
            }
            if (open >= 0 && source.startsWith("[^", open)) {
                defined.add(source.substring(open + 2, at));
            }
        }
        return defined;
    }

    /** {@code [^3]} where no footnote is called so: Markdown leaves it as it is. */
    private static void marks(Article article, Prose prose, Set<String> defined, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf("[^"); at >= 0; at = text.indexOf("[^", at + 1)) {
            int end = at + 2;
            while (end < Math.min(text.length(), at + LONGEST_LABEL) && text.charAt(end) != ']') {
                end++;
            }
            String label = text.substring(at + 2, end);
            boolean mark = text.startsWith("]", end)
                    && isLabel(label)
                    && (prose.marksAt(at) & Prose.CODE) == 0
                    && article.source().text().startsWith("[^" + label, prose.sourceStart(at));
            if (mark && !defined.contains(label)) {
                findings.report(
                        RULE,
                        article.document().span(prose, at, end + 1),
                        "\"[^" + label + "]\" has no footnote",
                        Fix.NONE);
            }
        }
    }

    private static boolean mayHoldAny(ListedWorks listed, List<String> names) {
        for (String name : names) {
            if (listed.mayHold(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (!Letters.isLetterOrDigit(label.charAt(i)) && "-_".indexOf(label.charAt(i)) < 0) {
                return false;
            }
        }
        return !label.isEmpty();
    }

    /** {@code [@hill2016]}: a name and a year, and the name stands in no list; other keys can mean anything. */
    private static void keys(Article article, Prose prose, Findings findings) {
        String text = prose.text();
        Optional<Yaml.Mapping> frame = article.keys();
        boolean elsewhere = frame.isPresent()
                && (frame.get().get("bibliography").isPresent()
                        || frame.get().get("references").isPresent());
        for (int at = text.indexOf("[@"); at >= 0 && !elsewhere; at = text.indexOf("[@", at + 1)) {
            int name = at + 2;
            int end = name;
            while (end < text.length() && Letters.isLetter(text.charAt(end))) {
                end++;
            }
            String key = Folding.fold(text.substring(name, end));
            int year = end < text.length() && "-_:".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            int figure = year;
            while (figure < Math.min(text.length(), year + 4) && Letters.isDigit(text.charAt(figure))) {
                figure++;
            }
            boolean dated = figure == year + 4;
            boolean closed = text.startsWith("]", year + 4) || text.startsWith(",", year + 4);
            if (key.length() >= SHORTEST_KEY
                    && dated
                    && closed
                    && (prose.marksAt(at) & Prose.CODE) == 0
                    && !article.listed().hasStartOf(key)) {
                findings.report(
                        RULE,
                        article.document().span(prose, at + 1, year + 4),
                        "\"" + text.substring(at + 1, year + 4) + "\" has no entry",
                        Fix.NONE);
            }
        }
    }
}
