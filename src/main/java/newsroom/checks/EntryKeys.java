package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Contributor;
import newsroom.citations.Entry;
import newsroom.citations.EntryText;
import newsroom.citations.Name;
import newsroom.text.WordList;

/**
 * The words by which a text can point to one entry: the names of its authors, its title or the beginning of that, and what
 * holds it (MLA Handbook, 9th ed., 6.3-6.10).
 */
final class EntryKeys {
    /** So many words of a title are enough to know it by in running text. */
    private static final int TITLE_WORDS = 3;

    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_SECOND_LEVEL = 3;

    private static final WordList ARTICLES = WordList.words("""
            a an das der die el gli il la las le les lo los the
            """);

    private static final List<String> PAGE_TITLE_SEPARATORS = List.of(" | ", " – ", " — ", " - ", " · ", " » ");

    private final List<Mentions.Key> keys = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();
    private final List<String> acronyms = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final List<List<String>> titles = new ArrayList<>();

    private EntryKeys() {}

    /** The names of its authors alone, by which most entries are cited. */
    static EntryKeys ofAuthors(Entry entry) {
        EntryKeys keys = new EntryKeys();
        for (Name name : entry.authors().names()) {
            keys.addName(name);
        }
        return keys;
    }

    /** @param containers whether what holds the source counts as well */
    static EntryKeys of(Entry entry, boolean containers) {
        EntryKeys keys = ofAuthors(entry);
        keys.addAllButAuthors(entry, containers);
        return keys;
    }

    /** What {@link #of} has and {@link #ofAuthors} has not. */
    static EntryKeys ofAllButAuthors(Entry entry, boolean containers) {
        EntryKeys keys = new EntryKeys();
        keys.addAllButAuthors(entry, containers);
        return keys;
    }

    private void addAllButAuthors(Entry entry, boolean containers) {
        if (entry.title().isPresent()) {
            addTitle(entry.titleText());
        }
        for (Container container : entry.containers()) {
            for (Contributor contributor : container.contributors()) {
                for (String name : contributor.names()) {
                    addContributor(name);
                }
            }
            if (containers) {
                addWhole(container);
            }
        }
    }

    private void addWhole(Container container) {
        if (container.title().isPresent()) {
            addContainer(container.titleText());
        }
        if (container.publisher().isPresent()) {
            addBody(container.publisher().get().text());
        }
        Optional<Address> address = container.location().address();
        if (address.isPresent()) {
            addHost(address.get().host());
        }
    }

    /** Whether the text names the entry in any of these ways. */
    boolean areIn(Mentions text, boolean inflected) {
        return visit(text, inflected, Mentions.ANY);
    }

    /** Shows {@code last} every place where the text names the entry, until it has seen enough; whether it has. */
    boolean visit(Mentions text, boolean inflected, Predicate<Mentions.Place> last) {
        for (Mentions.Key key : keys) {
            if (text.visit(key, last)) {
                return true;
            }
        }
        for (List<String> title : titles) {
            if (text.visitShortTitle(title, last)) {
                return true;
            }
        }
        for (String acronym : acronyms) {
            if (text.visitSpelledOut(acronym, last)) {
                return true;
            }
        }
        for (String run : runs) {
            if (text.visitRunTogether(run, last)) {
                return true;
            }
        }
        if (inflected) {
            for (String stem : stems) {
                if (text.visitInflected(stem, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where an entry says that it is found, and where its words lead. */
    static List<String> addresses(Entry entry) {
        List<String> addresses = new ArrayList<>();
        for (EntryText.Link link : entry.text().links()) {
            addresses.add(link.destination());
        }
        for (Container container : entry.containers()) {
            Optional<Address> address = container.location().address();
            if (address.isPresent()) {
                addresses.add(address.get().target());
            }
        }
        return addresses;
    }

    private void addName(Name name) {
        if (name instanceof Name.Person person) {
            addPerson(person.family());
        } else if (!(name instanceof Name.Nobody) && !(name instanceof Name.Repeated)) {
            addBody(name.written().text());
        }
    }

    /** A family name of several words is often shortened to its last: "Pamela Church Gibson". */
    private void addPerson(String family) {
        List<String> words = Folding.texts(family);
        if (!words.isEmpty()) {
            addKey(words);
            String last = words.get(words.size() - 1);
            addKey(List.of(last));
            if (last.length() >= SHORTEST_STEM) {
                stems.add(last);
            }
        }
    }

    /** Any word with a capital: what stands behind "edited by" is not always only a name. */
    private void addContributor(String names) {
        for (Folding.Word word : Folding.words(names)) {
            if (word.capital() && word.text().length() >= SHORTEST_STEM) {
                addKey(List.of(word.text()));
            }
        }
    }

    /** A body by its name, the larger part of that, its first two words, or its initials. */
    private void addBody(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isApart(name.charAt(i))) {
                addPart(name.substring(start, i));
                start = i + 1;
            }
        }
    }

    private static boolean isApart(char c) {
        return c == ',' || c == '(' || c == ')';
    }

    private void addPart(String part) {
        List<String> written = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        WordReader reader = new WordReader(part);
        while (reader.next()) {
            String word = reader.folded();
            written.add(word);
            initials.append(reader.isCapital() ? word.substring(0, 1) : "");
        }
        List<String> words = withoutArticle(written);
        if (words.isEmpty()) {
            return;
        }
        addKey(words);
        if (words.size() > 2) {
            addKey(words.subList(0, 2));
        }
        if (initials.length() >= SHORTEST_ACRONYM) {
            addKey(List.of(initials.toString()));
        }
        if (words.size() == 1) {
            addAcronym(words.get(0));
        }
    }

    private void addAcronym(String word) {
        if (word.length() >= SHORTEST_ACRONYM && word.length() <= LONGEST_ACRONYM) {
            acronyms.add(word);
        }
    }

    /** A title by its first words, or by all that stand before its colon. */
    private void addTitle(String title) {
        List<String> words = withoutArticle(Folding.texts(title));
        if (words.isEmpty()) {
            return;
        }
        titles.add(words);
        addKey(words.subList(0, Math.min(TITLE_WORDS, words.size())));
        int colon = title.indexOf(':');
        List<String> main = colon < 0 ? List.of() : withoutArticle(Folding.texts(title.substring(0, colon)));
        if (!main.isEmpty()) {
            addKey(main);
        }
    }

    /** What the site calls itself, also behind the name of a page; of a newspaper "the Times", too. */
    private void addContainer(String title) {
        addBody(title);
        for (String separator : PAGE_TITLE_SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at >= 0) {
                addBody(title.substring(at + separator.length()));
            }
        }
        List<String> words = Folding.texts(title);
        if (words.size() > 1) {
            keys.add(new Mentions.Key(List.of("the", words.get(words.size() - 1)), 1));
        }
    }

    /** {@code kentonline.co.uk} by "kentonline", "Kent Online", or as it is. */
    private void addHost(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 2;
        last -= last > 0 && labels[last].length() <= LONGEST_SECOND_LEVEL ? 1 : 0;
        if (last >= 0 && labels[last].length() >= SHORTEST_STEM) {
            List<String> words = Folding.texts(labels[last]);
            keys.add(new Mentions.Key(words, -1));
            keys.add(new Mentions.Key(List.of("the", words.get(words.size() - 1)), 1));
            runs.add(Folding.fold(labels[last]));
        }
    }

    private void addKey(List<String> words) {
        keys.add(new Mentions.Key(List.copyOf(words), 0));
    }

    /** The words without the article that a title begins with, which citations leave out. */
    static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }
}
