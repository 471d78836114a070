package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Span;

/** Places where a writer left something for later. */
public final class Placeholders {
    private Placeholders() {}

    /** Every place where something is still to come: the letters TK, in capitals and as a word of their own. */
    public static List<Span> toCome(Document document) {
        List<Span> places = new ArrayList<>();
        for (Block block : document.leaves()) {
            Prose prose = block.prose();
            String text = prose.text();
            for (int at = text.indexOf("TK"); at >= 0; at = text.indexOf("TK", at + 2)) {
                int end = at + 2;
                while (text.startsWith("TK", end)) {
                    end += 2;
                }
                if (isWord(text, at, end) && !isAside(prose, at)) {
                    places.add(document.span(prose, at, end));
                }
                at = end - 2;
            }
        }
        return places;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean before = start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
        boolean after = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
        return !before && !after;
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
