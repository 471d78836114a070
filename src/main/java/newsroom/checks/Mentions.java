package newsroom.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newsroom.citations.Range;
import newsroom.text.Prose;

/** The words, links and marks of an article's text, to be looked up: what of it may point to a source. */
final class Mentions {
    private static final char NO_CAPITAL = ' ';
    private static final int MOST_STRETCH = 200;
    private static final int MOST_NUMBER = 999;

    private final List<Folding.Word> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();
    private final StringBuilder initials = new StringBuilder();
    private final List<Integer> passages = new ArrayList<>();
    private final Map<String, List<Stretch>> stretches = new HashMap<>();
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

    /**
     * Where words stand.
     *
     * @param passage index of the passage that holds them
     * @param start where they begin in its text
     * @param end where they end in its text
     */
    record Place(int passage, int start, int end) {}

    /** What quotation marks, italics or parentheses hold, its words folded. */
    private record Stretch(List<String> words, Place place) {}

    /** Is told of a mark that names numbered sources, from one number up to another, and where in the prose it stands. */
    interface NumberMark {
        void at(int first, int last, int start, int end);
    }

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
        int passage = passages.size();
        passages.add(words.size());
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
        numberMarks(text, (first, last, start, end) -> {
            for (int n = first; n <= last; n++) {
                numbers.add(n);
            }
        });
        Stretches.of(prose).forEach(stretch -> addStretch(text, passage, stretch));
    }

    /** In {@code @hill2016} and in a template's tag, names have no capitals. */
    private static boolean isKeyed(Prose prose, Folding.Word word) {
        return (word.start() > 0 && prose.text().charAt(word.start() - 1) == '@')
                || (prose.marksAt(word.start()) & Prose.TEMPLATE) != 0;
    }

    private void addStretch(String text, int passage, Range stretch) {
        if (stretch.end() - stretch.start() > MOST_STRETCH) {
            return;
        }
        List<String> folded = Folding.words(text.substring(stretch.start(), stretch.end())).stream()
                .map(Folding.Word::text)
                .toList();
        List<String> title = EntryKeys.withoutArticle(folded);
        if (!title.isEmpty()) {
            stretches
                    .computeIfAbsent(title.get(0), absent -> new ArrayList<>(2))
                    .add(new Stretch(title, new Place(passage, stretch.start(), stretch.end())));
        }
    }

    /** {@code [3]}, {@code [1, 4]}, {@code [2-5]}. */
    static void numberMarks(String text, NumberMark marks) {
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
                if (number >= 0) {
                    marks.at(range ? first : number, number, open, i);
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
        return visit(key, place -> true);
    }

    /** Shows {@code last} every place where the words of {@code key} stand, until it has seen enough; whether it has. */
    boolean visit(Key key, Predicate<Place> last) {
        for (int word : places.getOrDefault(key.words().get(0), List.of())) {
            if (isAt(key, word) && last.test(place(word, word + key.words().size()))) {
                return true;
            }
        }
        return false;
    }

    private Place place(int first, int next) {
        int found = Collections.binarySearch(passages, first);
        int passage = found >= 0 ? found : -found - 2;
        return new Place(passage, words.get(first).start(), words.get(next - 1).end());
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
        return visitInflected(stem, place -> true);
    }

    /** As {@link #visit}, of words that begin with {@code stem} and a capital. */
    boolean visitInflected(String stem, Predicate<Place> last) {
        for (Map.Entry<String, List<Integer>> word : places.entrySet()) {
            if (word.getKey().startsWith(stem)
                    && word.getValue().stream()
                            .anyMatch(at -> words.get(at).capital() && last.test(place(at, at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words with capitals stand together whose first letters are {@code letters}. */
    boolean hasSpelledOut(String letters) {
        return visitSpelledOut(letters, place -> true);
    }

    /** As {@link #visit}, of words with capitals whose first letters are {@code letters}. */
    boolean visitSpelledOut(String letters, Predicate<Place> last) {
        for (int at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
            if (last.test(place(at, at + letters.length()))) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #visit}, of words with capitals that make {@code run} without the blanks between them. */
    boolean visitRunTogether(String run, Predicate<Place> last) {
        for (int end = 1; end <= run.length(); end++) {
            for (int place : places.getOrDefault(run.substring(0, end), List.of())) {
                int at = end;
                int next = place + 1;
                while (at < run.length() && !word(next).isEmpty() && run.startsWith(word(next), at)) {
                    at += word(next).length();
                    next++;
                }
                if (at == run.length() && words.get(place).capital() && last.test(place(place, next))) {
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
        return visitShortTitle(title, place -> true);
    }

    /** As {@link #visit}, of what {@link #hasShortTitle} means. */
    boolean visitShortTitle(List<String> title, Predicate<Place> last) {
        for (Stretch stretch : stretches.getOrDefault(title.get(0), List.of())) {
            int same = Math.min(stretch.words().size(), title.size());
            if (stretch.words().subList(0, same).equals(title.subList(0, same)) && last.test(stretch.place())) {
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
