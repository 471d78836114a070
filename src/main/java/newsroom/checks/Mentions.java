package newsroom.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newsroom.citations.Range;
import newsroom.text.Letters;
import newsroom.text.Prose;
import org.jspecify.annotations.Nullable;

/** The words, links and marks of an article's text, to be looked up: what of it may point to a source. */
final class Mentions {
    private static final char NO_CAPITAL = ' ';
    private static final int MOST_STRETCH = 200;
    private static final int MOST_NUMBER = 999;

    private final WordIndex words;
    private final List<Prose> texts = new ArrayList<>();
    private final List<Integer> passages = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private @Nullable String initials;
    private @Nullable Map<String, List<Stretch>> stretches;
    private @Nullable Set<String> addresses;

    private Mentions(int characters) {
        words = new WordIndex(characters);
    }

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

    /** Has seen enough at the first place. */
    static final Predicate<Place> ANY = new Any();

    private static final class Any implements Predicate<Place> {
        @Override
        public boolean test(Place place) {
            return true;
        }
    }

    /** What quotation marks, italics or parentheses hold, its words folded. */
    private record Stretch(List<String> words, Place place) {}

    /** A mark that names numbered sources, from one number up to another, and where in the prose it stands. */
    record NumberMark(int first, int last, int start, int end) {}

    static Mentions of(List<Body.Passage> passages) {
        int characters = 0;
        for (Body.Passage passage : passages) {
            characters += passage.prose().length();
        }
        Mentions mentions = new Mentions(characters);
        for (Body.Passage passage : passages) {
            mentions.add(passage.prose());
        }
        return mentions;
    }

    static Mentions of(Prose prose) {
        Mentions mentions = new Mentions(prose.length());
        mentions.add(prose);
        return mentions;
    }

    private void add(Prose prose) {
        texts.add(prose);
        passages.add(words.size());
        WordReader reader = new WordReader(prose);
        int before = -1;
        while (reader.next()) {
            int start = reader.start();
            words.add(reader, reader.isCapital() || isKeyed(prose, start));
            if (before == start && Letters.isDigit(prose.charAt(start))) {
                addNumber(prose.text(), start, reader.end());
            }
            before = reader.end();
        }
        words.endText();
        for (Prose.NoteMark mark : prose.noteMarks()) {
            notes.add(mark.label());
        }
        for (NumberMark mark : numberMarks(prose.text())) {
            for (int n = mark.first(); n <= mark.last(); n++) {
                numbers.add(n);
            }
        }
    }

    /** In {@code @hill2016} and in a template's tag, names have no capitals. */
    private static boolean isKeyed(Prose prose, int word) {
        return (word > 0 && prose.charAt(word - 1) == '@') || (prose.marksAt(word) & Prose.TEMPLATE) != 0;
    }

    /** The first letter of every word with a capital, and a blank for every other. */
    private String initials() {
        String known = initials;
        if (known == null) {
            StringBuilder found = new StringBuilder(words.size());
            for (int i = 0; i < words.size(); i++) {
                found.append(words.isCapital(i) ? words.initial(i) : NO_CAPITAL);
            }
            known = found.toString();
            initials = known;
        }
        return known;
    }

    /** What may be a title, by its first word. */
    private Map<String, List<Stretch>> stretches() {
        Map<String, List<Stretch>> known = stretches;
        if (known == null) {
            known = new HashMap<>();
            for (int passage = 0; passage < texts.size(); passage++) {
                for (Range stretch : Stretches.of(texts.get(passage))) {
                    addStretch(passage, stretch, known);
                }
            }
            stretches = known;
        }
        return known;
    }

    private void addStretch(int passage, Range stretch, Map<String, List<Stretch>> found) {
        if (stretch.end() - stretch.start() > MOST_STRETCH) {
            return;
        }
        String text = texts.get(passage).text().substring(stretch.start(), stretch.end());
        List<String> title = EntryKeys.withoutArticle(Folding.texts(text));
        if (!title.isEmpty()) {
            List<Stretch> same = found.get(title.get(0));
            if (same == null) {
                same = new ArrayList<>(2);
                found.put(title.get(0), same);
            }
            same.add(new Stretch(title, new Place(passage, stretch.start(), stretch.end())));
        }
    }

    /** {@code [3]}, {@code [1, 4]}, {@code [2-5]}. */
    static List<NumberMark> numberMarks(String text) {
        List<NumberMark> marks = new ArrayList<>();
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
                    marks.add(new NumberMark(range ? first : number, number, open, i));
                }
                range = c == '-' || c == '–';
                first = range ? number : first;
                number = -1;
                if (c == ']' || (c != ',' && c != ' ' && c != ';' && !range)) {
                    break;
                }
            }
        }
        return marks;
    }

    private void addNumber(String text, int start, int end) {
        if (end - start <= 3) {
            numbers.add(Integer.parseInt(text, start, end, 10));
        }
    }

    /** Whether one of {@code sought}, folded, stands somewhere. */
    boolean hasAny(List<String> sought) {
        for (String word : sought) {
            if (words.first(word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of {@code key} stand somewhere, one after the other. */
    boolean has(Key key) {
        return visit(key, ANY);
    }

    /** Shows {@code last} every place where the words of {@code key} stand, until it has seen enough; whether it has. */
    boolean visit(Key key, Predicate<Place> last) {
        int length = key.words().size();
        if (length > 1 && words.first(key.words().get(length - 1)) < 0) {
            return false; // Sooner than to look at every "the".
        }
        for (int word = words.first(key.words().get(0)); word >= 0; word = words.next(word)) {
            if (isAt(key, word) && last.test(place(word, word + length))) {
                return true;
            }
        }
        return false;
    }

    private Place place(int first, int next) {
        int found = Collections.binarySearch(passages, first);
        int passage = found >= 0 ? found : -found - 2;
        return new Place(passage, words.start(first), words.end(next - 1));
    }

    private boolean isAt(Key key, int place) {
        if (place + key.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < key.words().size(); i++) {
            if (!words.is(place + i, key.words().get(i)) || (i == key.capital() && !words.isCapital(place + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether some word begins with {@code stem} and a capital: names have endings in many languages. */
    boolean hasInflected(String stem) {
        return visitInflected(stem, ANY);
    }

    /** As {@link #visit}, of words that begin with {@code stem} and a capital. */
    boolean visitInflected(String stem, Predicate<Place> last) {
        BitSet seen = new BitSet();
        for (int first = 0; first < words.size(); first++) {
            if (words.hasStem(first, stem) && !seen.get(first)) {
                for (int word = first; word >= 0; word = words.next(word)) {
                    seen.set(word);
                    if (words.isCapital(word) && last.test(place(word, word + 1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether words with capitals stand together whose first letters are {@code letters}. */
    boolean hasSpelledOut(String letters) {
        return visitSpelledOut(letters, ANY);
    }

    /** As {@link #visit}, of words with capitals whose first letters are {@code letters}. */
    boolean visitSpelledOut(String letters, Predicate<Place> last) {
        for (int at = initials().indexOf(letters); at >= 0; at = initials().indexOf(letters, at + 1)) {
            if (last.test(place(at, at + letters.length()))) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #visit}, of words with capitals that make {@code run} without the blanks between them. */
    boolean visitRunTogether(String run, Predicate<Place> last) {
        for (int end = 1; end <= run.length(); end++) {
            String word = run.substring(0, end);
            for (int place = words.first(word); place >= 0; place = words.next(place)) {
                int at = end;
                int next = place + 1;
                while (at < run.length() && words.length(next) > 0 && words.isIn(next, run, at)) {
                    at += words.length(next);
                    next++;
                }
                if (at == run.length() && words.isCapital(place) && last.test(place(place, next))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether quotation marks, italics or parentheses hold the beginning of {@code title}, or more than the whole of it. */
    boolean hasShortTitle(List<String> title) {
        return visitShortTitle(title, ANY);
    }

    /** As {@link #visit}, of what {@link #hasShortTitle} means. */
    boolean visitShortTitle(List<String> title, Predicate<Place> last) {
        for (Stretch stretch : stretches().getOrDefault(title.get(0), List.of())) {
            int same = Math.min(stretch.words().size(), title.size());
            if (stretch.words().subList(0, same).equals(title.subList(0, same)) && last.test(stretch.place())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link leads to {@code address}. */
    boolean leadsTo(String address) {
        Set<String> known = addresses;
        if (known == null) {
            known = new HashSet<>();
            for (Prose text : texts) {
                for (Prose.Link link : text.links()) {
                    known.add(Addresses.normal(link.target()));
                }
            }
            addresses = known;
        }
        return known.contains(Addresses.normal(address));
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
