package newsroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import newsroom.desk.Row;
import newsroom.model.Person;
import newsroom.model.State;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles somebody wants to see. */
final class RowFilter {
    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "Only articles whose title, slug, id or byline holds every WORD.")
    private List<String> words = List.of();

    @Option(names = "--state", paramLabel = "STATE", split = ",", description = "Only articles in these states.")
    private List<State> states = List.of();

    @Option(names = "--author", paramLabel = "NAME", description = "Only articles whose byline holds NAME.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--desk", paramLabel = "DESK", description = "Only articles on this desk.")
    private Optional<String> section = Optional.empty();

    @Option(names = "--mine", description = "Only articles that wait for you.")
    private boolean mine;

    boolean isMine() {
        return mine;
    }

    /** @param me who looks; nothing when that does not matter */
    Predicate<Row> predicate(Optional<Person> me) {
        List<Predicate<Row>> wanted = new ArrayList<>();
        wanted.add(states.isEmpty() ? row -> row.state() != State.SPIKED : row -> states.contains(row.state()));
        author.ifPresent(name -> wanted.add(row -> holds(String.join("\n", row.authors()), name)));
        section.ifPresent(name -> wanted.add(row -> row.desk().equalsIgnoreCase(name)));
        me.ifPresent(person -> wanted.add(row -> row.waitsFor(person)));
        words.forEach(word -> wanted.add(row -> holds(texts(row), word)));
        return wanted.stream().reduce(Predicate::and).orElseThrow();
    }

    private static String texts(Row row) {
        String id = row.id().map(Object::toString).orElse("");
        return row.title() + "\n" + row.folder().slug() + "\n" + id + "\n" + String.join("\n", row.authors());
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
