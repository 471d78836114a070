package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;

/** Takes down what the rules find in one article, as heavy as the settings want it. */
public final class Findings {
    private final Settings settings;
    private final List<Finding> findings = new ArrayList<>();

    Findings(Settings settings) {
        this.settings = settings;
    }

    void report(Rule rule, Span span, String message, Fix fix) {
        report(rule, rule.severity(), span, message, fix, "");
    }

    void report(Rule rule, Span span, String message, Fix fix, String note) {
        report(rule, rule.severity(), span, message, fix, note);
    }

    /** @param related other places that the message speaks of */
    void report(Rule rule, Span span, String message, Fix fix, String note, List<Span> related) {
        add(rule, rule.severity(), span, message, fix, note, related);
    }

    /** @param severity how much this finding weighs unless the settings say otherwise of its rule */
    void report(Rule rule, Severity severity, Span span, String message, Fix fix, String note) {
        add(rule, severity, span, message, fix, note, List.of());
    }

    private void add(
            Rule rule, Severity severity, Span span, String message, Fix fix, String note, List<Span> related) {
        findings.add(new Finding(
                rule.id(),
                rule.alias(),
                settings.severity(rule).orElse(severity),
                span,
                message,
                fix,
                related,
                note,
                Optional.empty(),
                Optional.empty()));
    }

    List<Finding> all() {
        return findings;
    }
}
