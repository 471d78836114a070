package newsroom.citations;

/** Why an entry counts as not understood. What was read with certainty is given all the same. */
public enum Doubt {
    EMPTY("the entry is empty"),
    TOO_LONG("the entry is longer than any citation"),
    NOT_LATIN("the entry is not in Latin script"),
    NO_TITLE("no title was found"),
    UNMARKED_TITLE("the title has neither quotation marks nor italics"),
    UNBALANCED_QUOTATION("a quotation mark is not closed"),
    NO_PUBLICATION("nothing follows the title that says where or when it was published"),
    LEFTOVER("words are left that fit no element"),
    SEVERAL_SOURCES("it seems to cite more than one source");

    private final String reason;

    Doubt(String reason) {
        this.reason = reason;
    }

    /** A clause without a full stop. */
    public String reason() {
        return reason;
    }
}
