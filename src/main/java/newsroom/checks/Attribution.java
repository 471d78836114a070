package newsroom.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Prose;

/**
 * NR504: a quotation has a speaker, and "sources say" is nobody. Any sign of a speaker or a source in the same or a neighbouring
 * paragraph is enough; titles, slogans and phrases are not taken for quotations. It reads English.
 */
final class Attribution implements Check {
    private static final Rule RULE =
            new Rule("NR504", "attribution", Severity.WARNING, Fix.Kind.NO, "A quotation has a speaker or a source");

    private static final List<String> NOBODY = List.of(
            "sources say",
            "sources said",
            "media reports say",
            "media reports said",
            "unconfirmed reports say",
            "unconfirmed reports said",
            "it is widely rumored",
            "it is widely rumoured",
            "rumors say",
            "rumours say");

    /** Words that tell of speaking or writing, or of whose words these are. */
    private static final Set<String> TELLING = Set.copyOf(List.of(
            ("according said says say saying told tells tell telling asked asks ask asking added adds wrote writes"
                            + " write writing written explained explains explain noted notes note stated states state statement"
                            + " claimed claims claim argued argues argue replied replies answered answers responded responds"
                            + " declared declares announced announces insisted insists suggested suggests recalled recalls"
                            + " remembered remembers warned warns concluded concludes remarked remarks observed observes commented"
                            + " comments comment described describes describe called calls call calling exclaimed laughed joked"
                            + " jokes admitted admits acknowledged acknowledges confirmed confirms denied denies reported reports"
                            + " report quoted quotes quote quoting quotation cited cites cite citing read reads reading states put"
                            + " puts think thinks thought believe believes believed feel feels felt know knows spoke speaks"
                            + " speaking speech mentioned mentions continued continues emphasized emphasizes stressed stresses"
                            + " pointed points shouted cries cry whispered yelled cried sang sings sing lyrics goes proclaims"
                            + " proclaimed asserted asserts advised advises urged urges testified testifies tweeted tweets posted"
                            + " posts text titled entitled phrase motto slogan saying proverb adage define defines defined"
                            + " definition term words word line lines author authors poet narrator character voice expressed"
                            + " expresses summarized summarizes illustrates shows showed reveals revealed message question prompt"
                            + " interview interviewed like named labeled known translated translates means meaning")
                    .split(" ", -1)));

    private static final int SHORT_WORD = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (!article.language().equals("en")) {
            return;
        }
        List<Body.Passage> passages = article.body().passages();
        Optional<Boolean> before = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            Body.Passage passage = passages.get(i);
            if (passage.kind() == Body.Kind.TEXT) {
                nobody(article, passage.prose(), findings);
                boolean told = before.orElse(i > 0 && isTold(passages.get(i - 1)));
                boolean tells = isTold(passage);
                if (!told && !tells && (i + 1 == passages.size() || !isTold(passages.get(i + 1)))) {
                    quotations(article, passage.prose(), findings);
                }
                before = Optional.of(tells);
            } else {
                before = Optional.of(isTold(passage));
            }
        }
    }

    /** "Sources say" outside quotation marks, where the sentence names nobody. */
    private static void nobody(Article article, Prose prose, Findings findings) {
        String text = prose.text();
        if (!text.contains("ources sa") && !text.contains("eports sa") && !text.contains("umo")) {
            return;
        }
        Sentences sentences = Sentences.of(prose);
        for (int i = 0; i < sentences.size(); i++) {
            boolean first = i == 0 || sentences.sentence(i - 1) != sentences.sentence(i);
            for (String phrase : NOBODY) {
                if (!sentences.isQuoted(i) && (first || !phrase.startsWith("sources")) && sentences.isAt(i, phrase)) {
                    int end = i + Sentences.length(phrase) - 1;
                    findings.report(
                            RULE,
                            article.document().span(prose, sentences.start(i), sentences.end(end)),
                            "\""
                                    + text.substring(sentences.start(i), sentences.end(end))
                                            .replace('\n', ' ') + "\" names nobody",
                            Fix.NONE);
                }
            }
        }
    }

    /** Whether a passage holds any sign of who is speaking, or of a source. */
    private static boolean isTold(Body.Passage passage) {
        Prose prose = passage.prose();
        String text = prose.text();
        boolean marked = passage.kind() == Body.Kind.QUOTATION
                || !prose.links().isEmpty()
                || !prose.noteMarks().isEmpty()
                || text.indexOf(':') >= 0
                || text.indexOf('(') >= 0
                || text.indexOf('—') >= 0
                || text.indexOf('[') >= 0;
        if (marked) {
            return true;
        }
        Sentences sentences = Sentences.of(prose);
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.isQuoted(i) && TELLING.contains(sentences.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void quotations(Article article, Prose prose, Findings findings) {
        String text = prose.text();
        int least = article.settings().crossref().minQuoteWords();
        for (Sentences.Quotation quotation : Sentences.Quotation.in(text)) {
            List<Folding.Word> words = Folding.words(text.substring(quotation.start(), quotation.end()));
            if (words.size() >= least && isSentence(text, quotation) && !isSetOff(prose, quotation)) {
                findings.report(
                        RULE,
                        article.document()
                                .span(prose, quotation.start() - 1, Math.min(text.length(), quotation.end() + 1)),
                        "Quotation of " + words.size() + " words with no speaker or citation",
                        Fix.NONE);
            }
        }
    }

    private static boolean isSetOff(Prose prose, Sentences.Quotation quotation) {
        int marks = prose.marksAt(quotation.start() - 1);
        return (marks & (Prose.CODE | Prose.TEMPLATE)) != 0
                || prose.isMarked(quotation.start(), quotation.end(), Prose.EMPHASIS);
    }

    /** Whether it begins with a capital, ends with a stop, and is no title: most of its words have none. */
    private static boolean isSentence(String text, Sentences.Quotation quotation) {
        int last = quotation.end() - 1;
        if (quotation.end() >= text.length()
                || !Character.isUpperCase(text.charAt(quotation.start()))
                || ".,?!".indexOf(text.charAt(last)) < 0) {
            return false;
        }
        int capitals = 0;
        int longer = 0;
        for (Folding.Word word : Folding.words(text.substring(quotation.start(), last))) {
            boolean counts = word.text().length() > SHORT_WORD;
            longer += counts ? 1 : 0;
            capitals += counts && word.capital() ? 1 : 0;
        }
        return capitals * 2 <= longer;
    }
}
