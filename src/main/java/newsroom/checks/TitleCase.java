package newsroom.checks;

import java.util.Optional;
import newsroom.citations.Range;
import newsroom.citations.Title;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** NR213: the principal words of a title begin with a capital. */
final class TitleCase implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR213", "title-case", Severity.INFO, Fix.Kind.ASK, "The principal words of a title begin with a capital");

    /** Words that are never an article, a preposition, "to" or one of the conjunctions that stay small. */
    private static final WordList PRINCIPAL = WordList.words("""
            all also although always are be because been being can could did do does first get gets go goes got
            had has have he her here his how if is it its just last less made make makes more most must my never
            new next not now old only our said says she should take takes than their then there these they this
            those took was we were what when where whether which while who whose why will would you your
            """);

    private static final int SHORTEST_TELLING = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        if (!article.isEnglish() || !work.isMla()) {
            return;
        }
        Optional<Title> title = work.parts().title();
        if (title.isPresent() && title.get().form() != Title.Form.PLAIN) {
            words(work, title.get().range(), findings);
        }
    }

    private static void words(Work work, Range title, Findings findings) {
        String text = work.words(title);
        if (!isCapitalized(text)) {
            return;
        }
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end > i
                    && isInside(text, i, end)
                    && PRINCIPAL.contains(text.substring(i, end))
                    && !leads(text, i, end)) {
                Range word = new Range(title.start() + i, title.start() + end);
                String right = Character.toUpperCase(text.charAt(i)) + text.substring(i + 1, end);
                findings.report(
                        RULE,
                        work.span(word),
                        "Capitalise \"" + text.substring(i, end) + "\" in the title",
                        work.replace(Fix.Kind.ASK, word, right));
            }
            i = Math.max(end, i) + 1;
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Letters.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    /** Whether a word stands between blanks, and not inside quotation marks or a name such as "is.gd". */
    private static boolean isInside(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == ' ' && end < text.length() && text.charAt(end) == ' ';
    }

    /** "Next to", "because of" and "than" are prepositions, or may be. */
    private static boolean leads(String text, int start, int end) {
        String word = text.substring(start, end);
        return text.startsWith(" to ", end) || text.startsWith(" of ", end) || word.equals("than");
    }

    /** Whether the longer words of the title have capitals, so that a small one is a slip and not the writer's way. */
    private static boolean isCapitalized(String text) {
        int small = 0;
        int capital = 0;
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end - i >= SHORTEST_TELLING && !PRINCIPAL.contains(text.substring(i, end))) {
                small += Letters.isLowerCase(text.charAt(i)) ? 1 : 0;
                capital += Letters.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            i = Math.max(end, i) + 1;
        }
        return capital > small * 2;
    }
}
