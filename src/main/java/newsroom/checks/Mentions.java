package newsroom.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import newsroom.text.Prose;

/** The words, links and marks of an article's text, to be looked up: what of it may point to a source. */
final class Mentions {
    private static final char NO_CAPITAL = ' ';
    private static final int MOST_STRETCH = 200;
    private static final int MOST_NUMBER = 999;

    private final List<Folding.Word> words = new ArrayList<>();
    private final NavigableMap<String, List<Integer>> places = new TreeMap<>();
    private final StringBuilder initials = new StringBuilder();
    private final Map<String, List<List<String>>> stretches = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    private Mentions() {}

    /**
     * Words that stand together.
     *
     * @param words folded
     * @param capital index of the one that has a capital letter where it is a name; -1 if that says nothing
     */
    record Key(List<String> words, int capital) {}

    static Mentions of(List<Body.Passage> passages) {
        Mentions mentions = new Mentions();
        for (Body.Passage passage : passages) {
            mentions.add(passage.prose());
        }
        return mentions;
    }

    static Mentions of(Prose prose) {
        Mentions mentions = new Mentions();
        mentions.add(prose);
        return mentions;
    }

    private void add(Prose prose) {
        String text = prose.text();
        List<Folding.Word> here = Folding.words(text);
        for (int i = 0; i < here.size(); i++) {
            Folding.Word word = here.get(i);
            boolean capital = word.capital() || isKeyed(prose, word);
            places.computeIfAbsent(word.text(), absent -> new ArrayList<>(2)).add(words.size());
            words.add(new Folding.Word(word.text(), capital, word.start(), word.end()));
            initials.append(capital ? word.text().charAt(0) : NO_CAPITAL);
            boolean raised = i > 0 && here.get(i - 1).end() == word.start();
            if (raised && Character.isDigit(text.charAt(word.start()))) {
                addNumber(word.text());
            }
        }
        // No phrase reaches from one block into the next.
        words.add(new Folding.Word("", false, 0, 0));
        initials.append(NO_CAPITAL);
        prose.links().forEach(link -> addresses.add(Addresses.normal(link.target())));
        prose.noteMarks().forEach(mark -> notes.add(mark.label()));
        addNumbers(text);
        Stretches.of(prose).forEach(this::addStretch);
    }

    /** In {@code @hill2016} and in a template's tag, names have no capitals. */
    private static boolean isKeyed(Prose prose, Folding.Word word) {
        return (word.start() > 0 && prose.text().charAt(word.start() - 1) == '@')
                || (prose.marksAt(word.start()) & Prose.TEMPLATE) != 0;
    }

    private void addStretch(String stretch) {
        if (stretch.length() > MOST_STRETCH) {
            return;
        }
        List<String> text =
                Folding.words(stretch).stream().map(Folding.Word::text).toList();
        List<String> title = EntryKeys.withoutArticle(text);
        if (!title.isEmpty()) {
            stretches
                    .computeIfAbsent(title.get(0), absent -> new ArrayList<>(2))
                    .add(title);
        }
    }

    /** {@code [3]}, {@code [1, 4]}, {@code [2-5]}. */
    private void addNumbers(String text) {
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int first = -1;
            int number = -1;
            boolean range = false;
            for (int i = open + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    number = Math.min(MOST_NUMBER, Math.max(0, number) * 10 + c - '0');
                    continue;
                }
                for (int n = range ? first : number; number >= 0 && n <= number; n++) {
                    numbers.add(n);
                }
                range = c == '-' || c == '–';
                first = range ? number : first;
                number = -1;
                if (c == ']' || (c != ',' && c != ' ' && c != ';' && !range)) {
                    break;
                }
            }
        }
    }

    private void addNumber(String figures) {
        if (figures.length() <= 3) {
            numbers.add(Integer.parseInt(figures));
        }
    }

    /** Whether the words of {@code key} stand somewhere, one after the other. */
    boolean has(Key key) {
        for (int place : places.getOrDefault(key.words().get(0), List.of())) {
            if (isAt(key, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(Key key, int place) {
        if (place + key.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < key.words().size(); i++) {
            Folding.Word word = words.get(place + i);
            if (!word.text().equals(key.words().get(i)) || (i == key.capital() && !word.capital())) {
                return false;
            }
        }
        return true;
    }

    /** Whether some word begins with {@code stem} and a capital: names have endings in many languages. */
    boolean hasInflected(String stem) {
        for (Map.Entry<String, List<Integer>> word : places.entrySet()) {
            if (word.getKey().startsWith(stem)
                    && word.getValue().stream()
                            .anyMatch(place -> words.get(place).capital())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words with capitals stand together whose first letters are {@code letters}. */
    boolean hasSpelledOut(String letters) {
        return initials.indexOf(letters) >= 0;
    }

    /** Whether words with capitals stand together that make {@code run} without the blanks between them. */
    boolean hasRunTogether(String run) {
        for (int end = 1; end <= run.length(); end++) {
            for (int place : places.getOrDefault(run.substring(0, end), List.of())) {
                int at = end;
                int next = place + 1;
                while (at < run.length() && !word(next).isEmpty() && run.startsWith(word(next), at)) {
                    at += word(next).length();
                    next++;
                }
                if (at == run.length() && words.get(place).capital()) {
                    return true;
                }
            }
        }
        return false;
    }

    private String word(int place) {
        return place < words.size() ? words.get(place).text() : "";
    }

    /** Whether quotation marks, italics or parentheses hold the beginning of {@code title}, or more than the whole of it. */
    boolean hasShortTitle(List<String> title) {
        for (List<String> stretch : stretches.getOrDefault(title.get(0), List.of())) {
            int same = Math.min(stretch.size(), title.size());
            if (stretch.subList(0, same).equals(title.subList(0, same))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link leads to {@code address}. */
    boolean leadsTo(String address) {
        return addresses.contains(Addresses.normal(address));
    }

    /** Whether a footnote is referred to. */
    boolean hasNote(String label) {
        return notes.contains(label);
    }

    /** Whether a numbered source is referred to. */
    boolean hasNumber(int number) {
        return numbers.contains(number);
    }
}
