package newsroom.tui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import newsroom.model.Quote;
import newsroom.text.Passage;
import newsroom.text.Quotes;
import newsroom.text.Sentences;
import newsroom.text.TextRange;
import newsroom.workflow.Discussion;

/**
 * A text to be read with what changed in it and what is said about it: sentence after sentence, threads where they belong, one of them
 * selected. Which rows they take is the view's business, which says how many there are on a page.
 */
public final class Galley {
    /** How what changed is shown. */
    public enum Look {
        /** In the run of the text, word by word. */
        WORDS("word by word"),
        /** Lines as they were, above lines as they are. */
        LINES("line by line"),
        /** Lines as they were beside lines as they are. */
        SIDES("side by side");

        private final String words;

        Look(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Something that can be selected. */
    public sealed interface Item {
        /** The number of the passage that it stands in or after; -1 before the first. */
        int passage();
    }

    /**
     * A sentence.
     *
     * @param place where it stands in the later version; empty for a passage that was taken out
     */
    public record Sentence(int passage, TextRange place) implements Item {}

    /**
     * A thread.
     *
     * @param place where the words that it speaks of stand now; nothing when they are gone, or it speaks of the whole
     */
    public record Talk(int passage, Discussion discussion, Optional<TextRange> place) implements Item {}

    /** How long the selection has to rest before all of it is marked: a held key marks where each sentence begins. */
    private static final Duration REST = Duration.ofMillis(120);

    private String text = "";
    private List<Passage> passages = List.of();
    private List<Item> items = List.of();
    private Look look = Look.WORDS;
    private int selected;
    private int mark = -1;
    private int page = 1;
    private int top;
    private boolean isBegun;
    private boolean isAtRest = true;

    /** Shows two versions and threads; whatever was selected stays so as long as it is there. */
    public void show(String before, String after, List<Discussion> discussions) {
        Optional<Item> was = selection();
        String wasText = was.map(this::words).orElse("");
        passages = Passage.of(before, after);
        text = after;
        items = items(discussions);
        mark = -1;
        selected = was.map(item -> find(item, wasText)).orElse(0);
    }

    private List<Item> items(List<Discussion> discussions) {
        Map<Integer, List<Talk>> talks = new HashMap<>();
        for (Discussion discussion : discussions) {
            Optional<TextRange> place = discussion.quote().flatMap(quote -> Quotes.find(quote, text));
            int passage = place.map(found -> passageAt(found.end())).orElse(-1);
            talks.computeIfAbsent(passage, at -> new ArrayList<>()).add(new Talk(passage, discussion, place));
        }
        List<Item> all = new ArrayList<>(talks.getOrDefault(-1, List.of()));
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            List<TextRange> sentences = Sentences.in(passage.after());
            for (TextRange sentence : sentences) {
                all.add(new Sentence(
                        at, new TextRange(passage.start() + sentence.start(), passage.start() + sentence.end())));
            }
            if (sentences.isEmpty() && !passage.before().isBlank()) {
                all.add(new Sentence(at, new TextRange(passage.start(), passage.start())));
            }
            all.addAll(talks.getOrDefault(at, List.of()));
        }
        return all;
    }

    /** The passage in which the character before an offset stands. */
    private int passageAt(int end) {
        int found = 0;
        for (int at = 0; at < passages.size(); at++) {
            if (passages.get(at).start() < end && !passages.get(at).after().isEmpty()) {
                found = at;
            }
        }
        return found;
    }

    private int find(Item item, String words) {
        int best = Math.max(0, Math.min(selected, items.size() - 1));
        int nearest = Integer.MAX_VALUE;
        for (int at = 0; at < items.size(); at++) {
            boolean isSame = item instanceof Talk talk
                    ? items.get(at) instanceof Talk other
                            && other.discussion().id().equals(talk.discussion().id())
                    : items.get(at) instanceof Sentence && words(items.get(at)).equals(words);
            if (isSame && Math.abs(at - selected) < nearest) {
                nearest = Math.abs(at - selected);
                best = at;
            }
        }
        return best;
    }

    private String words(Item item) {
        return item instanceof Sentence sentence
                ? text.substring(sentence.place().start(), sentence.place().end())
                : "";
    }

    // ---- What is shown

    public List<Passage> passages() {
        return passages;
    }

    public List<Item> items() {
        return items;
    }

    public Look look() {
        return look;
    }

    /** The number of the selected item, from 0. */
    public int selected() {
        return selected;
    }

    /** The selected item; nothing in an empty text. */
    public Optional<Item> selection() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(selected));
    }

    /** The selected thread, if it is one. */
    public Optional<Discussion> thread() {
        return selection().filter(Talk.class::isInstance).map(item -> ((Talk) item).discussion());
    }

    /** Where the selected sentences stand in the later version; of a selected thread, the words that it speaks of. */
    public Optional<TextRange> selectedText() {
        if (selection().isEmpty()) {
            return Optional.empty();
        }
        if (items.get(selected) instanceof Talk talk) {
            return talk.place();
        }
        TextRange range = ((Sentence) items.get(selected)).place();
        if (mark >= 0 && items.get(mark) instanceof Sentence other) {
            range = new TextRange(
                    Math.min(range.start(), other.place().start()),
                    Math.max(range.end(), other.place().end()));
        }
        return Optional.of(range);
    }

    /** The line of the later version in which the selection begins, from 1. */
    public int line() {
        int start = selectedText().map(TextRange::start).orElse(0);
        return 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    }

    /** The selected sentences as a comment quotes them; nothing when a thread is selected, or what was taken out. */
    public Optional<Quote> quote() {
        return selection()
                .filter(Sentence.class::isInstance)
                .flatMap(sentence -> selectedText())
                .filter(range -> range.end() > range.start())
                .map(range -> Quotes.of(text, range));
    }

    /** How many passages changed; empty lines are none. */
    public int changes() {
        return (int) passages.stream()
                .filter(Passage::isChanged)
                .filter(passage ->
                        !passage.before().isBlank() || !passage.after().isBlank())
                .count();
    }

    /** Whether more than one sentence is being selected. */
    public boolean isSelecting() {
        return mark >= 0;
    }

    /** Whether all that is selected is marked, and not only where it begins. */
    public boolean isMarkedWhole() {
        return isAtRest || isSelecting();
    }

    /** Says how many items a page holds. */
    public void fit(int number) {
        page = Math.max(1, number);
    }

    /**
     * The first row to be shown so that the selected rows can be seen; it moves by half a page when they leave it, and
     * shows some lines before them when the reader has just begun.
     */
    public int scroll(int first, int last, int height, int total) {
        int half = Math.max(1, height / 2);
        if (isBegun) {
            top = last < height * 2 / 3 ? 0 : first - height / 4;
            isBegun = false;
        } else if (first < top) {
            top = Math.min(first, top - half);
        } else if (last >= top + height) {
            top = Math.min(first, Math.max(top + half, last - height + 1));
        }
        top = Math.max(0, Math.min(top, Math.max(0, total - height)));
        return top;
    }

    // ---- What keys mean

    /** The keys that move through it and change its look. */
    public List<Action> actions(Session session) {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of(
                        "unified",
                        "u",
                        "lines",
                        "Show lines as they were above lines as they are, or beside them",
                        () -> look(session, look == Look.LINES ? Look.SIDES : Look.LINES)),
                Action.of(
                        "words",
                        "W",
                        "words",
                        "Show what changed word by word, or line by line",
                        () -> look(session, look == Look.WORDS ? Look.LINES : Look.WORDS)),
                Action.of("next-change", "]", "change", "Go to the next change", () -> toChange(session, 1)),
                Action.of("previous-change", "[", "", "Go to the change before", () -> toChange(session, -1))));
        actions.addAll(List.of(
                Action.of("down", "down j", "", "", () -> moveTo(session, selected + 1)),
                Action.of("up", "up k", "", "", () -> moveTo(session, selected - 1)),
                Action.of("page-down", "pgdn ctrl-d", "", "", () -> moveTo(session, selected + page)),
                Action.of("page-up", "pgup ctrl-u", "", "", () -> moveTo(session, selected - page)),
                Action.of("first", "g home", "", "", () -> moveTo(session, 0)),
                Action.of("last", "G end", "", "", () -> moveTo(session, items.size() - 1))));
        return actions;
    }

    private void look(Session session, Look other) {
        look = other;
        session.say("what changed is shown " + other.words());
    }

    private void moveTo(Session session, int number) {
        isAtRest = false;
        session.later(this, REST, () -> isAtRest = true);
        select(number);
    }

    private void select(int number) {
        selected = Math.max(0, Math.min(number, items.size() - 1));
    }

    /** Begins to select more than one sentence, or ends it. */
    public void mark() {
        mark = mark < 0 ? selected : -1;
    }

    /** Goes to the next changed passage in a direction. */
    private void toChange(Session session, int step) {
        int here = selection().map(Item::passage).orElse(-1);
        for (int at = selected + step; at >= 0 && at < items.size(); at += step) {
            Item item = items.get(at);
            if (isChange(item) && item.passage() != here && (step > 0 || isFirstOfPassage(at))) {
                moveTo(session, at);
                return;
            }
        }
        session.say(step > 0 ? "no change after this" : "no change before this");
    }

    private boolean isFirstOfPassage(int at) {
        return at == 0 || items.get(at - 1).passage() != items.get(at).passage();
    }

    /** Selects what a reader begins with: the first change, else the first thread, else where the text itself begins. */
    public void begin(int bodyStart) {
        isBegun = true;
        select(first(this::isChange)
                .or(() -> first(Talk.class::isInstance))
                .or(() -> first(item ->
                        item instanceof Sentence sentence && sentence.place().start() >= bodyStart))
                .orElse(0));
    }

    private Optional<Integer> first(Predicate<Item> wanted) {
        for (int at = 0; at < items.size(); at++) {
            if (wanted.test(items.get(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isChange(Item item) {
        return item instanceof Sentence && passages.get(item.passage()).isChanged();
    }

    /** Goes to the next thread in a direction. */
    void toThread(Session session, int step) {
        for (int at = selected + step; at >= 0 && at < items.size(); at += step) {
            if (items.get(at) instanceof Talk) {
                moveTo(session, at);
                return;
            }
        }
        session.say(step > 0 ? "no thread after this" : "no thread before this");
    }
}
