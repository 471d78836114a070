package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Letters;
import newsroom.text.Prose;

/**
 * NR504: a quotation has a speaker, and "sources say" is nobody. Any sign of a speaker or a source in the same paragraph is
 * enough, and so is a verb of speech in the one before or after; titles, slogans and phrases are not taken for quotations. It reads English.
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
        boolean rumoured = article.mentions().hasAny(NOBODYS_WORDS);
        for (int i = 0; i < passages.size(); i++) {
            Body.Passage passage = passages.get(i);
            if (passage.kind() == Body.Kind.TEXT) {
                if (rumoured) {
                    nobody(article, passage.prose(), findings);
                }
                List<Sentences.Quotation> quotations = quotations(article, passage.prose());
                boolean told = quotations.isEmpty()
                        || isTold(passage)
                        || (i > 0 && tellsBeside(passages.get(i - 1), true, opens(passage, quotations)))
                        || (i + 1 < passages.size()
                                && tellsBeside(passages.get(i + 1), false, closes(passage, quotations)));
                if (!told) {
                    quotations.forEach(quotation -> report(article, passage.prose(), quotation, findings));
                }
            }
        }
    }

    /** One of these is in every one of {@link #NOBODY}. */
    private static final List<String> NOBODYS_WORDS =
            List.of("sources", "reports", "rumored", "rumoured", "rumors", "rumours");

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
        if (hasMark(prose, 0, prose.text().length())) {
            return true;
        }
        Sentences sentences = Sentences.of(prose);
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.isQuoted(i) && Words.TELLING.contains(sentences.word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a passage beside the quotation's tells who speaks: by a verb of speech anywhere in it, for who speaks once may go
     * on; or by a mark in the sentence that is next to the quotation.
     *
     * @param touching whether no other words of the quotation's own passage stand between
     */
    private static boolean tellsBeside(Body.Passage passage, boolean before, boolean touching) {
        Prose prose = passage.prose();
        Sentences sentences = Sentences.of(prose);
        if (passage.kind() == Body.Kind.QUOTATION) {
            return true;
        }
        int from = 0;
        int to = prose.text().length();
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.isQuoted(i) && Words.SPEAKING.contains(sentences.word(i))) {
                return true;
            }
            if (i > 0 && sentences.sentence(i) != sentences.sentence(i - 1)) {
                from = before ? sentences.end(i - 1) : 0;
                to = before ? to : Math.min(to, sentences.start(i));
            }
        }
        return touching && hasMark(prose, from, to);
    }

    private static boolean opens(Body.Passage passage, List<Sentences.Quotation> quotations) {
        int start = quotations.get(0).start() - 1;
        return passage.prose().text().substring(0, start).isBlank();
    }

    private static boolean closes(Body.Passage passage, List<Sentences.Quotation> quotations) {
        int end = quotations.get(quotations.size() - 1).end() + 1;
        return passage.prose()
                .text()
                .substring(Math.min(end, passage.prose().text().length()))
                .isBlank();
    }

    /** What shows a source, or that words of somebody's follow. */
    private static boolean hasMark(Prose prose, int from, int to) {
        for (Prose.Link link : prose.links()) {
            if (link.end() >= from && link.start() <= to) {
                return true;
            }
        }
        for (Prose.NoteMark mark : prose.noteMarks()) {
            if (mark.at() >= from && mark.at() <= to) {
                return true;
            }
        }
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if (c == ':' || c == '(' || c == '—' || c == '[') {
                return true;
            }
        }
        return false;
    }

    /** The quotations in a passage that are long enough to need a speaker. */
    private static List<Sentences.Quotation> quotations(Article article, Prose prose) {
        String text = prose.text();
        if (text.indexOf('“') < 0 && text.indexOf('"') < 0) {
            return List.of();
        }
        int least = article.settings().crossref().minQuoteWords();
        List<Sentences.Quotation> quotations = new ArrayList<>();
        for (Sentences.Quotation quotation : Sentences.Quotation.in(prose)) {
            if (isSentence(text, quotation) && words(text, quotation) >= least && !isSetOff(prose, quotation)) {
                quotations.add(quotation);
            }
        }
        return quotations;
    }

    private static int words(String text, Sentences.Quotation quotation) {
        WordReader reader = new WordReader(text.substring(quotation.start(), quotation.end()));
        int words = 0;
        while (reader.next()) {
            words++;
        }
        return words;
    }

    private static void report(Article article, Prose prose, Sentences.Quotation quotation, Findings findings) {
        String text = prose.text();
        findings.report(
                RULE,
                article.document().span(prose, quotation.start() - 1, Math.min(text.length(), quotation.end() + 1)),
                "Quotation of " + words(text, quotation) + " words with no speaker or citation",
                Fix.NONE);
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
                || !Letters.isUpperCase(text.charAt(quotation.start()))
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

    /** A class of their own: nobody needs them where nobody is quoted. */
    private static final class Words {
        /** Words that tell of speaking or writing, or of whose words these are. */
        static final Set<String> TELLING = Set.copyOf(List.of(
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

        /** Those of them that are about somebody who speaks, whatever else stands beside them. */
        static final Set<String> SPEAKING = Set.copyOf(List.of(
                ("according said says say saying told tells tell telling asked asks ask asking added adds wrote writes"
                                + " explained explains noted notes stated states statement claimed claims argued argues"
                                + " replied replies answered answers responded responds declared declares announced"
                                + " insisted insists suggested suggests recalled recalls remembered remembers warned warns"
                                + " concluded concludes remarked remarks observed observes commented comments described"
                                + " describes exclaimed laughed joked jokes admitted admits acknowledged acknowledges"
                                + " confirmed confirms denied denies reported quoted quotes quote cited cites spoke speaks"
                                + " speaking speech mentioned mentions emphasized emphasizes stressed stresses shouted"
                                + " whispered yelled cried sang sings asserted asserts advised advises urged urges testified"
                                + " testifies tweeted tweets posted posts interview interviewed author authors poet narrator"
                                + " believes believed thinks letter speaker")
                        .split(" ", -1)));

        private Words() {}
    }
}
