package newsroom.citations;

import java.util.Locale;
import newsroom.text.Accents;
import newsroom.text.Letters;
import newsroom.text.WordList;

/**
 * Where an entry stands in a list of works cited: letter by letter on what it begins with, up to the comma first; spaces,
 * punctuation and diacritics do not count, nor does an article before a title; figures are ordered as words (MLA Handbook,
 * 9th ed., 5.123-5.130; MLA Style Center, "Alphabetizing Entries by Title").
 *
 * @param value segments of letters and figures in lower case, parted by U+0000
 */
public record SortKey(String value) implements Comparable<SortKey> {
    private static final char SEGMENT = '\0';
    private static final int MOST_FIGURES = 6;
    private static final int LONGEST_ARTICLE = 4;

    private static final WordList ARTICLES = WordList.words("""
        a an das der een ein eine el gli het il las le les lo los o os the um uma una une uno
        """);

    /** Articles that English words look like: they count as articles only in a title that is not English. */
    private static final WordList DOUBTFUL_ARTICLES = WordList.words("""
        as de den det die en i la un
        """);

    /** What follows an article in a name that keeps it. */
    private static final WordList KEEPING_ARTICLE = WordList.words("""
        alamos angeles carré corbusier cruces havre mans paso salvador vegas
        """);

    private static final WordList FOREIGN_WORDS = WordList.words("""
        aux da de del della des di do du e et im las les los och og und von y zur
        """);

    /** The key of an entry whose authors are not a dash any more: {@link Repeats#resolve} comes first. */
    public static SortKey of(Entry entry) {
        StringBuilder key = new StringBuilder();
        for (Name name : entry.authors().names()) {
            if (!(name instanceof Name.Nobody)) {
                append(key, name);
            }
        }
        String title = ofTitle(entry).value;
        return new SortKey(
                key.isEmpty() ? title : key.append(SEGMENT).append(title).toString());
    }

    /** The key of an entry that begins with its title. */
    public static SortKey ofTitle(Entry entry) {
        return new SortKey(folded(withoutArticle(entry.titleText())));
    }

    private static void append(StringBuilder key, Name name) {
        if (name instanceof Name.Person person) {
            key.append(folded(person.family())).append(SEGMENT).append(folded(person.given() + person.suffix()));
        } else {
            String written = withoutArticle(name.written().text());
            int comma = written.indexOf(',');
            key.append(folded(comma < 0 ? written : written.substring(0, comma)))
                    .append(SEGMENT)
                    .append(comma < 0 ? "" : folded(written.substring(comma)));
        }
        key.append(SEGMENT);
    }

    /** A title without the article it begins with; "Die Hard" and "Los Angeles" keep theirs. */
    static String withoutArticle(String title) {
        int space = title.indexOf(' ');
        int apostrophe = title.indexOf('\'') < 0 ? title.indexOf('\u2019') : title.indexOf('\'');
        if (apostrophe == 1 && "Ll".indexOf(title.charAt(0)) >= 0) {
            return title.substring(2);
        }
        if (space < 0 || space > LONGEST_ARTICLE) {
            return title;
        }
        String first = title.substring(0, space).toLowerCase(Locale.ROOT);
        String rest = title.substring(space + 1);
        String next = rest.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean article = ARTICLES.contains(first) || (DOUBTFUL_ARTICLES.contains(first) && isForeign(rest));
        return article && !KEEPING_ARTICLE.contains(next) ? rest : title;
    }

    private static boolean isForeign(String title) {
        if (Letters.isLowerCase(title.charAt(0)) || title.chars().anyMatch(c -> c > 0x7F && Letters.isLetter(c))) {
            return true;
        }
        for (String word : title.split(" ", -1)) {
            if (FOREIGN_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        String plain = Accents.without(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        int i = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            int figures = Scan.digitsEnd(plain, i, plain.length());
            if (figures > i) {
                String number = plain.substring(i, figures);
                folded.append(number.length() <= MOST_FIGURES ? NumberWords.spell(Integer.parseInt(number)) : number);
                i = figures;
            } else {
                append(folded, c);
                i++;
            }
        }
        return folded.toString();
    }

    /** Adds what a letter is ordered as; nothing for a mark, a space or punctuation. */
    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case '\u00DF' -> folded.append("ss");
            case '\u00E6' -> folded.append("ae");
            case '\u0153' -> folded.append("oe");
            case '\u00F8' -> folded.append('o');
            case '\u0142' -> folded.append('l');
            case '\u0111', '\u00F0' -> folded.append('d');
            case '\u00FE' -> folded.append("th");
            case '\u0131' -> folded.append('i');
            default -> {
                if (Letters.isLetter(c) || Character.isSurrogate(c)) {
                    folded.append(c);
                }
            }
        }
    }

    @Override
    public int compareTo(SortKey other) {
        return value.compareTo(other.value);
    }

    /** Compares what both begin with: a family name, a body's name up to its comma, or a title. */
    public int compareStart(SortKey other) {
        return start().compareTo(other.start());
    }

    private String start() {
        int end = value.indexOf(SEGMENT);
        return end < 0 ? value : value.substring(0, end);
    }
}
