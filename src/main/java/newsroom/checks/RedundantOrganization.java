package newsroom.checks;

import java.util.List;
import newsroom.citations.Agencies;
import newsroom.citations.Container;
import newsroom.citations.Element;
import newsroom.citations.Folded;
import newsroom.citations.Name;
import newsroom.citations.PageTitle;
import newsroom.citations.Publisher;
import newsroom.citations.Range;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR210: a publisher is named only where it says something new (MLA Handbook, 9th ed., 5.54-5.66). */
final class RedundantOrganization implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR210",
            "redundant-organization",
            Severity.WARNING,
            Fix.Kind.ASK,
            "A publisher is named where it says something new");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        if (!work.parts().style().isMla()) {
            return;
        }
        for (Container container : work.parts().containers()) {
            if (container.publisher().isPresent()) {
                judge(
                        article.settings().orgs(),
                        work,
                        container,
                        container.publisher().get(),
                        findings);
            }
        }
    }

    private static void judge(
            Organizations orgs, Work work, Container container, Element publisher, Findings findings) {
        String name = publisher.text();
        boolean titled = container.title().isPresent();
        String site = PageTitle.site(container.titleText());
        boolean repeatsSite = titled && (Folded.alike(site, name) || Folded.alike(site + " Company", name));
        boolean repeatsAuthor = isAuthor(orgs, work, name);
        boolean periodical = titled && orgs.isPeriodical(site);
        if (repeatsSite) {
            String author = repeatsAuthor ? " and the author" : "";
            findings.report(
                    RULE, work.span(publisher), "Publisher repeats the site name" + author, work.remove(publisher));
        } else if (periodical && orgs.isAgency(name)) {
            findings.report(
                    RULE,
                    work.span(publisher),
                    "Publisher is not given for a newspaper; " + Agencies.usual(name) + " is an agency",
                    work.remove(publisher));
        } else if (repeatsAuthor) {
            findings.report(
                    RULE,
                    work.span(publisher),
                    "Publisher repeats the author; start with the title",
                    work.startWithTitle());
        } else if (!Publisher.withoutBusinessWord(name).equals(name)) {
            businessWord(work, publisher, findings);
        }
    }

    private static void businessWord(Work work, Element publisher, Findings findings) {
        String shorter = Publisher.withoutBusinessWord(publisher.text());
        int end = publisher.range().end();
        boolean period = work.entry().prose().text().startsWith(".,", end);
        findings.report(
                RULE,
                Severity.INFO,
                work.span(publisher),
                "Write \"" + shorter + '"',
                work.replace(Fix.Kind.ASK, new Range(publisher.range().start(), period ? end + 1 : end), shorter),
                "");
    }

    private static boolean isAuthor(Organizations orgs, Work work, String publisher) {
        List<Name> names = work.names();
        if (names.size() != 1) {
            return false;
        }
        Name name = names.get(0);
        boolean body = !(name instanceof Name.Person) || InvertedOrganization.isInverted(orgs, work, name);
        return body && Folded.alike(Work.reading(name), publisher);
    }
}
