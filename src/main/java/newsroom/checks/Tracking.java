package newsroom.checks;

import java.util.Optional;
import newsroom.model.TextEdit;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** Finds the parameters of addresses that only tell who came from where. */
final class Tracking {
    private static final WordList NAMES = WordList.words("""
            _hsenc _hsmi dclid fbclid gclid igshid mc_cid mc_eid msclkid twclid yclid
            """);

    private static final int LONGEST_NAME = 32;

    private Tracking() {}

    /** The edit that takes away the next of them between {@code from} and {@code limit}, with what joins it to the rest. */
    static Optional<TextEdit> next(String s, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = s.charAt(i);
            if (c != '?' && c != '&') {
                continue;
            }
            int name = c == '&' && s.startsWith("amp;", i + 1) ? i + 5 : i + 1;
            if (isTrackingAt(s, name, limit)) {
                return Optional.of(removal(s, i, name, limit));
            }
        }
        return Optional.empty();
    }

    /** An address without any of them. */
    static String without(String address) {
        String rest = address;
        Optional<TextEdit> edit = next(rest, 0, rest.length());
        while (edit.isPresent()) {
            rest = rest.substring(0, edit.get().start())
                    + rest.substring(edit.get().end());
            edit = next(rest, 0, rest.length());
        }
        return rest;
    }

    /** Whether the name of one of those parameters stands at {@code name}. */
    private static boolean isTrackingAt(String s, int name, int limit) {
        int end = name;
        while (end < limit && end - name <= LONGEST_NAME && (Letters.isLetter(s.charAt(end)) || s.charAt(end) == '_')) {
            end++;
        }
        return end < limit
                && s.charAt(end) == '='
                && (s.startsWith("utm_", name) || NAMES.contains(s.substring(name, end)));
    }

    /** All parameters of the kind that follow each other go at once; what follows the first one keeps its question mark. */
    private static TextEdit removal(String s, int joint, int name, int limit) {
        int end = valueEnd(s, name, limit);
        boolean more = true;
        while (more) {
            int next = afterAnd(s, end, limit);
            more = next > end && isTrackingAt(s, next, limit);
            end = more ? valueEnd(s, next, limit) : end;
        }
        int next = afterAnd(s, end, limit);
        return s.charAt(joint) == '?' && next > end ? new TextEdit(joint + 1, next, "") : new TextEdit(joint, end, "");
    }

    private static int afterAnd(String s, int at, int limit) {
        if (at >= limit || s.charAt(at) != '&') {
            return at;
        }
        return s.startsWith("amp;", at + 1) ? at + 5 : at + 1;
    }

    /** The period that ends the entry is not the address's. */
    private static int valueEnd(String s, int from, int limit) {
        int end = from;
        while (end < limit && !Letters.isWhitespace(s.charAt(end)) && "&#)]>\"<,;".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        while (end > from && s.charAt(end - 1) == '.') {
            end--;
        }
        return end;
    }
}
