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

    /** @param refused whether something is found there, but nothing that may be let stand */
    static void report(Suppression suppression, boolean refused, Findings findings) {
        String what = refused
                ? "No comment lets stand what " + suppression.rule() + " finds here"
                : "Nothing of " + suppression.rule() + " is found here any more";
        findings.report(RULE, suppression.written(), what, Fix.NONE);
    }
}
