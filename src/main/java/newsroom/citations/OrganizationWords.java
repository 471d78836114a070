package newsroom.citations;

import java.util.Arrays;
import java.util.Locale;
import newsroom.text.WordList;

/** Words by which the name of a body is told from that of a person. */
final class OrganizationWords {
    private static final WordList WORDS = WordList.words("""
            academies academy administration agency airlines alliance archive archives army asociación assembly
            associates association authority authors bank board broadcasting bundesamt bureau cabinet caucus
            center centers centre chamber church city clinic coalition collaborative collective college
            commission committee community company confederation conference congress consortium contributors
            cooperative corp corporation corps council county court department dept dictionary directorate
            division editors embassy encyclopedia ensemble federation force forum foundation fund fundación
            galleries gallery gesellschaft government group guild headquarters hospital house inc incorporated
            initiative institute institutes institution international journal lab laboratory labs league
            libraries library limited llc ltd magazine media ministerio ministry ministère mission movement
            museum museums nation national nations network news newsroom observatory office online orchestra
            organisation organization panel parliament partners party police post press program programme
            project publishing radio registry republic research rights school secretariat senate service
            services society staff state states studio studios survey syndicate talks team television theater
            theatre times tribunal trust union united universidad university universität université verlag watch
            wikipedia works éditions
            """);

    private static final WordList LINKING = WordList.words("""
            & and at for in of on the to with
            """);

    /** Words of bodies that are family names as well. */
    private static final WordList ALSO_FAMILY_NAMES = WordList.words("""
            bank board church city court force guild house league nation news office party post press school
            service state times trust union watch works
            """);

    private OrganizationWords() {}

    /** Whether every such word of {@code name} may as well be a family name: "Pamela Church Gibson". */
    static boolean couldBeFamilyName(String name) {
        return anyWord(name, ALSO_FAMILY_NAMES)
                && !isLinked(name)
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(word -> WORDS.contains(word) && !ALSO_FAMILY_NAMES.contains(word));
    }

    /** Whether a word of {@code name} is one that bodies are called by. */
    static boolean within(String name) {
        return anyWord(name, WORDS) || Places.isCountry(name);
    }

    /** Whether a word links others as it does in "Centre for Disease Control" and not in a person's name. */
    static boolean isLinked(String name) {
        return anyWord(name, LINKING);
    }

    private static boolean anyWord(String name, WordList words) {
        int i = 0;
        while (i < name.length()) {
            int end = i;
            while (end < name.length() && !Scan.isSpace(name.charAt(end)) && ",.;()".indexOf(name.charAt(end)) < 0) {
                end++;
            }
            if (end > i && words.contains(name.substring(i, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }
}
