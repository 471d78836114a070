package newsroom.tui.view;

/** Colours and weight of a cell. */
public record Paint(Hue foreground, Hue background, boolean isBold, boolean isUnderlined, boolean isReversed) {
    static Paint of(Hue foreground) {
        return new Paint(foreground, Hue.DEFAULT, false, false, false);
    }

    Paint bold() {
        return new Paint(foreground, background, true, isUnderlined, isReversed);
    }

    Paint underlined() {
        return new Paint(foreground, background, isBold, true, isReversed);
    }

    Paint reversed() {
        return new Paint(foreground, background, isBold, isUnderlined, true);
    }

    Paint on(Hue other) {
        return new Paint(other, background, isBold, isUnderlined, isReversed);
    }

    /** On the selected line: reversed, whatever its colour, so that the line reads as one. */
    Paint selected() {
        return new Paint(Hue.DEFAULT, Hue.DEFAULT, isBold, isUnderlined, true);
    }
}
