package newsroom.model;

/**
 * A passage that a comment speaks of, found again by its words and not by a line number: the W3C Web Annotation Data Model's
 * TextQuoteSelector.
 *
 * @param exact the passage, 1 to 1,000 characters
 * @param prefix up to 64 characters that stood before it
 * @param suffix up to 64 characters that stood after it
 */
public record Quote(String exact, String prefix, String suffix) {
    /** The most characters a quoted passage may have. */
    public static final int MAX_EXACT = 1000;

    /** The most characters kept on either side of it. */
    public static final int MAX_CONTEXT = 64;

    public Quote {
        if (exact.isEmpty()
                || exact.length() > MAX_EXACT
                || prefix.length() > MAX_CONTEXT
                || suffix.length() > MAX_CONTEXT) {
            throw new IllegalArgumentException("not a quotation of 1 to " + MAX_EXACT + " characters");
        }
    }
}
