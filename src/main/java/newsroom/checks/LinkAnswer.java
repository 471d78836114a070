package newsroom.checks;

/** What became of a link that was followed. */
public sealed interface LinkAnswer {
    /** The page is there. */
    record Found() implements LinkAnswer {}

    /**
     * The page is there, but under another address.
     *
     * @param to where it is now
     * @param permanent whether every host on the way said that this is for good (RFC 9110, 15.4.2 and 15.4.9)
     * @param home whether a page was asked for and the way ended at a home page
     */
    record Moved(String to, boolean permanent, boolean home) implements LinkAnswer {}

    /**
     * The page is not there any more, which was seen more than once while the network itself was in order.
     *
     * @param reason such as {@code 404}
     */
    record Dead(String reason) implements LinkAnswer {}

    /**
     * Nothing can be said about the page: whoever answered does not speak to programs, or nobody answered.
     *
     * @param reason in words that follow a colon
     */
    record Unverified(String reason) implements LinkAnswer {}

    /**
     * The way leads into a private network, and was not taken.
     *
     * @param host the host of that network
     */
    record Private(String host) implements LinkAnswer {}
}
