package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.model.Span;

/** Places where a writer left something for later. */
public final class Placeholders {
    private static final String MARK = "TK";

    /** What of the front matter readers see. */
    private static final List<String> READ = List.of("title", "author", "summary");

    private Placeholders() {}

    /**
     * The first place in an article where something is still to come, its front matter included.
     *
     * @throws UnreadableException if the front matter cannot be read
     */
    public static Optional<Span> toCome(Manuscript manuscript, Document document) throws UnreadableException {
        return Stream.concat(toCome(manuscript.frontMatter().keys()).stream(), toCome(document).stream())
                .findFirst();
    }

    /** Every title, author and summary that is still to come, or a part of which is. */
    public static List<Span> toCome(Yaml.Mapping frontMatter) {
        List<Span> places = new ArrayList<>();
        for (String name : READ) {
            for (Yaml value : frontMatter.items(name)) {
                if (value instanceof Yaml.Scalar scalar
                        && next(scalar.text(), 0).isPresent()) {
                    places.add(scalar.span());
                }
            }
        }
        return places;
    }

    /** Every place in the text where something is still to come: the letters TK, in capitals and as a word of their own. */
    public static List<Span> toCome(Document document) {
        List<Span> places = new ArrayList<>();
        for (Block block : document.leaves()) {
            Prose prose = block.prose();
            Optional<Word> word = next(prose.text(), 0);
            while (word.isPresent()) {
                Word found = word.get();
                if (!isAside(prose, found.start)) {
                    places.add(document.span(prose, found.start, found.end));
                }
                word = next(prose.text(), found.end);
            }
        }
        return places;
    }

    private record Word(int start, int end) {}

    /** The first mark behind {@code from}, alone or several times over. */
    private static Optional<Word> next(String text, int from) {
        for (int at = text.indexOf(MARK, from); at >= 0; at = text.indexOf(MARK, at)) {
            int start = at;
            while (text.startsWith(MARK, at)) {
                at += MARK.length();
            }
            boolean before = start > 0 && Letters.isLetterOrDigit(text.codePointBefore(start));
            boolean after = at < text.length() && Letters.isLetterOrDigit(text.codePointAt(at));
            if (!before && !after) {
                return Optional.of(new Word(start, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isAside(Prose prose, int at) {
        if ((prose.marksAt(at) & (Prose.CODE | Prose.TEMPLATE)) != 0) {
            return true;
        }
        for (Prose.Link link : prose.links()) {
            if (link.form() != Prose.Link.Form.MARKED && link.start() <= at && at < link.end()) {
                return true;
            }
        }
        return false;
    }
}
