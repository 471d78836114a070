package newsroom.citations;

import java.util.Arrays;
import java.util.Locale;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** Tells whom a name in reading order names: a person, a body, or one that cannot be turned round. */
final class StraightName {
    private static final WordList NOBODY = WordList.names("""
            author unknown, n. a, n.a, n.a., n/a, no author, none, unknown, unknown author
            """);

    private static final WordList HONORIFICS = WordList.words("Dr. King Pope Prince Queen Saint St.");

    private StraightName() {}

    /** The name that the stretch consists of. */
    static Name read(EntryText entry, int from, int to) {
        Element written = entry.element(from, to);
        String text = written.text();
        if (NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            return new Name.Nobody(written);
        }
        String[] words = text.split(" ", -1);
        if (isBody(words, text)) {
            return new Name.Organization(written, true);
        }
        if (words.length == 1 || isSingular(words)) {
            return new Name.SingleName(written);
        }
        boolean person = words.length <= 5 && !isAcronyms(words) && new NameReader(entry, to).isStraight(from, to);
        return person ? person(written, words) : new Name.Organization(written, false);
    }

    private static boolean isBody(String[] words, String text) {
        boolean person = words.length > 1 && GivenNames.contains(words[0]) && OrganizationWords.couldBeFamilyName(text);
        return (OrganizationWords.within(text) && !person)
                || Agencies.contains(text)
                || Outlets.isPeriodical(text)
                || Outlets.isHost(text);
    }

    /** "Geoffrey of Monmouth", "Dr. Seuss", "Elizabeth II". */
    private static boolean isSingular(String[] words) {
        boolean byPlace =
                words.length == 3 && GivenNames.contains(words[0]) && (words[1].equals("of") || words[1].equals("the"));
        return byPlace || HONORIFICS.contains(words[0]) || (words.length == 2 && NameWords.isSuffix(words[1]));
    }

    /** "US EPA", "AMCI Tech Tutorials". */
    private static boolean isAcronyms(String[] words) {
        boolean first = words[0].length() >= 3 && isUpperCase(words[0]) && Scan.hasSmall(words[words.length - 1]);
        return (first || areAcronyms(words)) && !GivenNames.contains(words[0]);
    }

    private static boolean areAcronyms(String[] words) {
        for (String word : words) {
            if (word.length() < 2 || word.length() > 4 || !isUpperCase(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpperCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Name person(Element written, String[] words) {
        int end = words.length;
        String suffix = "";
        if (end > 2 && NameWords.isSuffix(words[end - 1])) {
            suffix = words[--end];
        }
        int family = end - 1;
        while (family > 1 && NameWords.isParticle(words[family - 1]) && !NameWords.staysWithGiven(words[family - 1])) {
            family--;
        }
        String familyName = joined(words, family, end);
        if (familyName.endsWith(",")) {
            familyName = familyName.substring(0, familyName.length() - 1);
        }
        boolean initial = words[0].endsWith(".") || words[0].length() == 1;
        boolean certain = initial || GivenNames.contains(words[0]);
        return new Name.Person(written, familyName, joined(words, 0, family), suffix, false, certain);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }
}
