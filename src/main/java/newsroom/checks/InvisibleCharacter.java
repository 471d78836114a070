package newsroom.checks;

import java.util.List;
import java.util.Set;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Invisible;
import newsroom.text.Source;

/**
 * NR602: nothing stands in an article that a reader cannot see. Joiners stay where a script or an emoji needs them, and marks
 * of direction in languages written from right to left as long as each line closes what it opens (CVE-2021-42574).
 */
final class InvisibleCharacter implements Check {
    private static final Rule RULE = new Rule(
            "NR602", "invisible-character", Severity.ERROR, "An article holds no characters that cannot be seen");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final String FRENCH_SPACED = ":;!?»";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Source source = article.source();
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7F) {
                continue;
            }
            int c = text.codePointAt(i);
            Invisible kind = Invisible.of(c);
            if (kind != Invisible.NOT && !isMeant(article, text, i, kind)) {
                report(source, i, c, kind, findings);
            }
            i += Character.charCount(c) - 1;
        }
    }

    private static boolean isMeant(Article article, String text, int at, Invisible kind) {
        return switch (kind) {
            case NO_BREAK_SPACE -> article.language().equals("fr") && isFrenchSpace(text, at);
            case JOINER -> joins(text, at);
            case BIDI_CONTROL ->
                RIGHT_TO_LEFT.contains(article.language()) && Directions.areClosed(article.source(), at);
            case NOT, ZERO_WIDTH, CONTROL -> false;
        };
    }

    private static boolean isFrenchSpace(String text, int at) {
        boolean before = at + 1 < text.length() && FRENCH_SPACED.indexOf(text.charAt(at + 1)) >= 0;
        return before || (at > 0 && text.charAt(at - 1) == '«');
    }

    /** Between letters of a script other than the European ones, or after an emoji. */
    private static boolean joins(String text, int at) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        return switch (Character.UnicodeScript.of(before)) {
            case LATIN, GREEK, CYRILLIC -> false;
            case COMMON -> before >= 0x2190;
            default -> true;
        };
    }

    private static void report(Source source, int at, int c, Invisible kind, Findings findings) {
        String name = String.format("U+%04X", c);
        String message = switch (kind) {
            case NO_BREAK_SPACE -> "No-break space (" + name + ") between words";
            case BIDI_CONTROL -> "Invisible " + name + " can turn round the order in which text is shown";
            case CONTROL -> "Control character " + name + ", which a terminal may obey";
            case NOT, JOINER, ZERO_WIDTH -> "Invisible character " + name;
        };
        int end = at + Character.charCount(c);
        String replacement =
                kind == Invisible.NO_BREAK_SPACE ? " " : c == 0x2028 || c == 0x2029 ? source.lineEnding() : "";
        findings.report(
                RULE,
                kind == Invisible.NO_BREAK_SPACE ? Severity.INFO : Severity.ERROR,
                source.span(at, end),
                message,
                Fix.safe(List.of(new TextEdit(at, end, replacement))),
                "");
    }
}
