package newsroom.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Entry;
import newsroom.citations.Name;
import newsroom.citations.Style;

/** The works that an article lists, as citations in its text are looked up among them. */
final class ListedWorks {
    private static final int SHORTEST_STEM = 3;

    private final Mentions words;
    private final Map<String, List<Work>> byFirstAuthor = new HashMap<>();
    private final Map<String, List<Work>> byFirstWord = new HashMap<>();
    private final Set<String> authors = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    private int works;
    private int foreign;

    /**
     * A work that is understood.
     *
     * @param authors what they are called, family names of persons, folded
     * @param more whether others are meant by "et al."
     * @param title folded, without the article it begins with; empty without a title
     */
    record Work(List<String> authors, boolean more, List<String> title) {}

    private ListedWorks(Mentions words) {
        this.words = words;
    }

    static ListedWorks of(Article article) {
        ListedWorks listed = new ListedWorks(Mentions.of(Body.listed(article)));
        for (Entry entry : article.works()) {
            listed.add(entry);
        }
        return listed;
    }

    private void add(Entry entry) {
        works++;
        foreign += entry.style().isMla() || entry.style() == Style.UNKNOWN ? 0 : 1;
        for (Container container : entry.containers()) {
            Optional<Address> address = container.location().address();
            if (address.isPresent()) {
                hosts.add(address.get().host());
            }
        }
        if (!entry.isUnderstood()) {
            return;
        }
        List<String> called = called(entry);
        List<String> title = titleWords(entry.titleText());
        Work work = new Work(called, entry.authors().etAl().isPresent(), title);
        authors.addAll(called);
        if (!called.isEmpty()) {
            add(byFirstAuthor, called.get(0), work);
        } else if (!title.isEmpty()) {
            add(byFirstWord, title.get(0), work);
        }
    }

    private static void add(Map<String, List<Work>> works, String word, Work work) {
        List<Work> same = works.get(word);
        if (same == null) {
            same = new ArrayList<>(2);
            works.put(word, same);
        }
        same.add(work);
    }

    /** What its authors are called, family names of persons, folded. */
    static List<String> called(Entry entry) {
        List<String> called = new ArrayList<>();
        for (Name name : entry.authors().names()) {
            called.add(folded(
                    name instanceof Name.Person person
                            ? person.family()
                            : name.written().text()));
        }
        return called;
    }

    static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (String word : Folding.texts(name)) {
            folded.append(folded.length() == 0 ? "" : " ").append(word);
        }
        return folded.toString();
    }

    /** The words of a title without the article it begins with. */
    static List<String> titleWords(String title) {
        return EntryKeys.withoutArticle(Folding.texts(title));
    }

    /** Whether any list or footnote has a word of {@code name}, or spells it out, or shortens it. */
    boolean mayHold(String name) {
        List<Folding.Word> written = Folding.words(name);
        StringBuilder initials = new StringBuilder();
        for (Folding.Word word : written) {
            initials.append(word.text().charAt(0));
            if (word.capital() && (words.hasAny(List.of(word.text())) || isStem(word.text()))) {
                return true;
            }
        }
        return written.size() == 1
                ? words.hasSpelledOut(written.get(0).text())
                : written.isEmpty() || words.has(new Mentions.Key(List.of(initials.toString()), -1));
    }

    private boolean isStem(String word) {
        return word.length() >= SHORTEST_STEM && words.hasInflected(word);
    }

    /** Whether {@code key} begins with a word of some list or footnote, or such a word begins with it. */
    boolean hasStartOf(String key) {
        if (words.hasInflected(key)) {
            return true;
        }
        for (int end = SHORTEST_STEM; end <= key.length(); end++) {
            if (words.has(new Mentions.Key(List.of(key.substring(0, end)), -1))) {
                return true;
            }
        }
        return false;
    }

    /** The works that a citation may mean: by exactly those authors; or, where it names none, with such a title and no author. */
    List<Work> meantBy(InTextCitation citation) {
        List<Work> meant = new ArrayList<>();
        if (citation.names().isEmpty()) {
            List<String> title = titleWords(citation.title());
            for (Work work : title.isEmpty() ? List.<Work>of() : byFirstWord.getOrDefault(title.get(0), List.of())) {
                int size = Math.min(title.size(), work.title().size());
                if (size == title.size() && work.title().subList(0, size).equals(title)) {
                    meant.add(work);
                }
            }
            return meant;
        }
        List<String> names = new ArrayList<>();
        for (String name : citation.names()) {
            names.add(folded(name));
        }
        for (Work work : byFirstAuthor.getOrDefault(names.get(0), List.of())) {
            boolean all = work.authors().equals(names) && !work.more();
            boolean first = work.authors().size() > names.size() || work.more();
            if (citation.etAl() ? first : all) {
                meant.add(work);
            }
        }
        return meant;
    }

    /** Whether the citation's first name is an author's of some work. */
    boolean hasAuthor(InTextCitation citation) {
        return !citation.names().isEmpty()
                && authors.contains(folded(citation.names().get(0)));
    }

    /** Whether a work is found on {@code host}. */
    boolean isOn(String host) {
        return hosts.contains(host);
    }

    /** Whether half of the works are written in another style than MLA. */
    boolean isForeign() {
        return foreign * 2 >= works;
    }
}
