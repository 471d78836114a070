package newsroom.text;

/** A stretch of text as a comparison of two versions sees it; never empty. */
public sealed interface Change {
    String text();

    /** Stands in both versions. */
    record Same(String text) implements Change {}

    /** Stands only in the later version. */
    record Added(String text) implements Change {}

    /** Stands only in the earlier version. */
    record Removed(String text) implements Change {}
}
