package newsroom.citations;

import java.text.Normalizer;
import java.util.Map;
import newsroom.model.Problem;
import newsroom.text.Letters;
import newsroom.text.WordList;

/**
 * Writes the letters that BibTeX spells in TeX as what they are, before jbibtex sees them: it drops most accents and many
 * letters without a word. Braces stay, for they say what is one name; any command that is not known is refused.
 */
final class TexText {
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("pounds", "£"),
            Map.entry("euro", "€"),
            Map.entry("texteuro", "€"),
            Map.entry("copyright", "©"),
            Map.entry("S", "§"));

    /** Commands that say how words look, and are left out. */
    private static final WordList LOOKS = WordList.words("""
        bf em emph it mbox rm sc sf sl text textbf textit textrm textsc textsf textsl texttt tt
        """);

    private static final int LONGEST_LETTER = 10;
    private static final String ESCAPED = "&%_#${}";

    private final String text;
    private final StringBuilder written = new StringBuilder();
    private int at;

    private TexText(String text) {
        this.text = text;
    }

    /** @throws Problem if a command is not known, or there is mathematics */
    static String unicode(String text) {
        TexText tex = new TexText(text);
        while (tex.at < text.length()) {
            tex.next();
        }
        return Normalizer.normalize(withoutInnerBraces(tex.written.toString()), Normalizer.Form.NFC);
    }

    /** In the midst of a word, as in "{S}tudies", braces keep a letter's case and name nobody. */
    private static String withoutInnerBraces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '{' ? i + 1 : i;
            while (end > i && end < text.length() && isWordy(text.charAt(end))) {
                end++;
            }
            boolean group = end > i && end < text.length() && text.charAt(end) == '}';
            boolean inWord = (i > 0 && isWordy(text.charAt(i - 1)))
                    || (group && end + 1 < text.length() && isWordy(text.charAt(end + 1)));
            if (group && inWord) {
                plain.append(text, i + 1, end);
                i = end + 1;
            } else {
                plain.append(text.charAt(i++));
            }
        }
        return plain.toString();
    }

    private static boolean isWordy(char c) {
        return Letters.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\\') {
            command();
        } else if (text.startsWith("{\\", at) && isLetterGroup()) {
            at++;
            command();
            at++;
        } else if (c == '$') {
            throw unknown("$");
        } else if (text.startsWith("---", at)) {
            put("—", 3);
        } else if (text.startsWith("--", at)) {
            put("–", 2);
        } else if (text.startsWith("``", at)) {
            put("“", 2);
        } else if (text.startsWith("''", at)) {
            put("”", 2);
        } else {
            put(c == '~' ? " " : String.valueOf(c), 1);
        }
    }

    /** Whether nothing but one letter's command stands in the braces that begin here: they end the command, and no more. */
    private boolean isLetterGroup() {
        int close = text.indexOf('}', at);
        int inner = text.indexOf('{', at + 1);
        if (inner >= 0 && inner < close) {
            close = text.startsWith("}}", close) ? close + 1 : -1;
        }
        int space = close < 0 ? -1 : text.substring(at, close).lastIndexOf(' ');
        return close > 0 && close - at <= LONGEST_LETTER && space < 0 && !isLook();
    }

    private boolean isLook() {
        int end = at + 2;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return LOOKS.contains(text.substring(at + 2, end));
    }

    private void put(String words, int length) {
        written.append(words);
        at += length;
    }

    private static Problem unknown(String command) {
        return Problem.refused(
                "there is TeX in it that is not understood: " + command,
                "Write it without TeX, or give the fields one by one");
    }

    private void command() {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        boolean word = end > at + 1;
        String name = text.substring(at + 1, word ? end : Math.min(text.length(), at + 2));
        if (ACCENTS.containsKey(name)) {
            at += 1 + name.length();
            accent(ACCENTS.getOrDefault(name, ""), name);
        } else if (LETTERS.containsKey(name)) {
            written.append(LETTERS.get(name));
            at = end;
            skipEnd();
        } else if (LOOKS.contains(name)) {
            at = end;
            skipEnd();
        } else if (!name.isEmpty() && ESCAPED.contains(name)) {
            put("\\" + name, 2);
        } else {
            throw unknown("\\" + name);
        }
    }

    /** The blank, or the empty braces, that end a command. */
    private void skipEnd() {
        if (text.startsWith("{}", at)) {
            at += 2;
        } else if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void accent(String mark, String name) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean braced = at < text.length() && text.charAt(at) == '{';
        at += braced ? 1 : 0;
        if (at >= text.length()) {
            throw unknown("\\" + name);
        }
        if (text.startsWith("\\i", at) || text.startsWith("\\j", at)) {
            put(text.substring(at + 1, at + 2) + mark, 2);
        } else if (Letters.isLetter(text.charAt(at))) {
            put(text.charAt(at) + mark, 1);
        } else {
            throw unknown("\\" + name);
        }
        if (braced && (at >= text.length() || text.charAt(at) != '}')) {
            throw unknown("\\" + name);
        }
        at += braced ? 1 : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
