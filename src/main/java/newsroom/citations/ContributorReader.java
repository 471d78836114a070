package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "edited by", "Trans." and their like with the names that follow. */
final class ContributorReader {
    private final EntryText entry;
    private final String s;
    private final int limit;
    private final NameReader reader;

    private ContributorReader(EntryText entry, int limit) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = limit;
        this.reader = new NameReader(entry, limit);
    }

    /** The contributor that a phrase announces at {@code i}. */
    static Optional<Contributor> read(EntryText entry, int i, int limit) {
        int phrase = Roles.phraseEnd(entry.text(), i, limit);
        if (phrase == i) {
            return Optional.empty();
        }
        int names = Scan.skipSpaces(entry.text(), phrase, limit);
        ContributorReader contributors = new ContributorReader(entry, limit);
        List<Range> ranges = contributors.names(names);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        List<String> written = new ArrayList<>();
        for (Range range : ranges) {
            written.add(entry.slice(range));
        }
        int end = ranges.get(ranges.size() - 1).end();
        return Optional.of(new Contributor(Scan.tidy(entry.text(), i, phrase), written, entry.element(i, end)));
    }

    /** Names before a role in brackets or after a comma: "J. E. Lewin, Trans.". */
    static Optional<Contributor> withRoleBehind(EntryText entry, int from, int to) {
        String s = entry.text();
        int comma = s.lastIndexOf(',', to - 1);
        if (comma <= from) {
            return Optional.empty();
        }
        int role = Scan.skipSpaces(s, comma + 1, to);
        int word = Scan.wordEnd(s, role, to);
        if (!Roles.isRole(Scan.lower(s, role, word)) || Scan.skipStops(s, word, to) < to) {
            return Optional.empty();
        }
        return Optional.of(
                new Contributor(Scan.tidy(s, role, to), List.of(Scan.tidy(s, from, comma)), entry.element(from, to)));
    }

    private List<Range> names(int from) {
        List<Range> names = new ArrayList<>();
        int end = nameEnd(from);
        if (end <= from) {
            return names;
        }
        names.add(Scan.trimmed(s, from, end));
        while (true) {
            int next = Scan.skipSpaces(s, end, limit);
            int and = afterAnd(next);
            int etAl = AuthorReader.etAlEnd(s, Scan.skipStops(s, end, limit), limit);
            if (etAl > Scan.skipStops(s, end, limit)) {
                names.add(Scan.trimmed(s, Scan.skipStops(s, end, limit), etAl));
                return names;
            }
            boolean listed = Scan.at(s, next) == ','
                    && leadsToAnd(next, isOneWord(names.get(0)) || OrganizationWords.within(entry.slice(names.get(0))));
            if (!listed && (and == next || Scan.at(s, next) == ',')) {
                return names;
            }
            int start = Scan.skipSpaces(s, and > next ? and : next + 1, limit);
            int close = nameEnd(start);
            if (close <= start) {
                return names;
            }
            addName(names, Scan.trimmed(s, start, close));
            end = close;
        }
    }

    /** One word more belongs to the body before it: "Institute for Boats, Nets and Ropes". */
    private void addName(List<Range> names, Range name) {
        Range last = names.get(names.size() - 1);
        if (isOneWord(name) && OrganizationWords.within(entry.slice(last))) {
            names.set(names.size() - 1, last.to(name));
        } else {
            names.add(name);
        }
    }

    /** "and", also with a comma before it. */
    private int afterAnd(int i) {
        int word = Scan.at(s, i) == ',' && i < limit ? Scan.skipSpaces(s, i + 1, limit) : i;
        int and = AuthorReader.afterAnd(s, word, limit);
        return and > word ? and : i;
    }

    private boolean isOneWord(Range name) {
        return entry.slice(name).indexOf(' ') < 0;
    }

    /**
     * Whether nothing but names stands between the comma at {@code i} and behind an "and". One word is no name in a list of
     * full names: "translated by Seamus Heaney, Farrar, Straus and Giroux".
     */
    private boolean leadsToAnd(int i, boolean oneWordWillDo) {
        int comma = i;
        for (int guard = 0; guard < 12 && Scan.at(s, comma) == ',' && comma < limit; guard++) {
            int and = afterAnd(comma);
            int start = Scan.skipSpaces(s, and > comma ? and : comma + 1, limit);
            int end = reader.straightEnd(start);
            if (end < 0 || (!oneWordWillDo && isOneWord(new Range(start, end)))) {
                return false;
            }
            if (and > comma) {
                return true;
            }
            comma = Scan.skipSpaces(s, end, limit);
            if (AuthorReader.afterAnd(s, comma, limit) > comma) {
                return true;
            }
        }
        return false;
    }

    /** Where one name ends: a person's, or whatever stands up to the next comma or period. */
    private int nameEnd(int from) {
        int person = reader.straightEnd(from);
        if (person >= 0) {
            int next = Scan.skipSpaces(s, person, limit);
            boolean and = AuthorReader.afterAnd(s, next, limit) > next;
            if (next >= limit || and || ",.;([".indexOf(s.charAt(next)) >= 0 || s.charAt(person - 1) == '.') {
                return person;
            }
            if (AuthorReader.etAlEnd(s, next, limit) > next
                    || entry.emphasisFrom(next).isPresent()) {
                return person;
            }
        }
        int i = from;
        while (i < limit) {
            char c = s.charAt(i);
            if (c == ',' || c == ';' || c == '(' || c == '[' || (c == '.' && Scan.endsPart(s, i, limit))) {
                break;
            }
            if (i > from && entry.emphasisFrom(i).isPresent()) {
                break;
            }
            i++;
        }
        return Scan.trimmed(s, from, i).end();
    }
}
