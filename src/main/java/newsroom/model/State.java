package newsroom.model;

import java.util.Locale;

/** Where an article stands, in the order in which a board shows it. It is computed from the log and the text, never stored. */
public enum State {
    DRAFT("draft", "○"),
    IN_REVIEW("in review", "◐"),
    CHANGES_REQUESTED("changes requested", "↩"),
    APPROVED("approved", "●"),
    SCHEDULED("scheduled", "◷"),
    LIVE("live", "★"),
    RETRACTED("retracted", "✕"),
    SPIKED("spiked", "–");

    private final String words;
    private final String symbol;

    State(String words, String symbol) {
        this.words = words;
        this.symbol = symbol;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** One sign for it, which never stands without the words in the same list. */
    public String symbol() {
        return symbol;
    }

    /** As JSON and filters write it, such as {@code in-review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
