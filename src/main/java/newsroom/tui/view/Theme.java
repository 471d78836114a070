package newsroom.tui.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the tones look like. */
public enum Theme {
    /** The sixteen colours of whatever scheme the terminal has. */
    STANDARD {
        @Override
        Paint tone(Tone tone) {
            return switch (tone) {
                case PLAIN -> Paint.of(Hue.DEFAULT);
                case EMPHASIS -> Paint.of(Hue.DEFAULT).underlined();
                case DIM, RULE, GONE -> Paint.of(Hue.BRIGHT_BLACK);
                case STRONG -> Paint.of(Hue.DEFAULT).bold();
                case HEADING -> Paint.of(Hue.CYAN).bold();
                case BAR -> Paint.of(Hue.DEFAULT).reversed();
                case KEY -> Paint.of(Hue.DEFAULT).bold().reversed();
                case LINK, LIVE -> Paint.of(Hue.BLUE);
                case QUOTED, SCHEDULED -> Paint.of(Hue.CYAN);
                case GOOD, ADDED, APPROVED -> Paint.of(Hue.GREEN);
                case WARNING, IN_REVIEW -> Paint.of(Hue.YELLOW);
                case ERROR, REMOVED, CHANGES_REQUESTED -> Paint.of(Hue.RED);
                case DRAFT -> Paint.of(Hue.DEFAULT);
            };
        }
    },
    /** White on black, and everything that matters in bold. */
    CONTRAST {
        @Override
        Paint tone(Tone tone) {
            Paint white = new Paint(Hue.WHITE, Hue.BLACK, false, false, false);
            return switch (tone) {
                case PLAIN, DIM, RULE, GONE, DRAFT -> white;
                case BAR -> white.reversed();
                case KEY -> white.bold().reversed();
                case LINK, QUOTED, EMPHASIS -> white.underlined();
                case GOOD, ADDED, APPROVED, WARNING, IN_REVIEW ->
                    white.on(Hue.YELLOW).bold();
                case STRONG, HEADING, LIVE, SCHEDULED -> white.bold();
                case ERROR, REMOVED, CHANGES_REQUESTED -> white.bold().underlined();
            };
        }
    },
    /** Blue for what is well and orange for what is not, which all but very few people can tell apart. */
    BLUE_ORANGE {
        @Override
        Paint tone(Tone tone) {
            return switch (tone) {
                case GOOD, ADDED, APPROVED, LIVE, LINK -> Paint.of(Hue.SKY);
                case WARNING, IN_REVIEW, SCHEDULED -> Paint.of(Hue.YELLOW);
                case ERROR, REMOVED, CHANGES_REQUESTED -> Paint.of(Hue.ORANGE).bold();
                case HEADING -> Paint.of(Hue.SKY).bold();
                case QUOTED -> Paint.of(Hue.DEFAULT);
                case PLAIN, DIM, STRONG, EMPHASIS, BAR, KEY, RULE, DRAFT, GONE -> STANDARD.tone(tone);
            };
        }
    },
    /** No colour at all. */
    MONOCHROME {
        @Override
        Paint tone(Tone tone) {
            Paint plain = Paint.of(Hue.DEFAULT);
            return switch (tone) {
                case PLAIN, DIM, RULE, DRAFT, GONE, SCHEDULED, IN_REVIEW, GOOD -> plain;
                case BAR -> plain.reversed();
                case KEY -> plain.bold().reversed();
                case LINK, QUOTED, EMPHASIS, ADDED -> plain.underlined();
                case STRONG, HEADING, WARNING, ERROR, REMOVED, CHANGES_REQUESTED, APPROVED, LIVE -> plain.bold();
            };
        }
    };

    /** What a tone looks like on a line that is not selected. */
    abstract Paint tone(Tone tone);

    /** What a style looks like. */
    public Paint paint(Style style) {
        Paint paint = tone(style.tone());
        return style.isSelected() ? paint.selected() : paint;
    }

    /** The theme with this name, such as {@code blue-orange}. */
    public static Optional<Theme> ofKey(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }

    /** Its name in a configuration. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
