package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.text.Letters;

/** Reads the names an entry begins with, MLA's way and in the ways of others. */
final class AuthorReader {
    private static final Phrases ANDS = Phrases.of("and", "und", "et");
    private static final int LONGEST_OTHER_NAME = 60;
    private static final String WITH = "with ";

    private final EntryText entry;
    private final String s;
    private final int limit;
    private final NameReader reader;
    private final List<Name> names = new ArrayList<>();
    private Optional<Element> etAl = Optional.empty();
    private Optional<Element> role = Optional.empty();
    private int end;

    private AuthorReader(EntryText entry, int limit) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = limit;
        this.reader = new NameReader(entry, limit);
    }

    /** The names at {@code from} if the first is turned round or is a dash; the text may go on behind them. */
    static Authors inverted(EntryText entry, int from, int limit) {
        AuthorReader authors = new AuthorReader(entry, limit);
        Optional<? extends Name> first = authors.repeated(from);
        if (first.isEmpty()) {
            first = authors.reader.inverted(from);
        }
        if (first.isEmpty()) {
            return Authors.NONE;
        }
        authors.add(first.get());
        authors.skipYears();
        authors.readOthers();
        authors.skipOtherName();
        return authors.result(from);
    }

    /** The names that {@code from} to {@code to} consists of, the first in reading order. */
    static Authors straight(EntryText entry, int from, int to) {
        Range whole = Scan.withoutStops(entry.text(), from, to);
        if (whole.isEmpty()) {
            return Authors.NONE;
        }
        // The period behind an initial or "et al." belongs to it.
        boolean period = Scan.at(entry.text(), whole.end()) == '.';
        AuthorReader authors = new AuthorReader(entry, period ? whole.end() + 1 : whole.end());
        authors.readStraight(whole);
        return authors.result(from);
    }

    private Authors result(int from) {
        return new Authors(names, etAl, role, Scan.trimmed(s, from, end));
    }

    private void add(Name name) {
        names.add(name);
        end = name.written().range().end();
    }

    private Optional<Name> repeated(int from) {
        int i = from;
        while (i < limit && (Scan.isDash(s.charAt(i)) || s.charAt(i) == '_')) {
            i++;
        }
        boolean longDash = i - from == 1 && (s.charAt(from) == '\u2014' || s.charAt(from) == '\u2015');
        int next = Scan.skipSpaces(s, i, limit);
        boolean stopped = next >= limit || !Letters.isLetterOrDigit(s.charAt(next));
        return (longDash || i - from >= 2) && stopped
                ? Optional.of(new Name.Repeated(entry.element(from, i)))
                : Optional.empty();
    }

    /** Reads on behind the first name, as long as names, "et al." or a role follow. */
    private void readOthers() {
        boolean more = true;
        while (more) {
            more = readEtAl() || readRole() || readOther();
        }
    }

    private boolean readOther() {
        int at = separatorEnd(end);
        if (at == end || at >= limit) {
            return false;
        }
        Optional<Name.Person> initials = reader.invertedInitials(at);
        if (initials.isPresent()) {
            add(initials.get());
            return true;
        }
        boolean semicolon = s.charAt(Scan.skipSpaces(s, end, limit)) == ';';
        Optional<Name.Person> turned = reader.inverted(at);
        if (turned.isPresent() && isPlainlyTurned(turned.get(), semicolon)) {
            add(turned.get());
            return true;
        }
        int straight = reader.straightEnd(at);
        if (straight < 0) {
            return false;
        }
        Name name = StraightName.read(entry, at, straight);
        if (name instanceof Name.Person) {
            add(name);
            return true;
        }
        // Behind a mere comma one word, or a body, may as well be something else.
        int separator = Scan.skipStops(s, end, at);
        if (afterAnd(s, separator, at) == separator) {
            return false;
        }
        // "Hill, John, and Gibson, Pamela" turns the second name round as well.
        add(turned.isPresent() ? turned.get() : name);
        return true;
    }

    /** "Ek, Bo" in a list that turns every name round: one family name and, unless semicolons part them, a known given one. */
    private static boolean isPlainlyTurned(Name.Person person, boolean semicolon) {
        String given = person.given();
        int space = given.indexOf(' ');
        boolean known = GivenNames.contains(space < 0 ? given : given.substring(0, space))
                && !GivenNames.contains(person.family());
        return person.family().indexOf(' ') < 0 && (semicolon || known);
    }

    /** Where a comma, an ellipsis, "and", an ampersand or several of them end; also a comma and "with". */
    private int separatorEnd(int from) {
        int i = Scan.skipSpaces(s, from, limit);
        boolean comma = i < limit && (s.charAt(i) == ',' || s.charAt(i) == ';');
        if (comma) {
            i = Scan.skipSpaces(s, i + 1, limit);
        }
        while (i < limit && (s.charAt(i) == '\u2026' || s.startsWith("...", i))) {
            i = Scan.skipSpaces(s, i + (s.charAt(i) == '.' ? 3 : 1), limit);
        }
        int and = afterAnd(s, i, limit);
        if (and > i) {
            return Scan.skipSpaces(s, and, limit);
        }
        if (comma && s.startsWith(WITH, i)) {
            return Scan.skipSpaces(s, i + WITH.length(), limit);
        }
        return comma ? i : from;
    }

    /** Where an ampersand or "and", also in a neighbour's language, ends; {@code i} if none stands there. */
    static int afterAnd(String s, int i, int limit) {
        if (i < limit && s.charAt(i) == '&') {
            boolean inWord = Letters.isLetter(Scan.at(s, i - 1)) && Letters.isLetter(Scan.at(s, i + 1));
            return inWord ? i : i + 1;
        }
        int and = ANDS.end(s, i, limit);
        boolean joins = and > i && Scan.isSpace(Scan.at(s, and)) && etAlEnd(s, i, limit) == i;
        return joins ? and : i;
    }

    private boolean readEtAl() {
        int i = Scan.skipSpaces(s, end, limit);
        if (i < limit && s.charAt(i) == ',') {
            i = Scan.skipSpaces(s, i + 1, limit);
        }
        int close = etAlEnd(s, i, limit);
        int others = Scan.skipSpaces(s, afterAnd(s, i, limit), limit);
        if (close == i && others > i && Scan.startsWord(s, others, limit, "others")) {
            close = others + "others".length();
        }
        if (close == i || etAl.isPresent()) {
            return false;
        }
        etAl = Optional.of(entry.element(i, close));
        end = close;
        return true;
    }

    /** Where "et al." ends, however it is dotted; {@code i} if it does not stand there. */
    static int etAlEnd(String s, int i, int limit) {
        if (!Scan.startsWord(s, i, limit, "et")) {
            return i;
        }
        int al = Scan.skipSpaces(s, Scan.at(s, i + 2) == '.' ? i + 3 : i + 2, limit);
        if (!Scan.startsWord(s, al, limit, "al")) {
            return i;
        }
        return al + 2 < limit && s.charAt(al + 2) == '.' ? al + 3 : al + 2;
    }

    /** ", editors" and "(Eds.)", also ", editor and translator". */
    private boolean readRole() {
        int i = Scan.skipSpaces(s, end, limit);
        if (i >= limit || role.isPresent() || (s.charAt(i) != ',' && s.charAt(i) != '(')) {
            return false;
        }
        int start = Scan.skipSpaces(s, i + 1, limit);
        int close = roleEnd(start);
        if (close == start) {
            return false;
        }
        int behind = Scan.skipSpaces(s, close, limit);
        int second = Scan.skipSpaces(s, afterAnd(s, behind, limit), limit);
        if (second > behind) {
            close = Math.max(close, roleEnd(second));
        }
        role = Optional.of(entry.element(start, close));
        int bracket = s.charAt(i) == '(' ? Scan.skipStops(s, close, limit) : close;
        end = Scan.at(s, bracket) == ')' && bracket < limit ? bracket + 1 : close;
        return true;
    }

    /** Where the word for a role at {@code start} ends; {@code start} itself if none stands there. */
    private int roleEnd(int start) {
        int word = Scan.wordEnd(s, start, limit);
        return Roles.isRole(Scan.lower(s, start, word)) ? word : start;
    }

    /** Moves past the years that a library's catalogue puts behind a name: "Lee, Ann, 1933-", "Ek, Bo, 1890-1956". */
    private void skipYears() {
        int year = Scan.skipStops(s, end, limit);
        int dash = Scan.digitsEnd(s, year, limit);
        if (dash - year == 4 && Scan.isDash(Scan.at(s, dash)) && Scan.at(s, end) == ',') {
            end = Scan.digitsEnd(s, dash + 1, limit);
        }
    }

    /** Moves past a pen name or a user name in brackets: "Twain, Mark [Samuel Clemens]". */
    private void skipOtherName() {
        int open = Scan.skipSpaces(s, end, limit);
        if (open >= limit || (s.charAt(open) != '(' && s.charAt(open) != '[')) {
            return;
        }
        int close = s.indexOf(s.charAt(open) == '(' ? ')' : ']', open);
        boolean date =
                DateReader.read(s, Scan.skipSpaces(s, open + 1, limit), limit).isPresent();
        if (close > 0 && close < limit && close - open <= LONGEST_OTHER_NAME && !date) {
            end = close + 1;
        }
    }

    private void readStraight(Range whole) {
        Authors turned = inverted(entry, whole.start(), limit);
        if (!turned.isEmpty() && turned.range().end() >= whole.end()) {
            names.addAll(turned.names());
            etAl = turned.etAl();
            role = turned.role();
            end = turned.range().end();
            return;
        }
        int stop = endOfNames(whole);
        List<Name> each = new ArrayList<>();
        boolean persons = true;
        for (Range part : parts(whole.start(), stop)) {
            Name name = StraightName.read(entry, part.start(), part.end());
            persons &= name instanceof Name.Person;
            each.add(name);
        }
        boolean several = each.size() > 1 && !persons;
        if (several || (each.size() == 1 && isUserName(each.get(0)))) {
            Element written = entry.element(whole.start(), stop);
            each = List.of(new Name.Organization(written, OrganizationWords.within(written.text())));
        }
        for (Name name : each) {
            add(name);
        }
        readOthers();
    }

    /** "Techno Dad Life." MLA turns a person's name round, so three words before a period are more likely no person's. */
    private boolean isUserName(Name name) {
        String text = name.written().text();
        boolean period = Scan.at(s, name.written().range().end()) == '.';
        return period && name instanceof Name.Person person && !person.certain() && Scan.wordCount(text) > 2;
    }

    /** Where "et al." or a role begins; the end if there is neither. */
    private int endOfNames(Range whole) {
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = s.charAt(i);
            int next = Scan.skipSpaces(s, i + 1, limit);
            boolean space = Scan.isSpace(c) || c == ',';
            if ((space && etAlEnd(s, next, limit) > next) || ((c == ',' || c == '(') && roleEnd(next) > next)) {
                return i;
            }
        }
        return whole.end();
    }

    /** The stretches between commas and "and". */
    private List<Range> parts(int from, int stop) {
        List<Range> parts = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < stop) {
            char c = s.charAt(i);
            boolean candidate = c == ',' || c == ';' || c == '&' || Scan.isSpace(c);
            int next = candidate ? Math.min(stop, separatorEnd(i)) : i;
            if (next > i) {
                addPart(parts, Scan.trimmed(s, start, i));
                start = next;
            }
            i = Math.max(i + 1, next);
        }
        addPart(parts, Scan.trimmed(s, start, stop));
        return parts;
    }

    private static void addPart(List<Range> parts, Range part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
