package newsroom.checks;

import java.util.List;
import newsroom.citations.Agencies;
import newsroom.citations.Name;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR207: a story that only a news agency signed has no author (MLA Style Center on agencies). */
final class AgencyAsAuthor implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR207",
            "agency-as-author",
            Severity.WARNING,
            Fix.Kind.ASK,
            "A story that only an agency signed begins with its title");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        List<Name> names = work.names();
        if (names.size() == 1 && article.settings().orgs().isAgency(Work.reading(names.get(0)))) {
            findings.report(
                    RULE,
                    work.span(names.get(0).written()),
                    Agencies.usual(Work.reading(names.get(0)))
                            + " is a news agency: MLA treats the story as anonymous; start with the title",
                    work.startWithTitle());
        }
    }
}
