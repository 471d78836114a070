package newsroom.checks;

import newsroom.citations.Container;
import newsroom.citations.Outlets;
import newsroom.citations.Range;
import newsroom.citations.Tail;
import newsroom.citations.Title;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR202: what stands on the web or in a newspaper says where it is found. */
final class MissingLocation implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR202",
            "missing-location",
            Severity.ERROR,
            Fix.Kind.NO,
            "An article or a page is located by a URL, a DOI or pages");

    private static final int FIRST_WEB_YEAR = 1995;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        newsroom.citations.Entry parts = work.parts();
        if (parts.isLocated()) {
            return;
        }
        Tail tail = parts.tail();
        if (tail.isDanglingComma()) {
            findings.report(
                    RULE,
                    work.span(new Range(tail.offset(), tail.offset() + 1)),
                    "No URL, DOI or pages; the entry stops at a dangling comma",
                    Fix.NONE);
        } else if (isArticle(article.settings().orgs(), parts)) {
            findings.report(RULE, work.span(), "No URL, DOI or pages", Fix.NONE);
        }
    }

    /** What is older was printed, and its pages are often left out. */
    private static boolean isOfTheWebsTime(WrittenDate date) {
        return date.isExact()
                && date.value()
                        .firstDay()
                        .filter(day -> day.getYear() >= FIRST_WEB_YEAR)
                        .isPresent();
    }

    /** An article of a known outlet with its day, and with nothing that could locate it in another way, such as a broadcast. */
    private static boolean isArticle(Organizations orgs, newsroom.citations.Entry parts) {
        Container container = parts.containers().get(0);
        String name = container.titleText();
        return (orgs.isKnown(name) || Outlets.looksLikeSite(name))
                && parts.title()
                        .filter(title -> title.form() == Title.Form.QUOTED)
                        .isPresent()
                && container.date().filter(MissingLocation::isOfTheWebsTime).isPresent()
                && parts.containers().size() == 1
                && container.contributors().isEmpty()
                && container.numbers().isEmpty()
                && container.version().isEmpty()
                && parts.medium().isEmpty()
                && parts.supplement().isEmpty();
    }
}
