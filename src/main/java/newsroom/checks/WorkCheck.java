package newsroom.checks;

/** A rule on the form of one entry at a time, asked only about entries that were understood. */
interface WorkCheck extends Check {
    /** Reports what the rule does not want in {@code work}. */
    void inspect(Article article, Work work, Findings findings);

    @Override
    default void inspect(Article article, Findings findings) {
        for (Work work : article.judgedWorks()) {
            if (work.parts().isUnderstood()) {
                inspect(article, work, findings);
            }
        }
    }
}
