package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.citations.Element;
import newsroom.citations.Name;
import newsroom.citations.Range;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR208: "et al." stands for further persons, behind the first one's full name and a comma. */
final class EtAl implements WorkCheck {
    private static final String RIGHT = "et al.";
    private static final Rule RULE = new Rule(
            "NR208",
            "et-al",
            Severity.ERROR,
            Fix.Kind.SAFE,
            "Behind the first author's full name and a comma stands \"et al.\"");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        List<Name> names = work.names();
        Optional<Element> written = work.parts().authors().etAl();
        if (written.isPresent() && !names.isEmpty()) {
            Element mark = written.get();
            Name first = names.get(0);
            if (isBody(article.settings().orgs(), work, first)) {
                report(work, mark, "\"et al.\" cannot follow an organisation", removal(work, mark), findings);
            } else if (first instanceof Name.SingleName) {
                String name = first.written().text();
                report(work, mark, "\"et al.\" follows \"" + name + "\", which lacks a given name", Fix.NONE, findings);
            } else if (names.size() > 1 && work.isMla()) {
                report(work, mark, "\"et al.\" stands for all authors but the first", Fix.NONE, findings);
            } else {
                spelling(work, names.get(names.size() - 1), mark, findings);
            }
        }
    }

    private static void report(Work work, Element mark, String message, Fix fix, Findings findings) {
        findings.report(RULE, work.span(mark), message, fix);
    }

    private static boolean isBody(Organizations orgs, Work work, Name name) {
        boolean body = name instanceof Name.Organization organization && organization.certain();
        return body || orgs.isAgency(Work.reading(name)) || InvertedOrganization.isInverted(orgs, work, name);
    }

    /** Its period ends the names from now on. */
    private static Fix removal(Work work, Element mark) {
        int end = mark.range().end() - (mark.text().endsWith(".") ? 1 : 0);
        return work.remove(new Element("", new Range(mark.range().start(), end)));
    }

    private static void spelling(Work work, Name last, Element mark, Findings findings) {
        int end = last.written().range().end();
        boolean comma = work.words(last.written().range().until(mark.range())).indexOf(',') >= 0;
        if (!mark.text().equals(RIGHT)) {
            report(work, mark, "Write \"et al.\"", corrected(work, end, mark), findings);
        } else if (!comma && work.isMla()) {
            report(work, mark, "\"et al.\" wants a comma before it", corrected(work, end, mark), findings);
        }
    }

    private static Fix corrected(Work work, int nameEnd, Element mark) {
        return work.replace(Fix.Kind.SAFE, new Range(nameEnd, mark.range().end()), ", " + RIGHT);
    }
}
