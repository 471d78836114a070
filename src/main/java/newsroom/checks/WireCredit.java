package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.citations.Agencies;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Prose;
import newsroom.text.Yaml;

/** NR505: copy from a news agency says so. What begins with an agency's dateline and names the agency nowhere else is told. */
final class WireCredit implements Check {
    private static final Rule RULE = new Rule(
            "NR505",
            "wire-credit",
            Severity.WARNING,
            Fix.Kind.NO,
            "Copy from a news agency carries the agency's credit");

    private static final int PASSAGES = 6;
    private static final int LONGEST_PLACE = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        List<Body.Passage> passages = article.body().passages();
        for (Body.Passage passage : passages.subList(0, Math.min(PASSAGES, passages.size()))) {
            if (passage.kind() == Body.Kind.TEXT) {
                Prose prose = passage.prose();
                int open = prose.text().indexOf('(');
                Optional<String> agency = agency(article, prose.text(), open);
                if (agency.isPresent()) {
                    if (!isCredited(article, agency.get(), passage)) {
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
                && Character.isUpperCase(place.charAt(0))
                && place.indexOf('.') < 0
                && !rest.isEmpty()
                && "—–-".indexOf(rest.charAt(0)) >= 0;
        return dateline && article.settings().orgs().isAgency(name) ? Optional.of(name) : Optional.empty();
    }

    /** Whether the front matter, or any other passage, names the agency, by its name or its initials. */
    private static boolean isCredited(Article article, String agency, Body.Passage dateline) {
        for (Yaml.Key key : article.keys().map(Yaml.Mapping::keys).orElse(List.of())) {
            if (names(String.valueOf(key.value().bare()), agency)) {
                return true;
            }
        }
        for (Body.Passage passage : article.body().passages()) {
            if (!passage.equals(dateline) && names(passage.prose().text(), agency)) {
                return true;
            }
        }
        return article.keys().isEmpty();
    }

    private static boolean names(String text, String agency) {
        List<Folding.Word> words = Folding.words(text);
        List<String> sought =
                Folding.words(agency).stream().map(Folding.Word::text).toList();
        for (int i = 0; i < words.size(); i++) {
            boolean spelled = sought.size() == 1 && Agencies.contains(phrase(text, words, i));
            if (words.get(i).text().equals(sought.get(0)) || spelled) {
                return true;
            }
        }
        return false;
    }

    /** Two words as they stand: "Associated Press". */
    private static String phrase(String text, List<Folding.Word> words, int index) {
        int last = Math.min(words.size() - 1, index + 1);
        return text.substring(words.get(index).start(), words.get(last).end());
    }
}
