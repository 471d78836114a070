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
        if (names.size() != 1) {
            return;
        }
        Name name = names.get(0);
        String author = Work.reading(name);
        if (article.settings().orgs().isAgency(author)) {
            String message = " is a news agency: MLA treats the story as anonymous; start with the title";
            findings.report(RULE, work.span(name.written()), Agencies.usual(author) + message, work.startWithTitle());
        } else if (name instanceof Name.Nobody || author.equals("Staff")) {
            String message = "\"" + author + "\" names nobody; start with the title";
            findings.report(RULE, work.span(name.written()), message, work.startWithTitle());
        }
    }
}
