package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.citations.Agencies;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Credit;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.Yaml;

/**
 * NR505: copy from a news agency says so. What begins with an agency's dateline and names the agency nowhere else is told,
 * and so are an agency's byline and a staff name beside each other, where no line says what is whose.
 */
final class WireCredit implements Check {
    private static final Rule RULE = new Rule(
            "NR505",
            "wire-credit",
            Severity.WARNING,
            Fix.Kind.NO,
            "Copy from a news agency carries the agency's credit");

    private static final int PASSAGES = 6;
    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_PLACE = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final List<String> BYLINES = List.of("author", "authors", "byline");
    private static final String BY = "by ";

    /** Somebody a byline names, and where the byline stands. */
    private record Credited(String name, boolean agency, Span span) {}

    @Override
    public void inspect(Article article, Findings findings) {
        bylines(article, findings);
        datelines(article, findings);
    }

    private static void bylines(Article article, Findings findings) {
        List<Credited> names = new ArrayList<>();
        for (Yaml.Key key : article.frontMatter()) {
            if (BYLINES.contains(key.name().text().toLowerCase(Locale.ROOT))) {
                Span span =
                        article.source().span(key.name().start(), key.value().end());
                List<Yaml> said = key.value() instanceof Yaml.Sequence list ? list.items() : List.of(key.value());
                for (Yaml name : said) {
                    credit(article, String.valueOf(name.bare()), span, names);
                }
            }
        }
        List<Body.Passage> passages = article.body().passages();
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < Math.min(PASSAGES, passages.size()); i++) {
            Body.Passage passage = passages.get(i);
            String text = passage.prose().text().strip();
            if (text.length() <= LONGEST_BYLINE && text.regionMatches(true, 0, BY, 0, BY.length())) {
                Span span = article.document()
                        .span(passage.prose(), 0, passage.prose().text().length());
                credit(article, text.substring(BY.length()), span, names);
                own.add(i);
            }
        }
        Optional<Credited> agency = Optional.empty();
        Optional<Credited> staff = Optional.empty();
        for (Credited name : names) {
            if (name.agency() && agency.isEmpty()) {
                agency = Optional.of(name);
            } else if (!name.agency() && staff.isEmpty()) {
                staff = Optional.of(name);
            }
        }
        if (agency.isPresent()
                && staff.isPresent()
                && !isCredited(article, agency.get().name(), own, BYLINES)) {
            findings.report(
                    RULE,
                    agency.get().span(),
                    "Byline of " + agency.get().name() + " beside "
                            + staff.get().name() + ", and no line says what is whose",
                    Fix.NONE);
        }
    }

    /** Whom a byline names, agencies and people; an agency's own reporter, "Bo Ek, Reuters", is neither. */
    private static void credit(Article article, String byline, Span span, List<Credited> names) {
        for (String part : byline.replace(" & ", "\n")
                .replace(", and ", "\n")
                .replace(" and ", "\n")
                .split("\n", -1)) {
            String name = part.strip();
            if (article.settings().orgs().isAgency(name)) {
                names.add(new Credited(name, true, span));
            } else if (isPerson(Credit.read(BY + name, false))) {
                names.add(new Credited(name, false, span));
            }
        }
    }

    private static boolean isPerson(Optional<Credit> credit) {
        if (credit.isEmpty() || credit.get().authors().size() != 1) {
            return false;
        }
        String name = credit.get().authors().get(0);
        return name.indexOf(' ') > 0 && name.indexOf(',') < 0;
    }

    private static void datelines(Article article, Findings findings) {
        List<Body.Passage> passages = article.body().passages();
        for (int i = 0; i < Math.min(PASSAGES, passages.size()); i++) {
            if (passages.get(i).kind() == Body.Kind.TEXT) {
                Prose prose = passages.get(i).prose();
                int open = prose.text().indexOf('(');
                Optional<String> agency = agency(article, prose.text(), open);
                if (agency.isPresent()) {
                    if (!isCredited(article, agency.get(), List.of(i), List.of())) {
                        int close = prose.text().indexOf(')', open);
                        findings.report(
                                RULE,
                                article.document().span(prose, open, close + 1),
                                "Copy from " + agency.get() + " without a credit line",
                                Fix.NONE);
                    }
                    return;
                }
            }
        }
    }

    /** {@code LONDON (AP) —}: a place in capitals, an agency in parentheses, a dash. */
    private static Optional<String> agency(Article article, String text, int open) {
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (open < 1 || open > LONGEST_PLACE || close < 0 || close > open + LONGEST_PLACE) {
            return Optional.empty();
        }
        String place = text.substring(0, open).strip();
        String name = text.substring(open + 1, close).strip();
        String rest = text.substring(close + 1).stripLeading();
        boolean dateline = !place.isEmpty()
                && Letters.isUpperCase(place.charAt(0))
                && place.indexOf('.') < 0
                && !rest.isEmpty()
                && "—–-".indexOf(rest.charAt(0)) >= 0;
        return dateline && article.settings().orgs().isAgency(name) ? Optional.of(name) : Optional.empty();
    }

    /**
     * Whether the front matter or any passage names the agency, by its name or its initials.
     *
     * @param own which passages do not count
     * @param withoutKeys which keys of the front matter do not count
     */
    private static boolean isCredited(Article article, String agency, List<Integer> own, List<String> withoutKeys) {
        for (Yaml.Key key : article.frontMatter()) {
            boolean counts = !withoutKeys.contains(key.name().text().toLowerCase(Locale.ROOT));
            if (counts && names(String.valueOf(key.value().bare()), agency)) {
                return true;
            }
        }
        List<Body.Passage> passages = article.body().passages();
        for (int i = 0; i < passages.size(); i++) {
            if (!own.contains(i) && names(passages.get(i).prose().text(), agency)) {
                return true;
            }
        }
        return article.keys().isEmpty();
    }

    private static boolean names(String text, String agency) {
        List<Folding.Word> words = Folding.words(text);
        List<String> all =
                Folding.words(agency).stream().map(Folding.Word::text).toList();
        List<String> sought = all.get(0).equals("the") ? all.subList(1, all.size()) : all;
        for (int i = 0; i < words.size(); i++) {
            if (isAt(words, i, sought) || Agencies.contains(phrase(text, words, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<Folding.Word> words, int index, List<String> sought) {
        for (int i = 0; i < sought.size(); i++) {
            if (index + i >= words.size() || !words.get(index + i).text().equals(sought.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two words as they stand: "Associated Press". */
    private static String phrase(String text, List<Folding.Word> words, int index) {
        int last = Math.min(words.size() - 1, index + 1);
        return text.substring(words.get(index).start(), words.get(last).end());
    }
}
