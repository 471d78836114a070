package newsroom.checks;

/** One rule: a final class that says what it is and finds it. It keeps nothing between articles, which are checked at once. */
public interface Check {
    Rule rule();

    /** Reports everything in {@code article} that the rule does not want. */
    void inspect(Article article, Findings findings);
}
