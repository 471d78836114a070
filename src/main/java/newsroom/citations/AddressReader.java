package newsroom.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** Reads a URL, a DOI or a host name that begins at one place of a text. */
final class AddressReader {
    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");
    private static final List<String> DOI_HOSTS = List.of("doi.org/", "dx.doi.org/", "www.doi.org/");

    private static final WordList BARE_HOST_ENDINGS = WordList.words("""
        ae ai app ar at au be bg blog br ca ch cl cn co com cz de dk edu ee eg es eu example fi fm fr gh gov gr
        hk hr hu ie il in info int io it jp ke kr lk lt lv ly me mil mx net news ng nl no nz org pe ph pk pl pt
        qa ro rs ru sa se sg si sk test th tr tv tw tz ug uk us uy vn za
        """);

    private AddressReader() {}

    /** The address at {@code i}; its end is that of the returned range, which also covers a label and brackets. */
    static Optional<Found> read(EntryText entry, int i, int limit) {
        String s = entry.text();
        if (i >= limit || isInsideWord(s, i)) {
            return Optional.empty();
        }
        int start = s.charAt(i) == '<' ? i + 1 : i;
        int name = afterDoiLabel(s, start, limit);
        if (!hasPeriod(s, name, limit)) {
            return Optional.empty();
        }
        int end = tokenEnd(s, name, limit);
        if (!hasPeriod(s, name, end)) {
            return Optional.empty();
        }
        Optional<Address.Kind> kind = kind(s, name, end, name > start);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        // "doi:10.…" is kept as written; "DOI: 10.…" names the identifier after a label.
        int from = name > start && Scan.isSpace(s.charAt(name - 1)) ? name : start;
        int close = start > i && Scan.at(s, end) == '>' ? end + 1 : end;
        return Optional.of(
                new Found(new Address(entry.element(from, end), kind.get()), new Range(i, Math.min(close, limit))));
    }

    /** Whether an address stands at {@code i} that is more than a site's name. */
    static boolean isAddress(EntryText entry, int i, int limit) {
        Optional<Found> found = read(entry, i, limit);
        return found.isPresent() && found.get().address().kind() != Address.Kind.HOST;
    }

    record Found(Address address, Range range) {}

    private static boolean isSmall(String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (ending.charAt(i) < 'a' || ending.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInsideWord(String s, int i) {
        char before = Scan.at(s, i - 1);
        return Letters.isLetterOrDigit(before) || before == '@' || before == '/';
    }

    /** Whether a period stands before the next space: most words have none, and are no address. */
    private static boolean hasPeriod(String s, int from, int end) {
        for (int i = from; i < end && !Scan.isSpace(s.charAt(i)); i++) {
            if (s.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private static int afterDoiLabel(String s, int i, int limit) {
        if (Letters.toLowerCase(Scan.at(s, i)) != 'd' || !s.regionMatches(true, i, "doi", 0, 3)) {
            return i;
        }
        int j = i + 3;
        int colon = Scan.skipSpaces(s, j, limit);
        if (Scan.at(s, colon) == ':') {
            j = colon + 1;
        }
        j = Scan.skipSpaces(s, j, limit);
        boolean labelled = j > i + 3 && (s.startsWith("10.", j) || s.regionMatches(true, j, "http", 0, 4));
        return labelled ? j : i;
    }

    /** Where the run without spaces ends, less the punctuation that belongs to the entry and not to the address. */
    private static int tokenEnd(String s, int from, int limit) {
        int end = from;
        int depth = 0;
        while (end < limit && !Scan.isSpace(s.charAt(end)) && "<>\"\u201C\u201D|".indexOf(s.charAt(end)) < 0) {
            char c = s.charAt(end);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth < 0) {
                break;
            }
            end++;
        }
        while (end > from && (Scan.isStop(s.charAt(end - 1)) || "!?'\u2019".indexOf(s.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static Optional<Address.Kind> kind(String s, int start, int end, boolean labelled) {
        if (isDoiName(s, start, end)) {
            return Optional.of(Address.Kind.DOI);
        }
        int host = afterScheme(s, start);
        boolean schemed = host > start;
        if (isDoiHost(s, host, end)) {
            return Optional.of(Address.Kind.DOI);
        }
        if (schemed || s.regionMatches(true, host, "www.", 0, 4)) {
            return end > host ? Optional.of(Address.Kind.URL) : Optional.empty();
        }
        return labelled ? Optional.empty() : bareKind(s, start, end);
    }

    private static int afterScheme(String s, int start) {
        for (String scheme : SCHEMES) {
            if (s.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start + scheme.length();
            }
        }
        return start;
    }

    /** {@code 10.} and four or more figures and a slash. */
    private static boolean isDoiName(String s, int start, int end) {
        if (!s.startsWith("10.", start)) {
            return false;
        }
        int slash = Scan.digitsEnd(s, start + 3, end);
        return slash - start >= 7 && slash < end - 1 && (s.charAt(slash) == '/' || s.charAt(slash) == '.');
    }

    private static boolean isDoiHost(String s, int host, int end) {
        for (String name : DOI_HOSTS) {
            if (s.regionMatches(true, host, name, 0, name.length()) && host + name.length() < end) {
                return true;
            }
        }
        return false;
    }

    /** A host without a scheme: labels with periods between them, then a path or nothing. */
    private static Optional<Address.Kind> bareKind(String s, int start, int end) {
        int i = start;
        int labels = 0;
        int labelStart = start;
        while (i < end && (isHostCharacter(s.charAt(i)) || s.charAt(i) == '.')) {
            if (s.charAt(i) == '.') {
                if (i == labelStart) {
                    return Optional.empty();
                }
                labels++;
                labelStart = i + 1;
            }
            i++;
        }
        String ending = s.substring(labelStart, i).toLowerCase(Locale.ROOT);
        boolean named = labels > 0 && ending.length() >= 2 && isSmall(ending);
        boolean initial = labelStart - start < 3 && !s.startsWith("x.com/", start);
        if (!named || initial) {
            return Optional.empty();
        }
        if (i == end) {
            return BARE_HOST_ENDINGS.contains(ending) ? Optional.of(Address.Kind.HOST) : Optional.empty();
        }
        boolean path = "/?#:".indexOf(s.charAt(i)) >= 0;
        String host = s.substring(start, i);
        boolean lower = s.charAt(i) == '/' && host.equals(host.toLowerCase(Locale.ROOT));
        return path && (BARE_HOST_ENDINGS.contains(ending) || labels > 1 || lower)
                ? Optional.of(Address.Kind.URL)
                : Optional.empty();
    }

    private static boolean isHostCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Scan.isDigit(c) || c == '-';
    }
}
