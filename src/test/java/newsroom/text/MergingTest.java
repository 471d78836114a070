package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class MergingTest {
    @Test
    void whatEachChangedElsewhereIsBothThere() {
        assertThat(Merging.of("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nd\ne\n"))
                .isEqualTo(new Merging("A\nb\nc\nd\ne\n", 0));
    }

    @Test
    void theSameChangeIsMadeOnce() {
        assertThat(Merging.of("a\nb\n", "a\nB\n", "a\nB\n")).isEqualTo(new Merging("a\nB\n", 0));
    }

    @Test
    void whereBothChangedTheSameLineBothStandBetweenMarks() {
        assertThat(Merging.of("a\nb\nc", "a\nB\nc", "a\nbb\nc"))
                .isEqualTo(new Merging("a\n<<<<<<< yours\nB\n=======\nbb\n>>>>>>> theirs\nc", 1));
    }

    @Test
    void aLastLineWithoutAnEndingKeepsItsWords() {
        assertThat(Merging.of("a", "mine", "theirs").text())
                .isEqualTo("<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> theirs\n");
    }

    @Test
    void noLineThatSomebodyAddedIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String base = lines(random, "base", 1 + random.nextInt(8));
            String mine = edited(random, base, "mine");
            String theirs = edited(random, base, "theirs");
            String merged = Merging.of(base, mine, theirs).text();
            mine.lines()
                    .filter(line -> line.startsWith("mine"))
                    .forEach(line -> assertThat(merged).contains(line));
            theirs.lines()
                    .filter(line -> line.startsWith("theirs"))
                    .forEach(line -> assertThat(merged).contains(line));
            assertThat(Merging.of(base, mine, base).text()).isEqualTo(mine);
            assertThat(Merging.of(base, base, theirs).text()).isEqualTo(theirs);
        }
    }

    private static String lines(Random random, String name, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(name).append(random.nextInt(100)).append('\n');
        }
        return text.toString();
    }

    private static String edited(Random random, String base, String name) {
        StringBuilder text = new StringBuilder();
        for (String line : base.lines().toList()) {
            int what = random.nextInt(4);
            text.append(what == 0 ? lines(random, name, 1 + random.nextInt(2)) : "");
            text.append(what == 1 ? "" : line + "\n");
        }
        return text.toString();
    }
}
