package newsroom.checks;

import java.util.Optional;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Folded;
import newsroom.citations.Outlets;
import newsroom.citations.PageTitle;
import newsroom.citations.Range;
import newsroom.citations.Title;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR211: a container is called by the site's name, not by what a page shows in its title bar. */
final class ContainerPageTitle implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR211",
            "container-page-title",
            Severity.WARNING,
            Fix.Kind.ASK,
            "A container bears the site's name, not a page's title");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        for (Container container : work.parts().containers()) {
            Optional<Title> title = container.title();
            if (title.isPresent()
                    && title.get().form() != Title.Form.QUOTED
                    && isPageTitle(
                            article.settings().orgs(), container, title.get().text())) {
                report(work, title.get(), findings);
            }
        }
    }

    private static boolean isPageTitle(Organizations orgs, Container container, String title) {
        String site = PageTitle.site(title);
        if (site.length() == title.length()) {
            return false;
        }
        Optional<Address> url = container.location().url();
        return Folded.alike(container.publisherText(), site)
                || (url.isPresent() && isOfHost(url.get().host(), Folded.of(site)))
                || orgs.isKnown(site)
                || Outlets.isHost(site);
    }

    /** Whether a label of the host begins like the site's name: "en.unesco.org" and "UNESCO". */
    private static boolean isOfHost(String host, String site) {
        boolean begins = false;
        for (int label = 0; label >= 0 && !site.isEmpty(); label = host.indexOf('.', label + 1)) {
            begins |= Folded.of(host.substring(label)).startsWith(site);
        }
        return begins;
    }

    private static void report(Work work, Title title, Findings findings) {
        String site = PageTitle.site(title.text());
        int start = work.words(title.range()).lastIndexOf(site);
        Range page = new Range(title.range().start(), title.range().start() + Math.max(start, 0));
        findings.report(
                RULE,
                work.span(title.range()),
                "\"" + title.text() + "\" is a page title; the site is \"" + site + '"',
                start > 0 ? work.replace(Fix.Kind.ASK, page, "") : Fix.NONE);
    }
}
