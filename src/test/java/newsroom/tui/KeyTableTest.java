package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.desk.Repository;
import newsroom.model.Problem;
import newsroom.testing.MemoryStorage;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;

final class KeyTableTest {
    private static final Path FILE = Path.of("src/main/resources/newsroom/tui/keys.txt");

    private final Map<String, KeyTable.Entry> seen = new LinkedHashMap<>();

    /** Notes what can be done where the person is. */
    private void note(Sitting sitting) {
        note(sitting.place(), sitting.session().top().actions());
    }

    private void note(String place, Iterable<Action> actions) {
        for (Action action : actions) {
            seen.merge(
                    place + " " + action.name(),
                    new KeyTable.Entry(place, action.name(), action.keys(), action.help()),
                    KeyTableTest::both);
        }
    }

    /** An action may have other keys at another time. */
    private static KeyTable.Entry both(KeyTable.Entry one, KeyTable.Entry other) {
        Set<Key> keys = new LinkedHashSet<>(one.keys());
        keys.addAll(other.keys());
        return new KeyTable.Entry(one.place(), one.action(), List.copyOf(keys), one.help());
    }

    /** Goes through every place there is; a new place has its line here. */
    private String table() {
        Repository newsroom = Sitting.rehearsal();
        Sitting ines = Sitting.of(newsroom, "ines", 120, 40);
        note(Everywhere.NAME, Everywhere.actions(ines.session()));
        note(ines);
        note(ines.presses("/"));
        note(ines.types("dam").presses("enter"));
        note(ines.presses("enter"));
        note(ines.presses("tab"));
        note(ines.presses("w"));
        note(ines.presses("a"));
        note(ines.presses("esc esc p"));
        note(ines.presses("esc m"));
        note(ines.presses("esc esc esc n"));
        note(ines.presses("esc L"));
        note(ines.presses("esc m"));
        note(ines.presses("esc ?"));
        note(ines.presses("esc :"));
        note(ines.presses("esc H").types("x"));
        note(ines.presses("esc esc r"));
        note(ines.presses("j v"));
        note(ines.presses("esc t"));
        note(ines.presses("/"));
        note(ines.presses("enter d"));
        note(ines.presses("tab"));
        note(ines.presses("esc a"));
        note(ines.presses("esc up d"));
        note(ines.presses("esc esc esc c"));
        note(ines.presses("esc /")
                .types("chess")
                .presses("enter enter")
                .editsWith(KeyTableTest::dies)
                .presses("e esc"));
        note(ines.presses("s"));
        note(ines.presses("s f"));
        Repository empty = Sitting.founded(new MemoryStorage(Optional.empty()), Path.of("nowhere"));
        note(Sitting.of(empty, "ines", 120, 40));
        note(Sitting.of(empty, "ines", 120, 40).presses("i"));
        ines.presses("esc")
                .editsWith(file -> {
                    replaces(file, "nine boards", "two boards");
                    throw dead();
                })
                .presses("e esc");
        Sitting.of(newsroom, "bo", 120, 40)
                .presses("/")
                .types("chess")
                .presses("enter enter")
                .editsWith(file -> replaces(file, "nine boards", "ten boards"))
                .presses("e");
        note(ines.presses("s"));
        note(ines.presses("b"));
        return seen.values().stream()
                .collect(Collectors.groupingBy(KeyTable.Entry::place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .map(entry -> entry + "\n")
                .collect(Collectors.joining());
    }

    /** An editor that writes something to be fixed, and is killed. */
    private static void dies(Path file) {
        replaces(file, "The club meets", "The\u00a0club meets");
        throw dead();
    }

    private static Problem dead() {
        return Problem.refused("the editor ended with 137, so nothing was done", "");
    }

    private static void replaces(Path file, String old, String other) {
        try {
            Files.writeString(file, Files.readString(file).replace(old, other));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code NEWSROOM_GOLDEN=write} in the environment writes it anew. */
    @Test
    void itHoldsEveryActionOfEveryPlace() throws IOException {
        String table = table();
        if ("write".equals(System.getenv("NEWSROOM_GOLDEN"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, table);
        }
        assertThat(Files.readString(FILE)).isEqualTo(table);
    }

    @Test
    void noKeyDoesTwoThingsInOnePlace() {
        KeyTable table = KeyTable.standard();
        for (KeyTable.Entry entry : table.entries()) {
            for (Key key : entry.keys()) {
                assertThat(table.rival(entry.place(), entry.action(), key))
                        .as(key + " in " + entry.place())
                        .isIn(
                                Optional.empty(),
                                Optional.of("close"),
                                Optional.of("open"),
                                Optional.of("save"),
                                Optional.of("go-on"),
                                Optional.of("keep"));
            }
        }
    }
}
