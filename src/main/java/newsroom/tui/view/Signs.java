package newsroom.tui.view;

import java.text.Normalizer;
import newsroom.text.Columns;
import newsroom.text.Visible;

/**
 * Text cut into what stands in one cell or two: a letter with its marks, a flag, an emoji. What terminals disagree about is left out:
 * joiners, variation selectors and skin tones, so that every terminal gives each sign the width that it is given here.
 */
final class Signs {
    private static final int MOST_MARKS = 4;

    /** The first of the 26 letters of which two make a flag; one alone is shown as the letter that it is. */
    private static final int REGIONAL_A = 0x1F1E6;

    private Signs() {}

    /** Takes the signs of a text. */
    @FunctionalInterface
    interface Taker {
        /**
         * The next sign.
         *
         * @param width 1 or 2 columns
         * @return whether there is room for more
         */
        boolean take(String sign, int width);
    }

    /** Gives a line its signs, the first first, until there is no room for more. */
    static void of(String line, Taker taker) {
        String text = composed(Visible.line(line));
        int at = 0;
        boolean room = true;
        while (at < text.length() && room) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            int width = Columns.width(c);
            if (width == 0) {
                at = end;
                continue;
            }
            if (c < 0x7F) {
                int next = end < text.length() ? text.charAt(end) : ' ';
                if (next < 0x300) {
                    room = taker.take(Ascii.SIGNS[c], 1);
                    at = end;
                    continue;
                }
            }
            boolean isFlag = isRegional(c) && end < text.length() && isRegional(text.codePointAt(end));
            if (isFlag) {
                end += 2;
                width = 2;
            }
            int last = end;
            StringBuilder sign = new StringBuilder(
                    Character.isSpaceChar(c)
                            ? " "
                            : isRegional(c) && !isFlag
                                    ? Character.toString(c - REGIONAL_A + 'A')
                                    : text.substring(at, end));
            for (int marks = 0; last < text.length() && follows(text.codePointAt(last)); ) {
                int mark = text.codePointAt(last);
                last += Character.charCount(mark);
                if (isMark(mark) && marks < MOST_MARKS) {
                    sign.appendCodePoint(mark);
                    marks++;
                }
            }
            room = taker.take(sign.toString(), width);
            at = last;
        }
    }

    /** How many columns a line takes. */
    static int width(String line) {
        int[] width = {0};
        of(line, (sign, columns) -> {
            width[0] += columns;
            return true;
        });
        return width[0];
    }

    private static boolean follows(int c) {
        return Columns.width(c) == 0 || isSkinTone(c);
    }

    private static boolean isMark(int c) {
        return !isSkinTone(c) && Character.getType(c) != Character.FORMAT && (c < 0xFE00 || c > 0xFE0F);
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isRegional(int c) {
        return c >= REGIONAL_A && c <= REGIONAL_A + 25;
    }

    /** The text with letters and their marks made one where there is such a letter. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a text holds letters of a script that is written from right to left. */
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590) {
                byte direction = Character.getDirectionality(text.codePointAt(i));
                if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One string a character, so that a screen full of letters makes none. */
    private static final class Ascii {
        static final String[] SIGNS = new String[0x7F];

        static {
            for (char c = 0; c < SIGNS.length; c++) {
                SIGNS[c] = String.valueOf(c);
            }
        }
    }
}
