package newsroom.cli;

import newsroom.model.State;

/** How a list shows a state at a glance; the words always stand beside it. */
record StateMark(String symbol, Colour colour) {
    static StateMark of(State state) {
        return switch (state) {
            case DRAFT -> new StateMark("○", Colour.PLAIN);
            case IN_REVIEW -> new StateMark("◐", Colour.YELLOW);
            case CHANGES_REQUESTED -> new StateMark("↩", Colour.RED);
            case APPROVED -> new StateMark("●", Colour.GREEN);
            case SCHEDULED -> new StateMark("◷", Colour.CYAN);
            case LIVE -> new StateMark("★", Colour.BLUE);
            case RETRACTED -> new StateMark("✕", Colour.DIM);
            case SPIKED -> new StateMark("–", Colour.DIM);
        };
    }
}
