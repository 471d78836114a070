package newsroom.citations;

import java.util.Locale;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** Tells a publisher, and the place before or behind it, from other words. */
final class Publication {
    private static final WordList ENDINGS = WordList.words("""
            books editions editores edizioni entertainment films inc llc ltd p pictures press productions
            publications publisher publishers publishing records sons studios up verlag éditions
            """);

    private static final WordList HOUSES = WordList.names("""
            academic, allen lane, anchor, ballantine, bantam, basic, beacon, blackwell, bloomsbury, cengage,
            doubleday, dover, elsevier, faber and faber, fsg, gallimard, grove, hachette, harcourt, harper,
            harpercollins, heinemann, houghton mifflin, knopf, macmillan, mcgraw-hill, methuen, norton,
            palgrave, palgrave macmillan, pearson, penguin, picador, prentice hall, random house, routledge,
            sage, schocken, scholastic, scribner, seuil, simon & schuster, simon and schuster, springer,
            st. martin's, suhrkamp, taylor & francis, verso, viking, vintage, w. w. norton, warner bros, wiley,
            wiley-blackwell, zed
            """);

    private Publication() {}

    /** Whether {@code name} is a publishing house's, or ends as such names do. */
    static boolean isHouse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HOUSES.contains(lower) || ENDINGS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /**
     * Where the colon stands that parts a place from a publisher in {@code words}; -1 if there is none.
     *
     * @param trusting whether words of the right form may be a place that nobody here knows
     */
    static int colonBehindPlace(String words, boolean trusting) {
        int colon = words.indexOf(": ");
        if (colon < 0) {
            return -1;
        }
        String left = words.substring(0, colon).strip();
        return Places.isPlace(left) || (trusting && couldBePlace(left)) ? colon : -1;
    }

    /** Whether a place stands behind the publisher, as in "Routledge: New York". */
    static boolean endsWithPlace(String words) {
        int colon = words.indexOf(": ");
        return colon > 0 && Places.isPlace(words.substring(colon + 2).strip());
    }

    private static boolean couldBePlace(String words) {
        boolean capital = !words.isEmpty() && Letters.isUpperCase(words.charAt(0));
        return capital
                && Scan.wordCount(words) <= 3
                && !Letters.hasDigit(words)
                && !isHouse(words)
                && !OrganizationWords.isLinked(words);
    }
}
