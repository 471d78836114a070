package newsroom.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article in a web page.
 *
 * @param markdown its text with its own title
 * @param title what the page's head says, for want of one in the text
 * @param authors likewise
 * @param date likewise
 */
record HtmlPage(String markdown, Optional<String> title, List<String> authors, Optional<LocalDate> date) {
    /** The most bytes of a page that are read. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final int MAX_DEPTH = 512;
    private static final int BEGINNING = 512;

    /** What is never part of a text, and what stands around one. */
    private static final String FRAME =
            "script, style, noscript, template, nav, footer, aside, form, button, select, input, textarea, iframe, object,"
                    + " embed, svg, canvas, audio, video, dialog, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=banner], body > header";

    private static final List<String> ROOTS = List.of("article", "[itemprop=articleBody]", "[role=main]", "main");

    HtmlPage {
        authors = List.copyOf(authors);
    }

    /** Whether a file begins like a web page. */
    static boolean isOne(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String start = beginning.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /** @param notes takes a sentence for everything that was left out */
    static HtmlPage read(byte[] file, List<String> notes) throws UnreadableException {
        if (file.length > MAX_BYTES) {
            throw new UnreadableException(
                    new Span(1, 1, 1, 1), "a page may have " + MAX_BYTES + " bytes, and this has " + file.length);
        }
        Document page = parse(file);
        Optional<String> title = meta(page, "meta[property=og:title]").or(() -> text(page.title()));
        List<String> authors = authors(page);
        Optional<LocalDate> date = date(page);
        Element root = root(page);
        leaveOut(root, notes);
        String markdown = MarkdownWriter.write(root, notes);
        if (markdown.indexOf('\uFFFD') >= 0) {
            notes.add("some characters could not be read in the page's encoding and stand as \uFFFD");
        }
        return new HtmlPage(markdown, title, authors, date);
    }

    /** The page says itself in which encoding it is; UTF-8 if it does not. */
    private static Document parse(byte[] file) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(file),
                    null,
                    "",
                    Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<String> meta(Document page, String selector) {
        Element meta = page.selectFirst(selector);
        return meta == null ? Optional.empty() : text(meta.attr("content"));
    }

    private static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static List<String> authors(Document page) {
        List<String> authors = new ArrayList<>();
        for (Element element : page.select("meta[name=author], [itemprop=author], a[rel=author], .byline")) {
            String said = element.normalName().equals("meta") ? element.attr("content") : element.text();
            Optional<List<String>> names = Byline.read(said.strip(), true);
            if (names.isPresent() && authors.isEmpty()) {
                authors.addAll(names.get());
            }
        }
        return authors;
    }

    private static Optional<LocalDate> date(Document page) {
        for (Element element : page.select("meta[property=article:published_time], meta[name=date], time[datetime]")) {
            String said = element.normalName().equals("meta") ? element.attr("content") : element.attr("datetime");
            Optional<LocalDate> day = DateLine.read(said.length() > 10 ? said.substring(0, 10) : said);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The element that holds the article; of several of a kind the one with the most text. */
    private static Element root(Document page) {
        for (String selector : ROOTS) {
            Element longest = null;
            int most = 0;
            for (Element candidate : page.select(selector)) {
                int length = candidate.text().length();
                if (length > most) {
                    most = length;
                    longest = candidate;
                }
            }
            if (longest != null) {
                return longest;
            }
        }
        return page.body();
    }

    private static void leaveOut(Element root, List<String> notes) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Element element : root.select(FRAME)) {
            if (!element.equals(root)) {
                counts.merge(element.normalName(), 1, Integer::sum);
                element.remove();
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((name, count) -> told.add(count + " " + name));
        if (!told.isEmpty()) {
            notes.add("left out: " + String.join(", ", told));
        }
    }
}
