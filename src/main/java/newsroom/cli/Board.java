package newsroom.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Row;
import newsroom.model.Person;
import newsroom.model.State;

/**
 * The board in brief.
 *
 * @param name the newsroom's
 * @param reader who looks, if the newsroom knows
 * @param counts how many articles stand where
 * @param mine what waits for the reader
 */
record Board(String name, Optional<Person> reader, Map<State, Integer> counts, List<Row> mine) {
    private static final int MOST = 10;

    static Board of(Desk desk) {
        List<Row> rows = desk.reading().rows();
        Optional<Person> reader = desk.reading().reader();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        List<Row> mine = rows.stream()
                .filter(row -> reader.filter(row::waitsFor).isPresent())
                .sorted(RowOrder.STATE.comparator())
                .toList();
        return new Board(desk.reading().newsroomFile().newsroom().name(), reader, counts, mine);
    }

    void print(Printer out, Machine machine) {
        printCounts(out);
        if (!mine.isEmpty()) {
            out.line().line(mine.size() == 1 ? "One article waits for you:" : mine.size() + " articles wait for you:");
            RowTable table = new RowTable(machine.clock());
            mine.stream().limit(MOST).forEach(table::add);
            table.print(out, machine.terminal());
        }
        out.line().line("Try:");
        next().forEach(line -> out.line("  newsroom " + line));
    }

    /** Prints how many articles stand where. */
    private void printCounts(Printer out) {
        out.print(Colour.BOLD, name);
        reader.ifPresent(person -> out.print(" · you are " + person.id()));
        out.line().line();
        counts.forEach((state, count) -> {
            StateMark mark = StateMark.of(state);
            out.print(String.format("%5d  ", count))
                    .print(mark.colour(), mark.symbol())
                    .line(" " + state.words());
        });
        if (counts.isEmpty()) {
            out.line("  no article yet");
        }
    }

    private List<String> next() {
        if (counts.isEmpty()) {
            return List.of("new \"A title\"", "import story.txt", "help");
        }
        return mine.isEmpty()
                ? List.of("list", "new \"A title\"", "help")
                : List.of("show " + mine.get(0).folder().slug(), "list --mine", "help");
    }
}
