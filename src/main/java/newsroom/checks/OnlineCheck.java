package newsroom.checks;

/** A rule on what lies behind links, asked only when a person wants them followed. */
interface OnlineCheck extends Check {
    /** Reports what the rule does not want of {@code link}. */
    void inspect(Article article, Web web, FollowedLinks.Followed link, Findings findings);

    @Override
    default void inspect(Article article, Findings findings) {
        article.web().ifPresent(web -> article.followed().forEach(link -> inspect(article, web, link, findings)));
    }
}
