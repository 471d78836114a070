package newsroom.tui.view;

/** A colour: one of a terminal's sixteen, and for those that are none of them what it is in red, green and blue. */
public enum Hue {
    DEFAULT(-1, -1),
    BLACK(0, -1),
    RED(1, -1),
    GREEN(2, -1),
    YELLOW(3, -1),
    BLUE(4, -1),
    MAGENTA(5, -1),
    CYAN(6, -1),
    WHITE(15, -1),
    BRIGHT_BLACK(8, -1),
    /** The blue and the orange that Okabe and Ito chose for all kinds of colour vision. */
    SKY(12, 0x56B4E9),
    ORANGE(11, 0xE69F00);

    private final int ansi;
    private final int rgb;

    Hue(int ansi, int rgb) {
        this.ansi = ansi;
        this.rgb = rgb;
    }

    /** Which of the sixteen it is, or is nearest to; -1 for the terminal's own. */
    public int ansi() {
        return ansi;
    }

    /** Red, green and blue, a byte each; -1 for a colour that is the terminal's to choose. */
    public int rgb() {
        return rgb;
    }
}
