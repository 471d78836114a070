package newsroom.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a check found at one place of a text.
 *
 * @param rule the rule's id, such as {@code NR101}
 * @param alias the rule's name, such as {@code missing-works-cited}
 * @param message one sentence without a full stop
 * @param related other places that the message speaks of
 * @param note more that a person should know, without a full stop; empty when there is nothing
 * @param subsumedBy the rule whose finding already covers this one, which text output therefore leaves out
 * @param suppression the reason a person gave for letting this stand
 */
public record Finding(
        String rule,
        String alias,
        Severity severity,
        Span span,
        String message,
        Fix fix,
        List<Span> related,
        String note,
        Optional<String> subsumedBy,
        Optional<String> suppression) {
    /** The order of output: by place, then by rule. */
    public static final Comparator<Finding> BY_PLACE = new ByPlace();

    public Finding {
        related = List.copyOf(related);
    }

    private static final class ByPlace implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int byPlace = a.span.compareTo(b.span);
            return byPlace != 0 ? byPlace : a.rule.compareTo(b.rule);
        }
    }

    /** Whether it counts: neither subsumed nor suppressed. */
    public boolean stands() {
        return subsumedBy.isEmpty() && suppression.isEmpty();
    }

    /** The same finding, covered by a finding of {@code otherRule}. */
    public Finding subsumedBy(String otherRule) {
        return new Finding(
                rule, alias, severity, span, message, fix, related, note, Optional.of(otherRule), suppression);
    }

    /** The same finding, let stand by a person for {@code reason}. */
    public Finding suppressed(String reason) {
        return new Finding(rule, alias, severity, span, message, fix, related, note, subsumedBy, Optional.of(reason));
    }
}
