package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.text.Credit;
import newsroom.text.Letters;
import newsroom.text.WordList;
import newsroom.text.Yaml;

/** What stands around an article's text: who wrote it and when, in its front matter, above its text or below. */
final class Frame {
    private static final int BLOCKS_ABOVE = 6;
    private static final int BLOCKS_BELOW = 3;
    private static final int LONGEST_LINE = 120;
    private static final int FIGURES_OF_A_DAY = 3;
    private static final int LONGEST_WITH_STOP = 40;
    private static final int LONGEST_DATELINE = 80;

    private static final WordList MONTHS = WordList.words("""
            apr april aug august autumn dec december fall feb february jan january jul july jun june mar march
            may nov november oct october sep sept september spring summer winter
            """);

    private static final List<String> DATE_KEYS =
            List.of("date", "publish", "posted", "created", "updated", "modified", "lastmod", "year", "time");

    private static final List<String> AUTHOR_KEYS =
            List.of("author", "byline", "writer", "creator", "contributor", "reporter");

    /** What begins a line that names an author. */
    private static final List<String> CREDITS = List.of(
            "by ",
            "by: ",
            "written by",
            "words by",
            "text by",
            "story by",
            "reported by",
            "posted by",
            "published by",
            "name",
            "submitted by",
            "author:",
            "authors:",
            "par ",
            "por ",
            "von ",
            "autor:",
            "auteur");

    private static final String DASHES = "—–-*_~";
    private static final int LINES_ALONE = 5;

    private Frame() {}

    /** Whether the day of publication stands anywhere; a line that could be one is taken for it. */
    static boolean isDated(Article article) {
        for (Yaml.Key key : article.frontMatter()) {
            String name = key.name().text().toLowerCase(Locale.ROOT);
            if (holdsAny(name, DATE_KEYS) && isSet(key.value())) {
                return true;
            }
        }
        for (String line : lines(article)) {
            Optional<Credit> credit = Credit.read(line, false);
            if ((credit.isPresent() && credit.get().date().isPresent()) || namesDay(line, article)) {
                return true;
            }
        }
        Optional<String> title = article.value("title");
        return (title.isPresent() && namesDay(title.get(), article)) || hasDateline(article);
    }

    /** Whether anybody is named as the author; a line that could do that is taken for it. */
    static boolean hasByline(Article article) {
        for (Yaml.Key key : article.frontMatter()) {
            String name = key.name().text().toLowerCase(Locale.ROOT);
            if (holdsAny(name, AUTHOR_KEYS) && isSet(key.value())) {
                return true;
            }
        }
        List<String> lines = lines(article);
        int title = beginsWithTitle(article) ? 0 : -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = i != title && (i < LINES_ALONE || i == lines.size() - 1);
            if (isByline(lines.get(i), alone)) {
                return true;
            }
        }
        String source = article.source().text();
        return source.contains(" author=") || source.contains("byline") || source.contains("rel=\"author\"");
    }

    /** Whether its first line is a heading that is its title, which may look like a name: "Dam Reopens". */
    private static boolean beginsWithTitle(Article article) {
        List<Body.Passage> passages = article.body().passages();
        return !passages.isEmpty()
                && passages.get(0).kind() == Body.Kind.HEADING
                && article.value("title").isEmpty();
    }

    private static boolean isByline(String line, boolean alone) {
        String name = line;
        while (!name.isEmpty() && DASHES.indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1).strip();
        }
        for (String opening : CREDITS) {
            if (name.regionMatches(true, 0, opening, 0, opening.length())) {
                return true;
            }
        }
        boolean dashed = name.length() < line.length();
        Optional<Credit> credit = Credit.read(name, alone || dashed);
        return credit.isPresent() && !credit.get().authors().isEmpty();
    }

    private static boolean holdsAny(String name, List<String> words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSet(Yaml value) {
        return value instanceof Yaml.Scalar scalar
                ? !scalar.isNull() && !scalar.text().isBlank()
                : !(value instanceof Yaml.Sequence list) || !list.items().isEmpty();
    }

    /** The short lines above the text and below it. */
    static List<String> lines(Article article) {
        List<Body.Passage> passages = article.body().passages();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (i < BLOCKS_ABOVE || i >= passages.size() - BLOCKS_BELOW) {
                for (String line : passages.get(i).prose().text().split("\n", -1)) {
                    String stripped = line.strip();
                    if (!stripped.isEmpty() && stripped.length() <= LONGEST_LINE) {
                        lines.add(stripped);
                    }
                }
            }
        }
        return lines;
    }

    /** Whether a line that is no sentence holds a year with a month or with other figures beside it; in other languages a year is enough. */
    private static boolean namesDay(String line, Article article) {
        if (line.endsWith(".") && line.length() > LONGEST_WITH_STOP) {
            return false;
        }
        boolean year = false;
        int figures = 0;
        boolean month = !article.language().equals("en");
        for (Folding.Word word : Folding.words(line)) {
            boolean number = Letters.isDigit(word.text().charAt(0));
            year |= number
                    && word.text().length() == 4
                    && (word.text().startsWith("19") || word.text().startsWith("20"));
            figures += number ? 1 : 0;
            month |= MONTHS.contains(word.text());
        }
        boolean brief = line.length() <= LONGEST_WITH_STOP;
        boolean parted = line.indexOf('/') > 0 || line.indexOf('.') > 0 || line.indexOf('-') > 0;
        return year ? month || figures > (brief ? 1 : 2) : brief && parted && figures == FIGURES_OF_A_DAY;
    }

    /** {@code LONDON, Feb. 14 —} at the beginning of a paragraph. */
    private static boolean hasDateline(Article article) {
        List<Body.Passage> passages = article.body().passages();
        for (Body.Passage passage : passages.subList(0, Math.min(passages.size(), BLOCKS_ABOVE))) {
            String text = passage.prose().text();
            String start = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
            int dash = Math.max(start.indexOf('—'), Math.max(start.indexOf('–'), start.indexOf(" - ")));
            if (dash > 0) {
                List<Folding.Word> words = Folding.words(start.substring(0, dash));
                for (int i = 0; i + 1 < words.size(); i++) {
                    if (MONTHS.contains(words.get(i).text())
                            && words.get(i).capital()
                            && Letters.isDigit(words.get(i + 1).text().charAt(0))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
