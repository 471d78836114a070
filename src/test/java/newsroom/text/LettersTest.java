package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Characters are told as Java tells them, all that there are. */
final class LettersTest {
    @Test
    void everyCharacterIsWhatJavaSaysItIs() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(kinds(c)).as("U+%04X", c).isEqualTo(javaKinds(c));
        }
    }

    @Test
    void everyCharacterIsSmallAsJavaMakesIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Letters.toLowerCase((char) c)).isEqualTo(Character.toLowerCase((char) c));
        }
    }

    private static int kinds(int c) {
        return bits(
                Letters.isLetter(c),
                Letters.isDigit(c),
                Letters.isLetterOrDigit(c),
                Letters.isUpperCase(c),
                Letters.isLowerCase(c),
                Letters.isWhitespace(c),
                Letters.isSpace(c));
    }

    private static int javaKinds(int c) {
        return bits(
                Character.isLetter(c),
                Character.isDigit(c),
                Character.isLetterOrDigit(c),
                Character.isUpperCase(c),
                Character.isLowerCase(c),
                Character.isWhitespace(c),
                Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static int bits(boolean... kinds) {
        int bits = 0;
        for (boolean kind : kinds) {
            bits = bits * 2 + (kind ? 1 : 0);
        }
        return bits;
    }
}
