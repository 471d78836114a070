package newsroom.checks;

import java.util.Locale;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.WordList;

/**
 * How much a stretch of text looks like an entry of a list of sources. It is asked about text that stands under such a title;
 * what it does not recognise is no entry, and nobody is accused for it.
 */
final class EntryShape {
    private static final int EARLIEST_YEAR = 1450;
    private static final int LATEST_YEAR = 2099;
    private static final int SHORTEST_TITLE = 4;
    private static final int OPENING = 240;
    private static final int FEW = 3;
    private static final int BRIEF = 8;

    /** Words of sentences, which entries have in titles only: more than a few of them make a text one that talks. */
    private static final WordList TALK = WordList.words("""
        also any are be because been but can could did do does each gives had has have he helps her here his how
        i if is it its many may me more most must my need not our provides she should shows so some such than
        that their them there these they this those us use used was we were what when which who will would you
        your
        """);

    /** Words that begin a later part of an entry. */
    private static final WordList PARTS = WordList.words("""
        accessed apr april aug august available dec december doi ed edited eds feb february figure isbn jan
        january jul july jun june mar march may nov november oct october p pp press print retrieved sept
        september table trans translated vol volume web
        """);

    private static final int LONGEST_ACCESS = 40;
    private static final int LONGEST_LABEL = 40;

    /** Words that begin a remark to the reader, when a small one follows: "For more, see", "With thanks to". */
    private static final WordList REMARKS = WordList.words("For Here Please Thanks To With You");

    private EntryShape() {}

    /** Whether {@code prose} can be an entry: it names a source, and does not talk about it. */
    static boolean isEntry(Prose prose) {
        if (prose.isBlank()
                || continues(prose)
                || isRemark(prose)
                || isAboutTitle(prose)
                || isDefinition(prose.text())) {
            return false;
        }
        boolean known = isKnown(prose);
        boolean named = opensWithName(prose.text());
        if (isMostlyLink(prose)) {
            return known;
        }
        if (talks(prose)) {
            return known && (named || isDashes(prose.text()) || isSetOff(prose) || endsWithAccess(prose.text()));
        }
        return known || (hasTitle(prose) && !isAllEmphasis(prose) && (named || (opens(prose) && isBrief(prose))));
    }

    /** Whether it is an entry even where others have a subheading: a name turned round, and a title or an address. */
    static boolean isWholeEntry(Prose prose) {
        return NameShape.opensTurnedRound(prose.text()) && isEntry(prose) && (hasTitle(prose) || hasAddress(prose));
    }

    /** Whether it says something of the title in quotation marks that it begins with: "The Dam" is a film. */
    private static boolean isAboutTitle(Prose prose) {
        String text = prose.text();
        int closes = text.isEmpty() ? -1 : closingOf(text.charAt(0));
        int end = closes < 0 ? -1 : text.indexOf(closes, 1);
        if (end < 0 || !text.startsWith(" ", end + 1)) {
            return false;
        }
        int space = text.indexOf(' ', end + 2);
        return TALK.contains(text.substring(end + 2, space < 0 ? text.length() : space));
    }

    /** {@code [name]: address}, which Markdown takes for text when a template stands in the address. */
    private static boolean isDefinition(String text) {
        int end = text.startsWith("[") ? text.indexOf("]: ") : -1;
        return end > 1 && end <= LONGEST_LABEL && !isNumbered(text);
    }

    private static boolean isRemark(Prose prose) {
        String text = prose.text();
        int end = text.indexOf(' ');
        return end > 0
                && end + 1 < text.length()
                && Letters.isLowerCase(text.charAt(end + 1))
                && (prose.marksAt(0) & (Prose.EMPHASIS | Prose.LINK)) == 0
                && REMARKS.contains(text.substring(0, end))
                && !(text.startsWith("For ") && hasYear(prose) && hasTitle(prose));
    }

    /** Whether it ends with the day of access, as in "(Accessed 17 Apr. 2020)": only sources do. */
    private static boolean endsWithAccess(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_ACCESS)).toLowerCase(Locale.ROOT);
        int at = end.lastIndexOf("accessed ");
        return at >= 0 && Letters.hasDigit(end.substring(at));
    }

    /** Whether a title in italics leads. */
    private static boolean isSetOff(Prose prose) {
        return (prose.marksAt(0) & Prose.EMPHASIS) != 0 && !isAllEmphasis(prose);
    }

    private static boolean isAllEmphasis(Prose prose) {
        return prose.isMarked(0, prose.length(), Prose.EMPHASIS);
    }

    private static boolean hasTitle(Prose prose) {
        return hasQuotedTitle(prose) || hasEmphasis(prose);
    }

    /** Whether little is said besides the title. */
    private static boolean isBrief(Prose prose) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < prose.length(); i++) {
            boolean letter = Letters.isLetter(prose.charAt(i)) && (prose.marksAt(i) & Prose.EMPHASIS) == 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words <= BRIEF;
    }

    /** Whether there is anything that a source is known by: a year, an address, a title. */
    static boolean hasEvidence(Prose prose) {
        return isKnown(prose) || hasTitle(prose);
    }

    /** Whether it has what tells one source from all others: a year or an address. */
    static boolean isKnown(Prose prose) {
        return hasYear(prose) || hasAddress(prose);
    }

    /** Whether it ends as an entry can: with a point, a bracket, a quotation mark or a link. */
    static boolean isClosed(Prose prose) {
        int last = prose.length() - 1;
        return last >= 0 && (".!?)]”\"’»".indexOf(prose.charAt(last)) >= 0 || (prose.marksAt(last) & Prose.LINK) != 0);
    }

    static boolean hasYear(Prose prose) {
        String text = prose.text();
        for (int i = 0; i + 4 <= text.length(); i++) {
            char c = prose.charAt(i);
            if (c != '1' && c != '2') {
                continue;
            }
            boolean alone = (i == 0 || !isDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !isDigit(text.charAt(i + 4)));
            if (alone && isYear(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String text, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A link that leads out of the site. */
    static boolean hasAddress(Prose prose) {
        for (Prose.Link link : prose.links()) {
            if (link.form() != Prose.Link.Form.PICTURE && isAddress(link.target())) {
                return true;
            }
        }
        String text = prose.text();
        return text.contains("doi:") || text.contains("doi.org/") || text.contains("DOI:") || text.contains("http");
    }

    private static boolean isAddress(String target) {
        return target.startsWith("http://") || target.startsWith("https://") || target.startsWith("www.");
    }

    private static boolean hasEmphasis(Prose prose) {
        int length = 0;
        for (int i = 0; i < prose.length(); i++) {
            length = (prose.marksAt(i) & Prose.EMPHASIS) != 0 ? length + 1 : 0;
            if (length == SHORTEST_TITLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasQuotedTitle(Prose prose) {
        String text = prose.text();
        StringBuilder tried = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int closes = closingOf(prose.charAt(i));
            // Where nothing closes the first, nothing closes a later one.
            if (closes >= 0 && tried.indexOf(Character.toString(closes)) < 0) {
                if (text.indexOf(closes, i + SHORTEST_TITLE) > 0) {
                    return true;
                }
                tried.appendCodePoint(closes);
            }
        }
        return false;
    }

    private static int closingOf(char opening) {
        return switch (opening) {
            case '“', '„', '”' -> '”';
            case '"' -> '"';
            case '‘' -> '’';
            case '«' -> '»';
            case '「' -> '」';
            case '《' -> '》';
            default -> -1;
        };
    }

    private static boolean isMostlyLink(Prose prose) {
        int inLinks = 0;
        int all = 0;
        for (int i = 0; i < prose.length(); i++) {
            if (!Letters.isWhitespace(prose.charAt(i))) {
                all++;
                inLinks += (prose.marksAt(i) & Prose.LINK) != 0 ? 1 : 0;
            }
        }
        return inLinks * 10 > all * 6;
    }

    /** Whether its beginning is that of running text: pronouns and verbs outside titles and links. */
    static boolean talks(Prose prose) {
        String text = prose.text();
        int limit = Math.min(text.length(), OPENING);
        int words = 0;
        int talk = 0;
        boolean quoted = false;
        int start = -1;
        for (int i = 0; i <= limit; i++) {
            char c = i < limit ? prose.charAt(i) : ' ';
            boolean counts = i < limit
                    && Letters.isLetter(c)
                    && !quoted
                    && (prose.marksAt(i) & (Prose.EMPHASIS | Prose.LINK | Prose.CODE)) == 0;
            if (counts && start < 0) {
                start = i;
            } else if (!counts && start >= 0) {
                words++;
                talk += TALK.contains(text.substring(start, i)) ? 1 : 0;
                start = -1;
            }
            quoted = c == '“' || (quoted && c != '”');
        }
        return talk >= FEW && talk * 12 >= words;
    }

    /** Whether it begins as entries do: a name turned round or closed by a point, a title, a number, an address. */
    static boolean opens(Prose prose) {
        String text = prose.text();
        if (text.isEmpty()) {
            return false;
        }
        if (closingOf(text.charAt(0)) >= 0 || isNumbered(text) || isDashes(text) || opensWithName(text)) {
            return true;
        }
        boolean quoted = text.charAt(0) == '\'' && text.length() > 1 && Letters.isUpperCase(text.charAt(1));
        return quoted || opensWithMark(prose);
    }

    /** Whether it begins with a link or with italics; a line of an entry that began with words may, too. */
    static boolean opensWithMark(Prose prose) {
        String text = prose.text();
        int first = 0;
        while (first + 1 < text.length() && "[(<*_".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return !text.isEmpty() && (prose.marksAt(first) & (Prose.EMPHASIS | Prose.LINK)) != 0;
    }

    /** {@code [12]} or {@code (12)}. */
    static boolean isNumbered(String text) {
        char first = text.charAt(0);
        int close = first == '[' ? text.indexOf(']') : first == '(' ? text.indexOf(')') : -1;
        if (close < 2 || close > 5) {
            return false;
        }
        for (int i = 1; i < close; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Dashes in place of the name in the entry before. */
    static boolean isDashes(String text) {
        int dashes = 0;
        while (dashes < text.length() && "-–—―_".indexOf(text.charAt(dashes)) >= 0) {
            dashes++;
        }
        return dashes > 0 && dashes < text.length() && ".,".indexOf(text.charAt(dashes)) >= 0;
    }

    /** Words that are all capitalised, up to a comma that a name follows, a point, or a year. */
    static boolean opensWithName(String text) {
        int end = NameShape.end(text);
        if (end < 2 || isPart(text)) {
            return false;
        }
        char c = text.charAt(end);
        if (c == ',' || c == ';') {
            return NameShape.begins(text, end + 1);
        }
        return c == '(' || isDigit(c) || (c == '.' && (end + 1 == text.length() || text.charAt(end + 1) == ' '));
    }

    /** Whether it begins with what only comes later in an entry, such as the day of access. */
    static boolean continues(Prose prose) {
        return isPart(prose.text()) && !isTitle(prose);
    }

    /** Whether it begins with several words in italics, the later ones with a capital among them: "<i>Press Gang</i>". */
    private static boolean isTitle(Prose prose) {
        int i = firstWord(prose.text()).length();
        while (i < prose.length() && (prose.marksAt(i) & Prose.EMPHASIS) != 0) {
            if (Letters.isUpperCase(prose.charAt(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** A month or "Press" may be a name too, when a comma turns it round. */
    private static boolean isPart(String text) {
        String word = firstWord(text);
        return PARTS.contains(word) && !text.startsWith(",", word.length());
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
