package newsroom.tui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import newsroom.model.PersonId;
import newsroom.text.Change;
import newsroom.text.Passage;
import newsroom.text.TextRange;
import newsroom.tui.Galley;
import newsroom.workflow.Discussion;

/** Lays a galley out in rows of a width: passages as they changed, and under each what is said about it. */
final class GalleyRows {
    /** The columns for the sign of what became of a line. */
    private static final int MARGIN = 2;

    private static final int INDENT = 4;

    private final Galley galley;
    private final Galley.Look look;
    private final Function<PersonId, String> names;
    private final int width;
    private final List<GalleyRow> rows = new ArrayList<>();
    private final Map<Integer, List<Integer>> itemsOf = new TreeMap<>();
    private final List<TextRange> quoted = new ArrayList<>();

    GalleyRows(Galley galley, Galley.Look look, Function<PersonId, String> names, int width) {
        this.galley = galley;
        this.look = look;
        this.names = names;
        this.width = width;
    }

    List<GalleyRow> all() {
        for (int number = 0; number < galley.items().size(); number++) {
            Galley.Item item = galley.items().get(number);
            itemsOf.computeIfAbsent(item.passage(), at -> new ArrayList<>()).add(number);
            if (item instanceof Galley.Talk talk && talk.discussion().open()) {
                talk.place().ifPresent(quoted::add);
            }
        }
        talks(-1);
        for (int at = 0; at < galley.passages().size(); at++) {
            passage(at, galley.passages().get(at));
            talks(at);
        }
        return rows;
    }

    // ---- Passages

    private void passage(int number, Passage passage) {
        List<Integer> items = itemsOf.getOrDefault(number, List.of());
        if (look == Galley.Look.SIDES) {
            sides(passage, items);
        } else if (!passage.isChanged() || look == Galley.Look.WORDS) {
            words(passage, items);
        } else {
            Flow before = new Flow(MARGIN, width);
            before(before, passage);
            put("-", Tone.REMOVED, before, items);
            Flow after = new Flow(MARGIN, width);
            after(after, passage);
            put("+", Tone.ADDED, after, items);
        }
    }

    private void words(Passage passage, List<Integer> items) {
        Flow flow = new Flow(MARGIN, width);
        boolean isAdded = passage.before().isEmpty();
        boolean isRemoved = passage.after().isEmpty();
        int offset = passage.start();
        for (Change change : passage.changes()) {
            if (change instanceof Change.Removed) {
                flow.marked(change.text(), isRemoved ? "" : "[-", isRemoved ? "" : "-]", Tone.REMOVED, -1);
                continue;
            }
            if (change instanceof Change.Added) {
                flow.marked(change.text(), isAdded ? "" : "{+", isAdded ? "" : "+}", Tone.ADDED, offset);
            } else {
                same(flow, change.text(), offset);
            }
            offset += change.text().length();
        }
        String sign = !passage.isChanged() ? " " : isAdded ? "+" : isRemoved ? "-" : "~";
        put(sign, isAdded ? Tone.ADDED : isRemoved ? Tone.REMOVED : Tone.WARNING, flow, items);
    }

    private void sides(Passage passage, List<Integer> items) {
        int half = (width - 3) / 2;
        int right = half + 3;
        Flow before = new Flow(MARGIN, half);
        before(before, passage);
        Flow after = new Flow(right + MARGIN, width);
        after(after, passage);
        boolean isChanged = passage.isChanged();
        for (int at = 0; at < Math.max(before.rows().size(), after.rows().size()); at++) {
            List<GalleyRow.Run> runs = new ArrayList<>();
            if (at < before.rows().size()) {
                runs.add(sign(0, isChanged ? "-" : " ", Tone.REMOVED));
                runs.addAll(before.rows().get(at));
            }
            runs.add(sign(half + 1, "│", Tone.RULE));
            if (at < after.rows().size()) {
                runs.add(sign(right, isChanged ? "+" : " ", Tone.ADDED));
                runs.addAll(after.rows().get(at));
            }
            add(runs, items, at == 0);
        }
    }

    private void before(Flow flow, Passage passage) {
        for (Change change : passage.changes()) {
            if (change instanceof Change.Same) {
                flow.text(change.text(), Tone.PLAIN, -1);
            } else if (change instanceof Change.Removed) {
                flow.text(change.text(), Tone.REMOVED, -1);
            }
        }
    }

    private void after(Flow flow, Passage passage) {
        int offset = passage.start();
        for (Change change : passage.changes()) {
            if (change instanceof Change.Same) {
                same(flow, change.text(), offset);
            } else if (change instanceof Change.Added) {
                flow.text(change.text(), Tone.ADDED, offset);
            }
            offset += change instanceof Change.Removed ? 0 : change.text().length();
        }
    }

    /** What stayed, with the words that a thread speaks of in a tone of their own. */
    private void same(Flow flow, String text, int offset) {
        Tone plain = text.startsWith("#") ? Tone.STRONG : Tone.PLAIN;
        int from = 0;
        for (TextRange range : quoted) {
            int start = Math.max(from, Math.min(text.length(), range.start() - offset));
            int end = Math.max(start, Math.min(text.length(), range.end() - offset));
            flow.text(text.substring(from, start), plain, offset + from);
            flow.text(text.substring(start, end), Tone.QUOTED, offset + start);
            from = end;
        }
        flow.text(text.substring(from), plain, offset + from);
    }

    private void put(String sign, Tone tone, Flow flow, List<Integer> items) {
        boolean isFirst = true;
        for (List<GalleyRow.Run> runs : flow.rows()) {
            List<GalleyRow.Run> row = new ArrayList<>();
            if (!sign.isBlank()) {
                row.add(sign(0, sign, tone));
            }
            row.addAll(runs);
            add(row, items, isFirst);
            isFirst = false;
        }
    }

    private static GalleyRow.Run sign(int column, String sign, Tone tone) {
        return new GalleyRow.Run(column, sign, tone, -1);
    }

    private void add(List<GalleyRow.Run> runs, List<Integer> items, boolean isFirst) {
        List<Integer> here = new ArrayList<>();
        List<Integer> begun = new ArrayList<>();
        for (int number : items) {
            if (galley.items().get(number) instanceof Galley.Sentence sentence) {
                TextRange place = sentence.place();
                if (place.start() == place.end()) {
                    here.add(number);
                    if (isFirst) {
                        begun.add(number);
                    }
                } else if (runs.stream().anyMatch(run -> run.before(place.end()) > run.before(place.start()))) {
                    here.add(number);
                    if (runs.stream().anyMatch(run -> holds(run, place.start()))) {
                        begun.add(number);
                    }
                }
            }
        }
        rows.add(new GalleyRow(List.copyOf(runs), here, begun));
    }

    private static boolean holds(GalleyRow.Run run, int offset) {
        return run.offset() >= 0
                && run.offset() <= offset
                && offset < run.offset() + run.text().length();
    }

    // ---- Threads

    private void talks(int passage) {
        for (int number : itemsOf.getOrDefault(passage, List.of())) {
            if (galley.items().get(number) instanceof Galley.Talk talk) {
                talk(number, talk);
            }
        }
    }

    private void talk(int number, Galley.Talk talk) {
        Discussion discussion = talk.discussion();
        Tone tone = discussion.open() ? Tone.WARNING : Tone.DIM;
        String head = names.apply(discussion.opener()) + (discussion.open() ? ", open" : ", settled") + on(talk);
        line(number, "┌ ", tone, head, tone, true);
        for (Discussion.Remark remark : discussion.remarks()) {
            boolean isOpening = remark.event().equals(discussion.id());
            String said = isOpening ? remark.text() : names.apply(remark.person()) + ": " + remark.text();
            for (String line : Canvas.wrap(said, width - INDENT - 2)) {
                line(number, "│ ", tone, line, discussion.open() ? Tone.PLAIN : Tone.DIM, false);
            }
        }
    }

    private static String on(Galley.Talk talk) {
        if (talk.discussion().quote().isEmpty()) {
            return ", on the whole";
        }
        String words = talk.discussion().quote().get().exact().strip();
        String quoted = words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
        return (talk.place().isPresent() ? ", on " : ", on what stands there no longer: ") + quoted;
    }

    private void line(int number, String sign, Tone signTone, String text, Tone tone, boolean begins) {
        rows.add(new GalleyRow(
                List.of(
                        new GalleyRow.Run(INDENT, sign, signTone, -1),
                        new GalleyRow.Run(INDENT + sign.length(), text, tone, -1)),
                List.of(number),
                begins ? List.of(number) : List.of()));
    }
}
