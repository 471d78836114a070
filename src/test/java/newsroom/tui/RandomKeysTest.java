package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.desk.Workplace;
import newsroom.model.Problem;
import newsroom.model.State;
import newsroom.testing.MemoryRepository;
import newsroom.testing.MemoryStorage;
import newsroom.tui.terminal.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody falls asleep on the keyboard. */
final class RandomKeysTest {
    private static final int KEYS = 10_000;

    /** Keys that are pressed before somebody sits down in the same place again: sooner or later one of them leaves it. */
    private static final int AT_ONCE = 40;

    private static final List<String> NAMED = List.of(
            "enter",
            "esc",
            "tab",
            "space",
            "backspace",
            "delete",
            "up",
            "down",
            "left",
            "right",
            "home",
            "end",
            "pgup",
            "pgdn",
            "ctrl-p",
            "ctrl-l",
            "ctrl-c",
            "ctrl-u",
            "ctrl-d",
            "ctrl-w",
            "alt-x",
            "shift-tab",
            "f1",
            "enter",
            "esc",
            "down");

    private final MemoryRepository newsroom = Sitting.rehearsal();
    private final Random random = new Random(2026);

    private List<Row> rows() {
        return new Desk(newsroom, new Workplace(Sitting.NOON, random, Optional.of("ines"), Optional.empty()))
                .reading()
                .rows();
    }

    private String key() {
        int which = random.nextInt(10);
        if (which < 5) {
            return NAMED.get(random.nextInt(NAMED.size()));
        }
        char c = (char) ('!' + random.nextInt('~' - '!' + 1));
        return String.valueOf(c);
    }

    /** An editor that writes something, and now and then is killed. */
    private void writes(Path file) {
        try {
            Files.writeString(file, Files.readString(file) + "\nA line more, " + random.nextInt() + ".\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (random.nextInt(3) == 0) {
            throw Problem.refused("the editor ended with 137, so nothing was done", "");
        }
    }

    @Test
    void tenThousandKeysLoseNothingAndPublishNothing() {
        List<Row> before = rows();
        Sitting ines = Sitting.of(newsroom, "ines", 100, 30).editsWith(this::writes);
        for (int i = 0; i < KEYS; i++) {
            ines.presses(key());
            if (ines.isOver()) {
                ines = Sitting.of(newsroom, "ines", 60 + random.nextInt(80), 15 + random.nextInt(30))
                        .editsWith(this::writes);
            }
        }

        nothingIsLost(before);
    }

    /** The way to each place from the board, on which one article is selected. */
    @ParameterizedTest
    @CsvSource({
        "article, mussel, enter",
        "works-cited, mussel, enter w",
        "entry, mussel, enter w a",
        "preview, mussel, enter p",
        "metadata, mussel, enter m",
        "fixes, mussel, enter w f",
        "edit, mussel, enter K esc s",
        "review, tram, r",
        "move, tram, L",
        "move, language-school, L",
        "history, dam, t",
        "audit, dam, t a",
        "compare, dam, t d up d",
        "calendar, dam, c",
        "prompt, dam, n",
        "import, dam, i",
        "help, dam, ?",
        "palette, dam, :",
        "messages, dam, m",
        "notice, dam, enter D",
        "board, dam, /",
    })
    void nothingIsLostWhereverTheyAreWoken(String place, String article, String way) {
        List<Row> before = rows();
        for (int i = 0; i < KEYS / 20; i += AT_ONCE) {
            Sitting ines = Sitting.of(newsroom, "ines", 60 + random.nextInt(80), 15 + random.nextInt(30));
            ines.presses("/").types(article).presses("enter");
            walks(ines, way);
            if (i == 0) {
                assertThat(ines.place()).isEqualTo(place);
            }
            for (int key = 0; key < AT_ONCE && !ines.isOver(); key++) {
                ines.presses(key());
            }
        }

        nothingIsLost(before);
    }

    private void walks(Sitting ines, String way) {
        ines.editsWith(this::writes);
        for (String key : way.split(" ", -1)) {
            if (key.equals("K")) {
                ines.editsWith(Writes.killed(this::writes)).presses("e").editsWith(this::writes);
            } else {
                ines.presses(key);
            }
        }
    }

    @Test
    void onTheFirstDayNothingIsMadeThatNobodyNamed() {
        Repository first = Sitting.founded(new MemoryStorage(Optional.empty()), Path.of("nowhere"));
        for (int i = 0; i < KEYS / 20; i += AT_ONCE) {
            Sitting ines = Sitting.of(first, "ines", 60 + random.nextInt(80), 15 + random.nextInt(30));
            for (int key = 0; key < AT_ONCE && !ines.isOver(); key++) {
                ines.presses(key());
            }
        }
        assertThat(new Desk(first, new Workplace(Sitting.NOON, random, Optional.of("ines"), Optional.empty()))
                        .reading()
                        .rows())
                .allMatch(row -> row.problem().isEmpty() && row.version() == 0);
    }

    private void nothingIsLost(List<Row> before) {
        List<Row> after = rows();
        for (Row row : before) {
            Row now = after.stream()
                    .filter(each -> each.id().equals(row.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(newsroom.main().content(now.folder()))
                    .as(row.folder() + " has its text")
                    .isPresent();
            assertThat(now.version())
                    .as(row.folder() + " is published as often as before")
                    .isEqualTo(row.version());
            assertThat(now.state() == State.RETRACTED).isEqualTo(row.state() == State.RETRACTED);
        }
        assertThat(after)
                .hasSizeGreaterThanOrEqualTo(before.size())
                .allMatch(row -> row.problem().isEmpty());
    }
}
