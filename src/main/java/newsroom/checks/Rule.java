package newsroom.checks;

import newsroom.model.Fix;
import newsroom.model.Severity;

/**
 * What a check says of itself.
 *
 * @param id such as {@code NR101}; it never changes its meaning
 * @param alias a name in words joined by hyphens
 * @param severity how much a finding weighs unless the settings say otherwise
 * @param fix the best fix that a finding of it may have
 * @param summary what the rule wants, one sentence without a full stop
 */
public record Rule(String id, String alias, Severity severity, Fix.Kind fix, String summary) {}
