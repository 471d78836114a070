package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Invisible;
import newsroom.text.Source;
import newsroom.text.WordList;
import newsroom.text.Yaml;

/**
 * NR602: nothing stands in an article that a reader cannot see. Joiners stay where a script or an emoji needs them, and marks
 * of direction in languages written from right to left as long as each line closes what it opens (CVE-2021-42574).
 */
final class InvisibleCharacter implements Check {
    private static final Rule RULE = new Rule(
            "NR602",
            "invisible-character",
            Severity.ERROR,
            Fix.Kind.SAFE,
            "An article holds no characters that cannot be seen");

    private static final WordList RIGHT_TO_LEFT = WordList.words("ar arc ckb dv fa he ks ps sd syr ug ur yi");

    private static final String FRENCH_SPACED = ":;!?»";
    private static final int FIRST_SYMBOL = 0x2190;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    /** So many are told one by one; a file of nothing else would drown its reader. */
    private static final int MOST = 1000;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        new Scan(article, findings).run();
        for (Yaml.Key key : article.frontMatter()) {
            escaped(key.value(), article.source(), findings);
        }
    }

    /** Quoted YAML may hold as an escape, such as {@code \e}, what could not stand there openly. */
    private static void escaped(Yaml value, Source source, Findings findings) {
        if (value instanceof Yaml.Sequence list) {
            for (Yaml item : list.items()) {
                escaped(item, source, findings);
            }
        }
        if (!(value instanceof Yaml.Scalar scalar)) {
            return;
        }
        String written = source.text().substring(scalar.start(), scalar.end());
        if (written.indexOf('\\') < 0) {
            return;
        }
        String text = scalar.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            Invisible kind = c == '\n' ? Invisible.NOT : Invisible.of(c);
            if ((kind == Invisible.CONTROL || kind == Invisible.BIDI_CONTROL) && written.indexOf(c) < 0) {
                findings.report(RULE, scalar.span(), Scan.message(String.format("U+%04X", c), kind), Fix.NONE);
                return;
            }
        }
    }

    private static final class Scan {
        private final Source source;
        private final String text;
        private final Findings findings;
        private final boolean french;
        private final boolean rightToLeft;
        private final List<TextEdit> uncounted = new ArrayList<>();
        private int reported;
        private int judgedLine;
        private boolean judgedClosed;

        Scan(Article article, Findings findings) {
            this.source = article.source();
            this.text = source.text();
            this.findings = findings;
            this.french = article.language().equals("fr");
            this.rightToLeft = RIGHT_TO_LEFT.contains(article.language());
        }

        void run() {
            int length = source.length();
            for (int i = 0; i < length; i++) {
                char unit = source.charAt(i);
                if (unit >= ' ' && unit < 0x7F) {
                    continue;
                }
                int c = text.codePointAt(i);
                Invisible kind = Invisible.of(c);
                if (kind != Invisible.NOT && !isMeant(i, kind)) {
                    report(i, c, kind);
                }
                i += Character.charCount(c) - 1;
            }
            if (!uncounted.isEmpty()) {
                TextEdit first = uncounted.get(0);
                findings.report(
                        RULE,
                        source.span(first.start(), first.end()),
                        uncounted.size() + " more characters that cannot be seen from here on",
                        Fix.safe(uncounted));
            }
        }

        private boolean isMeant(int at, Invisible kind) {
            return switch (kind) {
                case NO_BREAK_SPACE -> french && isFrenchSpace(at);
                case JOINER -> joins(at);
                case BIDI_CONTROL -> rightToLeft && isClosed(source.lineAt(at));
                case NOT, ZERO_WIDTH, CONTROL -> false;
            };
        }

        private boolean isFrenchSpace(int at) {
            boolean before = at + 1 < text.length() && FRENCH_SPACED.indexOf(text.charAt(at + 1)) >= 0;
            return before || (at > 0 && text.charAt(at - 1) == '«');
        }

        /** Between letters of a script other than the European ones, or after an emoji. */
        private boolean joins(int at) {
            if (at == 0) {
                return false;
            }
            int before = text.codePointBefore(at);
            return switch (Character.UnicodeScript.of(before)) {
                case LATIN, GREEK, CYRILLIC -> false;
                case COMMON -> before >= FIRST_SYMBOL;
                default -> true;
            };
        }

        private boolean isClosed(int line) {
            if (line != judgedLine) {
                judgedLine = line;
                judgedClosed = Directions.areClosed(source.line(line));
            }
            return judgedClosed;
        }

        private void report(int at, int c, Invisible kind) {
            int end = at + Character.charCount(c);
            boolean endsLine = c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
            String replacement = kind == Invisible.NO_BREAK_SPACE ? " " : endsLine ? source.lineEnding() : "";
            TextEdit edit = new TextEdit(at, end, replacement);
            if (reported++ >= MOST) {
                uncounted.add(edit);
                return;
            }
            findings.report(
                    RULE,
                    kind == Invisible.NO_BREAK_SPACE ? Severity.INFO : Severity.ERROR,
                    source.span(at, end),
                    message(String.format("U+%04X", c), kind),
                    Fix.safe(List.of(edit)),
                    "");
        }

        private static String message(String name, Invisible kind) {
            return switch (kind) {
                case NO_BREAK_SPACE -> "No-break space (" + name + ") between words";
                case BIDI_CONTROL -> "Invisible " + name + " can turn round the order in which text is shown";
                case CONTROL -> "Control character " + name + ", which a terminal may obey";
                case NOT, JOINER, ZERO_WIDTH -> "Invisible character " + name;
            };
        }
    }
}
