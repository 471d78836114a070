package newsroom.checks;

import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR901: a comment that means to let a finding stand is written so that it does. */
final class BadDirective implements Check {
    private static final Rule RULE = new Rule(
            "NR901",
            "bad-directive",
            Severity.ERROR,
            Fix.Kind.NO,
            "A comment that lets findings stand names known rules and a reason");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        for (Suppressions.Flaw flaw : article.suppressions().flaws()) {
            findings.report(RULE, flaw.place(), flaw.what(), Fix.NONE);
        }
    }
}
