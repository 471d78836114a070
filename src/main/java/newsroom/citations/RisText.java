package newsroom.citations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.text.WordList;

/**
 * RIS with the tags that citeproc-java knows: it reads no {@code T2}, where most databases have the journal or the book, and
 * none of the tags of the format's first version; and some dates end with the strokes of what they leave out.
 */
final class RisText {
    private static final String LAST = "ER";
    private static final int VALUE = 6;
    private static final String HOLDER = "JO";

    private static final String KIND = "TY";

    /** Tags that are not read, and what takes their place where a source does not have that as well. */
    private static final Map<String, String> READ_AS = Map.of(
            "T1", "TI", "A1", "AU", "Y1", "PY", "ED", "A2", "JF", HOLDER, "JA", HOLDER, "T2", HOLDER, "BT", HOLDER);

    /** What names the holder of a source already. */
    private static final Set<String> HOLDERS = Set.of(HOLDER, "J2");

    /** Sources that are in something; of a whole book {@code T2} is the series. */
    private static final WordList PARTS = WordList.words("""
            BLOG CHAP CPAPER DICT ECHAP EJOUR ELEC ENCYC JOUR MGZN NEWS
            """);

    private static final WordList PEOPLE = WordList.words("A2 A3 A4 AU");

    private static final WordList DATES = WordList.words("DA PY Y2");

    private RisText() {}

    static String usual(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        List<String> source = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            source.add(line);
            if (tag(line).equals(LAST)) {
                write(source, usual);
                source.clear();
            }
        }
        write(source, usual);
        return usual.toString();
    }

    private static void write(List<String> source, StringBuilder usual) {
        Set<String> taken = new HashSet<>();
        boolean part = false;
        for (String line : source) {
            String tag = tag(line);
            taken.add(HOLDERS.contains(tag) ? HOLDER : tag);
            part |= tag.equals(KIND) && PARTS.contains(value(line).strip());
        }
        Set<String> given = Set.copyOf(taken);
        for (String line : source) {
            String written = tag(line);
            String other = READ_AS.getOrDefault(written, written);
            boolean held = other.equals(HOLDER) && !HOLDERS.contains(written);
            boolean replaced = !given.contains(other) && (!held || (part && taken.add(other)));
            String tag = replaced ? other : written;
            String value =
                    DATES.contains(tag) ? day(value(line)) : PEOPLE.contains(tag) ? name(value(line)) : value(line);
            usual.append(written.isEmpty() ? line : tag + "  - " + value).append('\n');
        }
    }

    private static String value(String line) {
        return line.length() > VALUE ? line.substring(VALUE) : "";
    }

    /** A person's name has a comma in it; any other is a body's, and braces keep it in one piece. */
    private static String name(String value) {
        String name = value.strip();
        return name.isEmpty() || name.indexOf(',') >= 0 || name.indexOf('{') >= 0 ? value : "{" + name + "}";
    }

    /** {@code 2014/04/02/} and {@code 2014///} without what is not there. */
    private static String day(String value) {
        String day = value.strip();
        int end = day.length();
        while (end > 0 && day.charAt(end - 1) == '/') {
            end--;
        }
        return day.substring(0, end);
    }

    private static String tag(String line) {
        return line.length() >= VALUE - 1 && line.startsWith("  -", 2) ? line.substring(0, 2) : "";
    }
}
