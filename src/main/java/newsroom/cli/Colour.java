package newsroom.cli;

/** How a terminal shows a stretch of text: Select Graphic Rendition, ECMA-48 §8.3.117. */
enum Colour {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    CYAN("36"),
    /** What is no longer there: not by its colour alone, which not everybody can tell. */
    GONE("9;31"),
    /** What is new. */
    NEW("4;32");

    static final String OFF = "\u001b[0m";

    private final String number;

    Colour(String number) {
        this.number = number;
    }

    String on() {
        return "\u001b[" + number + "m";
    }
}
