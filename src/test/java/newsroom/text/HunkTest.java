package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HunkTest {
    private static final String TEN_LINES =
            IntStream.rangeClosed(1, 10).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());

    private static List<Hunk> hunks(String before, String after, int context) {
        return Hunk.of(WordDiff.of(before, after), context);
    }

    @Test
    void nothingChangedIsNoHunk() {
        assertThat(hunks(TEN_LINES, TEN_LINES, 3)).isEmpty();
        assertThat(hunks("", "", 3)).isEmpty();
    }

    @Test
    void aChangeIsShownWithTheLinesAroundIt() {
        assertThat(hunks(TEN_LINES, TEN_LINES.replace("line 5\n", "line five\n"), 1))
                .containsExactly(new Hunk(
                        4,
                        4,
                        List.of(
                                new Change.Same("line 4\nline "),
                                new Change.Removed("5"),
                                new Change.Added("five"),
                                new Change.Same("\nline 6\n"))));
    }

    @Test
    void changesFarApartAreHunksOfTheirOwn() {
        String after = TEN_LINES.replace("line 2\n", "").replace("line 9\n", "line 9\nline 9b\n");

        assertThat(hunks(TEN_LINES, after, 1)).extracting(Hunk::beforeLine).containsExactly(1, 9);
        assertThat(hunks(TEN_LINES, after, 1)).extracting(Hunk::afterLine).containsExactly(1, 8);
    }

    @Test
    void changesCloseTogetherAreOneHunk() {
        String after = TEN_LINES.replace("line 4\n", "line four\n").replace("line 7\n", "line seven\n");

        List<Hunk> hunks = hunks(TEN_LINES, after, 1);

        assertThat(hunks).hasSize(1);
        assertThat(hunks.get(0).changes()).contains(new Change.Same("\nline 5\nline 6\nline "));
    }

    @Test
    void aHunkMayBeginAndEndTheText() {
        assertThat(hunks("old\n", "new\n", 3))
                .containsExactly(new Hunk(
                        1, 1, List.of(new Change.Removed("old"), new Change.Added("new"), new Change.Same("\n"))));
    }
}
