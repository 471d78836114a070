package newsroom.text;

import java.util.Set;

/** Reads the lists of words that the checks know, as they stand in their sources. */
public final class WordList {
    private WordList() {}

    /** Words with spaces or line breaks between them. */
    public static Set<String> words(String list) {
        return Set.of(list.strip().replace('\n', ' ').split(" ", -1));
    }

    /** Names of one word or more, with commas between them. */
    public static Set<String> names(String list) {
        String[] names = list.split(",", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].strip();
        }
        return Set.of(names);
    }
}
