package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class WordDiffTest {
    private static String shown(List<Change> changes) {
        StringBuilder shown = new StringBuilder();
        for (Change change : changes) {
            if (change instanceof Change.Same) {
                shown.append(change.text());
            } else {
                boolean added = change instanceof Change.Added;
                shown.append(added ? "{+" : "[-").append(change.text()).append(added ? "+}" : "-]");
            }
        }
        return shown.toString();
    }

    private static String diff(String before, String after) {
        return shown(WordDiff.of(before, after));
    }

    @Test
    void aWordThatChangedIsAllThatChanged() {
        assertThat(diff("The dam is safe.\n", "The dam was safe.\n")).isEqualTo("The dam [-is-]{+was+} safe.\n");
    }

    @Test
    void punctuationIsNoPartOfAWord() {
        assertThat(diff("He said “no”.", "He said “no”, twice.")).isEqualTo("He said “no”{+, twice+}.");
    }

    @Test
    void aNumberIsOneWord() {
        assertThat(diff("It is 4.2 metres, or 1,200.", "It is 2.4 metres, or 1,300."))
                .isEqualTo("It is [-4.2-]{+2.4+} metres, or [-1,200-]{+1,300+}.");
    }

    @Test
    void changesWithOnlyABlankBetweenThemAreOne() {
        assertThat(diff("a red dam\n", "a blue wall\n")).isEqualTo("a [-red dam-]{+blue wall+}\n");
    }

    @Test
    void whatStandsOnlyOnOneSideIsAddedOrRemoved() {
        assertThat(diff("", "new\n")).isEqualTo("{+new\n+}");
        assertThat(diff("old\n", "")).isEqualTo("[-old\n-]");
        assertThat(diff("same\n", "same\n")).isEqualTo("same\n");
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void aParagraphThatMovedIsRemovedThereAndAddedHere() {
        assertThat(diff("one\n\ntwo\n\nthree\n", "three\n\none\n\ntwo\n"))
                .isEqualTo("{+three\n\n+}one\n\ntwo\n[-\nthree\n-]");
    }

    @Test
    void scriptsWithoutBlanksAreComparedSignBySign() {
        assertThat(diff("水坝是安全的", "水坝不是安全的")).isEqualTo("水坝{+不+}是安全的");
    }

    @Test
    void anAccentIsPartOfItsLetterAndAPairOfSurrogatesIsOneSign() {
        assertThat(diff("cafe\u0301 😀", "cafe\u0300 😁")).isEqualTo("[-cafe\u0301 😀-]{+cafe\u0300 😁+}");
    }

    @Test
    void bothVersionsCanBeReadOutOfTheDiff() {
        Random random = new Random(11);
        String[] words = {"a", "b", "dam", " ", " ", "\n", "\n\n", "\r\n", ".", ", ", "“", "é", "字", "😀"};
        for (int run = 0; run < 2000; run++) {
            String before = text(random, words, random.nextInt(40));
            String after = run % 2 == 0 ? text(random, words, random.nextInt(40)) : altered(random, words, before);
            List<Change> changes = WordDiff.of(before, after);

            StringBuilder earlier = new StringBuilder();
            StringBuilder later = new StringBuilder();
            Change last = new Change.Same("");
            for (Change change : changes) {
                assertThat(change.text()).isNotEmpty();
                assertThat(change.getClass()).isNotEqualTo(changes.indexOf(change) == 0 ? null : last.getClass());
                earlier.append(change instanceof Change.Added ? "" : change.text());
                later.append(change instanceof Change.Removed ? "" : change.text());
                last = change;
            }
            assertThat(earlier).hasToString(before);
            assertThat(later).hasToString(after);
        }
    }

    private static String text(Random random, String[] words, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String altered(Random random, String[] words, String before) {
        int at = random.nextInt(before.length() + 1);
        boolean splits = at > 0 && at < before.length() && Character.isLowSurrogate(before.charAt(at));
        int from = splits ? at - 1 : at;
        return before.substring(0, from) + words[random.nextInt(words.length)] + before.substring(from);
    }

    @Test
    @Timeout(30)
    void textsWithNothingInCommonAreStillComparedQuickly() {
        String before = "ab ".repeat(40_000) + "x\n".repeat(10_000);
        String after = "cd ab ".repeat(20_000) + "y\n x\n".repeat(5_000);

        List<Change> changes = WordDiff.of(before, after);

        assertThat(changes).isNotEmpty();
    }
}
