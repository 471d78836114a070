package newsroom.checks;

import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Placeholders;
import newsroom.text.Prose;

/** NR604: nothing that was meant to be filled in is left in the text. */
final class Placeholder implements Check {
    private static final Rule RULE = new Rule(
            "NR604",
            "placeholder",
            Severity.WARNING,
            Fix.Kind.NO,
            "Nothing that was to be filled in is left in an article");

    private static final String[] PHRASES = {
        "lorem ipsum", "[citation needed]", "[source needed]", "[citation required]"
    };

    /** For each character of ASCII whether a placeholder may begin with it. */
    private static final boolean[] BEGINNINGS = new boolean[0x80];

    static {
        for (char beginning : "%X{lL[".toCharArray()) {
            BEGINNINGS[beginning] = true;
        }
    }

    private static final String CONVERSIONS = "sdif@";
    private static final String CONTENTS = "toc";
    private static final int LONGEST = 60;
    private static final int FEWEST = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (article.keys().isPresent()) {
            report(Placeholders.toCome(article.keys().get()), findings);
        }
        report(Placeholders.toCome(article.document()), findings);
        boolean liquid = article.source().text().contains("{%");
        for (Block block : article.document().leaves()) {
            if (!(block instanceof Block.Code)) {
                scan(article, block.prose(), liquid, findings);
            }
        }
    }

    private static void report(List<Span> toCome, Findings findings) {
        for (Span place : toCome) {
            findings.report(RULE, place, "\"TK\" says that something is still to come", Fix.NONE);
        }
    }

    private static void scan(Article article, Prose prose, boolean liquid, Findings findings) {
        String text = prose.text();
        int length = prose.length();
        for (int i = 0; i < length; i++) {
            char c = prose.charAt(i);
            if (c >= BEGINNINGS.length || !BEGINNINGS[c]) {
                continue;
            }
            int end = switch (c) {
                case '%' -> conversion(text, i);
                case 'X' -> crosses(text, i);
                case '{' -> liquid ? i : braces(text, i);
                case 'l', 'L', '[' -> phrase(text, i);
                default -> i;
            };
            if (end > i) {
                if ((prose.marksAt(i) & Prose.CODE) == 0 && !Links.isInAddress(prose, i)) {
                    findings.report(
                            RULE,
                            article.document().span(prose, i, end),
                            "Placeholder \"" + text.substring(i, end) + "\" was left in the text",
                            Fix.NONE);
                }
                i = end - 1;
            }
        }
    }

    /** {@code %s}, {@code %1$s}. */
    private static int conversion(String text, int at) {
        if (isWord(text, at - 1) || (at > 0 && text.charAt(at - 1) == '%')) {
            return at;
        }
        int end = at + 1;
        if (end + 1 < text.length() && Letters.isDigit(text.charAt(end)) && text.charAt(end + 1) == '$') {
            end += 2;
        }
        boolean found = end < text.length() && CONVERSIONS.indexOf(text.charAt(end)) >= 0 && !isWord(text, end + 1);
        return found ? end + 1 : at;
    }

    /** Three or more; after a word with a capital it may be a number, as in "Psalm XXX". */
    private static int crosses(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == 'X') {
            end++;
        }
        boolean alone = !isWord(text, at - 1) && !isWord(text, end) && !text.startsWith("-", end);
        return end - at >= FEWEST && alone && !followsCapital(text, at) ? end : at;
    }

    private static boolean followsCapital(String text, int at) {
        int end = at;
        while (end > 0 && !Letters.isLetter(text.charAt(end - 1)) && at - end < 2) {
            end--;
        }
        int start = end;
        while (start > 0 && Letters.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && Letters.isUpperCase(text.charAt(start));
    }

    /** {@code {{Name}}}: words, and nothing that a template's engine would read. */
    private static int braces(String text, int at) {
        if (!text.startsWith("{{", at)) {
            return at;
        }
        int end = at + 2;
        while (end < Math.min(text.length(), at + LONGEST)
                && (Letters.isLetter(text.charAt(end)) || " _-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String words = text.substring(at + 2, end).strip();
        if (!text.startsWith("}}", end) || words.isEmpty() || !Letters.isLetter(words.charAt(0))) {
            return at;
        }
        boolean variable = words.indexOf(' ') < 0 && Letters.isLowerCase(words.charAt(0));
        return variable || words.equalsIgnoreCase(CONTENTS) ? at : end + 2;
    }

    private static int phrase(String text, int at) {
        if (isWord(text, at - 1)) {
            return at;
        }
        for (String phrase : PHRASES) {
            if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
                return at + phrase.length();
            }
        }
        return at;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Letters.isLetterOrDigit(text.charAt(at));
    }
}
