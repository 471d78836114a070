package newsroom.cli;

import newsroom.model.State;

/** How a list shows a state at a glance; the words always stand beside it. */
record StateMark(String symbol, Colour colour) {
    static StateMark of(State state) {
        return switch (state) {
            case DRAFT -> new StateMark(state.symbol(), Colour.PLAIN);
            case IN_REVIEW -> new StateMark(state.symbol(), Colour.YELLOW);
            case CHANGES_REQUESTED -> new StateMark(state.symbol(), Colour.RED);
            case APPROVED -> new StateMark(state.symbol(), Colour.GREEN);
            case SCHEDULED -> new StateMark(state.symbol(), Colour.CYAN);
            case LIVE -> new StateMark(state.symbol(), Colour.BLUE);
            case RETRACTED -> new StateMark(state.symbol(), Colour.DIM);
            case SPIKED -> new StateMark(state.symbol(), Colour.DIM);
        };
    }
}
