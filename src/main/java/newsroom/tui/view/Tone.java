package newsroom.tui.view;

import newsroom.model.State;
import newsroom.tui.Ink;

/** What a piece of the screen says by its looks. A theme makes colours of it; none of it is said by colour alone. */
public enum Tone {
    PLAIN,
    /** Less important. */
    DIM,
    STRONG,
    HEADING,
    /** The status bar. */
    BAR,
    /** A key in the status bar. */
    KEY,
    /** Lines that part panes. */
    RULE,
    LINK,
    QUOTED,
    /** In place of italics. */
    EMPHASIS,
    GOOD,
    WARNING,
    ERROR,
    ADDED,
    REMOVED,
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    SCHEDULED,
    LIVE,
    GONE;

    private final Style plainly = new Style(this, false);
    private final Style selected = new Style(this, true);

    /** The tone of a state. */
    static Tone of(State state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case CHANGES_REQUESTED -> CHANGES_REQUESTED;
            case APPROVED -> APPROVED;
            case SCHEDULED -> SCHEDULED;
            case LIVE -> LIVE;
            case RETRACTED, SPIKED -> GONE;
        };
    }

    /** The tone of text on a page. */
    static Tone of(Ink ink) {
        return switch (ink) {
            case PLAIN -> PLAIN;
            case FAINT, CODE -> DIM;
            case STRONG -> STRONG;
            case EMPHASIS -> EMPHASIS;
            case QUOTED -> QUOTED;
            case HEADING -> HEADING;
            case LINK -> LINK;
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case ERROR -> ERROR;
            case WARNING -> WARNING;
        };
    }

    public Style style() {
        return plainly;
    }

    /** The same on the selected line. */
    public Style selected() {
        return selected;
    }

    /** {@link #selected} if it is, else {@link #style}. */
    public Style style(boolean isSelected) {
        return isSelected ? selected() : style();
    }
}
