package newsroom.checks;

import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR902: a comment that lets a finding stand goes when the finding has gone. It is reported when all rules have been asked. */
final class UnusedDirective {
    static final Rule RULE = new Rule(
            "NR902",
            "unused-directive",
            Severity.WARNING,
            Fix.Kind.NO,
            "A comment that lets a finding stand has one to let stand");

    private UnusedDirective() {}

    static void report(Suppression suppression, Findings findings) {
        findings.report(
                RULE, suppression.written(), "Nothing of " + suppression.rule() + " is found here any more", Fix.NONE);
    }
}
