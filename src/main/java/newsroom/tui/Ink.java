package newsroom.tui;

/** What a piece of text on a page is, which its view shows by its looks. */
public enum Ink {
    PLAIN,
    /** Less important. */
    FAINT,
    STRONG,
    EMPHASIS,
    HEADING,
    LINK,
    /** Said by somebody else, and set apart. */
    QUOTED,
    CODE,
    ADDED,
    REMOVED,
    ERROR,
    WARNING
}
