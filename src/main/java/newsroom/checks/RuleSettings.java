package newsroom.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.text.Invisible;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * How much rules weigh and which may be let stand: {@code rules:}, {@code never-suppress:} and {@code require-reason:} in
 * {@code newsroom.yml}.
 *
 * @param severities rules that weigh something else than they do on their own, by id
 * @param off ids of rules that are not asked
 * @param neverSuppressed ids of rules whose findings no comment lets stand
 * @param requireReason whether a comment that lets a finding stand has to say why
 */
public record RuleSettings(
        Map<String, Severity> severities, Set<String> off, Set<String> neverSuppressed, boolean requireReason) {
    static final RuleSettings DEFAULT = new RuleSettings(Map.of(), Set.of(), Set.of("NR403", "NR503", "NR602"), true);

    /** What a rule can be set to. */
    static final List<String> WEIGHTS = List.of("error", "warning", "info", "off");

    public RuleSettings {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
        neverSuppressed = Set.copyOf(neverSuppressed);
    }

    /** @param checks all that is set; what belongs elsewhere is left alone */
    static RuleSettings read(Yaml.Mapping checks) throws UnreadableException {
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        Optional<Yaml.Mapping> rules = checks.mapping("rules");
        for (Yaml.Key key : rules.isPresent() ? rules.get().keys() : List.<Yaml.Key>of()) {
            String id = known(key.name());
            Optional<String> weight = rules.orElseThrow().choice(id, WEIGHTS);
            if (weight.isEmpty()) {
                throw new UnreadableException(
                        key.name().span(), id + " must be one of " + String.join(", ", WEIGHTS) + ", not empty");
            }
            Optional<Severity> severity = severity(weight.get());
            if (severity.isPresent()) {
                severities.put(id, severity.get());
            } else {
                off.add(id);
            }
        }
        Set<String> never = DEFAULT.neverSuppressed;
        if (checks.get("never-suppress").isPresent()) {
            never = new HashSet<>();
            for (Yaml.Scalar id : checks.scalars("never-suppress")) {
                never.add(known(id));
            }
        }
        return new RuleSettings(
                severities, off, never, checks.flag("require-reason").orElse(DEFAULT.requireReason));
    }

    /** The severity that is called {@code weight}; nothing for {@code off}. */
    static Optional<Severity> severity(String weight) {
        return weight.equals("off") ? Optional.empty() : Optional.of(Severity.valueOf(weight.toUpperCase(Locale.ROOT)));
    }

    /** The same, but {@code rule} weighs {@code severity} unless something else is set. */
    RuleSettings with(String rule, Severity severity) {
        Map<String, Severity> changed = new HashMap<>(severities);
        changed.putIfAbsent(rule, severity);
        return new RuleSettings(changed, off, neverSuppressed, requireReason);
    }

    /** Whether nothing may let {@code finding} stand; of what cannot be seen, blanks may. */
    boolean protects(Finding finding, Source source) {
        if (!neverSuppressed.contains(finding.rule())) {
            return false;
        }
        int start = source.lineStart(finding.span().line()) + finding.span().column() - 1;
        return !finding.rule().equals("NR602")
                || Invisible.of(source.text().codePointAt(start)) != Invisible.NO_BREAK_SPACE;
    }

    private static String known(Yaml.Scalar id) throws UnreadableException {
        Optional<String> problem = problem(id.text());
        if (problem.isPresent()) {
            throw new UnreadableException(id.span(), problem.get());
        }
        return id.text();
    }

    /** What to say of an id that no rule has. */
    static Optional<String> problem(String id) {
        if (Checks.rule(id).isPresent()) {
            return Optional.empty();
        }
        String near =
                Checks.nearest(id).map(found -> "; did you mean " + found + "?").orElse("");
        return Optional.of("unknown rule " + id + near);
    }
}
