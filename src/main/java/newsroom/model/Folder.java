package newsroom.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an article lies: a Hugo leaf bundle, {@code articles/2017/02/<slug>}, with the text in {@code index.md} and pictures
 * beside it.
 *
 * @param year four digits, 0 to 9999
 * @param month 1 to 12
 */
public record Folder(int year, int month, Slug slug) implements Comparable<Folder> {
    /** The folder that holds every article. */
    public static final String ROOT = "articles";

    /** The name of the file that holds an article's text. */
    public static final String INDEX = "index.md";

    private static final Pattern FORM = Pattern.compile("articles/(\\d{4})/(0[1-9]|1[0-2])/([^/]{1,80})");

    public Folder {
        if (year < 0 || year > 9999 || month < 1 || month > 12) {
            throw new IllegalArgumentException("not a year and month: " + year + "/" + month);
        }
    }

    /** The folder in which an article with this id is begun. */
    public static Folder of(ArticleId id, Slug slug) {
        return new Folder(id.day().getYear(), id.day().getMonthValue(), slug);
    }

    /** The folder at a path such as {@code articles/2017/02/dam-safety}; nothing for any other path. */
    public static Optional<Folder> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Slug.parse(matcher.group(3))
                .map(slug -> new Folder(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), slug));
    }

    /** The folder with a file at {@code path} in it, such as {@code articles/2017/02/dam-safety/index.md}. */
    public static Optional<Folder> ofFile(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : parse(path.substring(0, slash));
    }

    /** The same place under another slug. */
    public Folder renamed(Slug other) {
        return new Folder(year, month, other);
    }

    /** Such as {@code articles/2017/02/dam-safety}. */
    public String path() {
        return ROOT + "/" + padded(year, 4) + "/" + padded(month, 2) + "/" + slug;
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** The path of a file in this folder. */
    public String file(String name) {
        return path() + "/" + name;
    }

    /** The path of the article's text. */
    public String index() {
        return file(INDEX);
    }

    @Override
    public int compareTo(Folder other) {
        if (year != other.year) {
            return Integer.compare(year, other.year);
        }
        return month != other.month ? Integer.compare(month, other.month) : slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return path();
    }
}
