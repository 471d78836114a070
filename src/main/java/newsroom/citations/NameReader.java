package newsroom.citations;

import java.util.Optional;
import newsroom.text.Letters;

/** Reads where a name stands that is turned round, "Saint-Exupéry, Antoine de", or in reading order. */
final class NameReader {
    private static final int MOST_WORDS = 6;
    private static final Phrases LONG_SUFFIXES = Phrases.of("the younger", "the elder");

    private final EntryText entry;
    private final String s;
    private final int limit;

    NameReader(EntryText entry, int limit) {
        this.entry = entry;
        this.s = entry.text();
        this.limit = limit;
    }

    /** The name at {@code from} if it is written family name first. */
    Optional<Name.Person> inverted(int from) {
        int comma = familyEnd(from);
        int givenStart = comma < 0 ? limit : Scan.skipSpaces(s, comma + 1, limit);
        int givenEnd = givenEnd(givenStart);
        if (givenEnd < 0) {
            return Optional.empty();
        }
        String family = Scan.tidy(s, from, comma);
        String given = Scan.tidy(s, givenStart, givenEnd);
        boolean body = family.indexOf(' ') > 0 && OrganizationWords.within(family);
        if (body || Places.isCountry(family) || isTwoStraightNames(family, given)) {
            return Optional.empty();
        }
        int end = suffixEnd(givenEnd);
        int suffix = Scan.skipStops(s, givenEnd, end);
        return Optional.of(person(entry.element(from, end), family, given, s.substring(suffix, end)));
    }

    private static Name.Person person(Element written, String family, String given, String suffix) {
        boolean known = GivenNames.contains(given.split(" ", 2)[0]) && OrganizationWords.couldBeFamilyName(family);
        boolean certain = known || (!OrganizationWords.within(family) && !OrganizationWords.within(given));
        int inner = family.lastIndexOf(' ');
        boolean suffixInside = inner > 0 && NameWords.isSuffix(family.substring(inner + 1));
        return suffixInside
                ? new Name.Person(
                        written, family.substring(0, inner), given, family.substring(inner + 1), true, certain)
                : new Name.Person(written, family, given, suffix, true, certain);
    }

    /** "Ann Lee, Bo Ek" and "A. Lee, B. Ek": two people in reading order, not one turned round. */
    private static boolean isTwoStraightNames(String family, String given) {
        int space = family.indexOf(' ');
        if (family.indexOf(". ", Math.max(space, 0)) > 0) {
            // An initial in the middle: "Ann B. Lee, Titles".
            return true;
        }
        if (space < 0 || given.indexOf(' ') < 0) {
            return false;
        }
        String first = family.substring(0, space);
        return first.endsWith(".") || (GivenNames.contains(first) && given.indexOf('.') < 0);
    }

    /** The name at {@code from} if it is a family name, a comma and nothing but initials, as APA writes every author. */
    Optional<Name.Person> invertedInitials(int from) {
        int comma = familyEnd(from);
        int initial = comma < 0 ? limit : Scan.skipSpaces(s, comma + 1, limit);
        Optional<Name.Person> person = NameWords.isInitial(s, initial, limit) ? inverted(from) : Optional.empty();
        boolean alone = person.isPresent()
                && !Scan.hasSmall(person.get().given())
                && !isName(person.get().written().range().end());
        return alone ? person : Optional.empty();
    }

    /** Whether a further word of a name stands behind {@code end}: "Ann Lee, B. C. Ek" is not one name. */
    private boolean isName(int end) {
        int i = Scan.skipSpaces(s, end, limit);
        return NameWords.isCapital(s, i, NameWords.end(s, i, limit)) && !isAnd(i);
    }

    /** Where the words of a name in reading order end that begins at {@code from}; -1 if none stands there. */
    int straightEnd(int from) {
        int i = from;
        int end = -1;
        boolean capital = false;
        for (int words = 0; words < MOST_WORDS && i < limit; words++) {
            int wordEnd = NameWords.end(s, i, limit);
            boolean particle = NameWords.isParticle(s, i, wordEnd);
            if (wordEnd == i || isAnd(i) || isRole(i, wordEnd) || (!particle && !NameWords.isCapital(s, i, wordEnd))) {
                break;
            }
            capital |= !particle;
            end = wordEnd;
            i = Scan.skipSpaces(s, wordEnd, limit);
        }
        return capital ? end : -1;
    }

    /** Whether nothing but the words of a name in reading order, and perhaps a suffix, stands in the stretch. */
    boolean isStraight(int from, int to) {
        int end = straightEnd(from);
        return end >= 0
                && Math.max(end, suffixEnd(end))
                        >= Scan.withoutStops(s, from, to).end()
                && !Scan.startsWord(s, from, limit, "The");
    }

    /** Where the comma stands behind a family name; -1 if there is none. */
    private int familyEnd(int from) {
        int i = from;
        boolean capital = false;
        for (int words = 0; words <= MOST_WORDS && i < limit; words++) {
            if (s.charAt(i) == ',' || (words == 1 && isMistyped(i))) {
                return capital ? i : -1;
            }
            int end = NameWords.end(s, i, limit);
            boolean isCapital = NameWords.isCapital(s, i, end);
            if (end == i || isAnd(i) || (!isCapital && !NameWords.isParticle(s, i, end))) {
                return -1;
            }
            capital |= isCapital;
            i = Scan.skipSpaces(s, end, limit);
        }
        return -1;
    }

    /** A period where the comma belongs: "Butler. J. (2011)". */
    private boolean isMistyped(int dot) {
        int initial = Scan.skipSpaces(s, dot + 1, limit);
        return s.charAt(dot) == '.'
                && initial > dot + 1
                && NameWords.isInitial(s, initial, limit)
                && Scan.at(s, initial + 1) == '.';
    }

    private int givenEnd(int from) {
        int i = from;
        int end = -1;
        boolean afterInitial = false;
        boolean capital = false;
        for (int words = 0; words < MOST_WORDS && i < limit; words++) {
            int wordEnd = NameWords.end(s, i, limit);
            if (wordEnd == i || isAnd(i) || isRole(i, wordEnd) || (words > 0 && isSuffix(i, wordEnd))) {
                break;
            }
            boolean initial = NameWords.isInitial(s, i, limit);
            boolean particle = NameWords.isParticle(s, i, wordEnd);
            if (!particle && !NameWords.isCapital(s, i, wordEnd)) {
                return capital && s.charAt(end - 1) == '.' ? end : -1;
            }
            if (afterInitial && !initial && !particle && (words > 1 || !isLastGivenName(i, wordEnd))) {
                break;
            }
            capital |= !particle;
            afterInitial = initial;
            end = wordEnd;
            i = Scan.skipSpaces(s, wordEnd, limit);
        }
        return capital && isNameStop(end) ? end : -1;
    }

    /** Whether a word behind an initial is still of the name: "Fitzgerald, F. Scott." but not "Putnam, R. Bowling Alone." */
    private boolean isLastGivenName(int i, int end) {
        int next = Scan.skipSpaces(s, end, limit);
        boolean last = next >= limit || ".,(".indexOf(s.charAt(next)) >= 0 || isAnd(next);
        return last && !Media.isGenre(s.substring(i, end));
    }

    /** Whether what follows a name can follow one: no further word, and no figure unless a period stands between. */
    private boolean isNameStop(int end) {
        int i = Scan.skipSpaces(s, end, limit);
        if (i >= limit) {
            return true;
        }
        char c = s.charAt(i);
        if (c == '.' && Letters.isLetterOrDigit(Scan.at(s, i + 1))) {
            return false;
        }
        boolean afterPeriod = s.charAt(end - 1) == '.';
        boolean stop = !Letters.isLetterOrDigit(c) && c != '!' && c != '?' && c != ':';
        return stop || afterPeriod || isAnd(i) || isSuffix(i, NameWords.end(s, i, limit));
    }

    /** Where the suffix behind {@code end} ends; {@code end} itself if there is none. */
    private int suffixEnd(int end) {
        int i = Scan.skipSpaces(s, end, limit);
        if (i < limit && s.charAt(i) == ',') {
            i = Scan.skipSpaces(s, i + 1, limit);
        }
        int word = NameWords.end(s, i, limit);
        return isSuffix(i, word) ? word : Math.max(end, LONG_SUFFIXES.end(s, i, limit));
    }

    private boolean isSuffix(int start, int end) {
        return end > start && end - start <= 4 && NameWords.isSuffix(s.substring(start, end));
    }

    private boolean isAnd(int i) {
        return AuthorReader.afterAnd(s, i, limit) > i || Scan.startsWord(s, i, limit, "et");
    }

    private boolean isRole(int start, int end) {
        return Letters.isLowerCase(Scan.at(s, start)) && Roles.isRole(Scan.lower(s, start, end));
    }
}
