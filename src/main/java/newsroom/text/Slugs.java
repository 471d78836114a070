package newsroom.text;

import java.util.function.Predicate;
import newsroom.model.Slug;

/** Makes addresses from titles. */
public final class Slugs {
    private static final String NAMELESS = "article";

    private Slugs() {}

    /** The slug of {@code title}: its words in ASCII, cut after a whole one; {@code article} when none can be written so. */
    public static Slug of(String title) {
        String words = cut(words(title), Slug.MAX_LENGTH);
        if (words.isEmpty()) {
            return new Slug(NAMELESS);
        }
        return new Slug(Slug.isDevice(words) ? words + "-" + NAMELESS : words);
    }

    /** {@code slug} itself if it is free, or else the first that is of the same with {@code -2}, {@code -3} and so on. */
    public static Slug unique(Slug slug, Predicate<Slug> free) {
        Slug numbered = slug;
        for (int number = 2; !free.test(numbered); number++) {
            String suffix = "-" + number;
            numbered = new Slug(cut(slug.value(), Slug.MAX_LENGTH - suffix.length()) + suffix);
        }
        return numbered;
    }

    private static String words(String title) {
        String ascii = Transliteration.toAscii(title);
        StringBuilder words = new StringBuilder(ascii.length());
        boolean gap = false;
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && words.length() > 0) {
                    words.append('-');
                }
                words.append(c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return words.toString();
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = words.lastIndexOf('-', most);
        return words.substring(0, end > 0 ? end : most);
    }
}
