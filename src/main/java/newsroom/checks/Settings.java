package newsroom.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Severity;
import newsroom.text.Nearest;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * How a desk wants its articles checked: the {@code checks:} part of {@code newsroom.yml}.
 *
 * @param style the manual of style that decides what the section is called
 * @param language the language of articles that name none, as in {@code en}
 * @param minWords articles with fewer words need no works cited
 * @param headings what the section is called, for several entries and for one; empty for the style's own titles
 * @param level the level, 1 to 6, that the section's heading gets when one is made
 * @param after titles of sections that may stand after it
 * @param severities rules that weigh something else than they do on their own, by id
 * @param off ids of rules that are not asked
 */
public record Settings(
        Style style,
        String language,
        int minWords,
        List<String> headings,
        int level,
        List<String> after,
        Map<String, Severity> severities,
        Set<String> off) {
    /** What holds where nothing is set. */
    public static final Settings DEFAULT = new Settings(
            Style.MLA9,
            "en",
            150,
            List.of(),
            2,
            List.of("Notes", "Corrections", "Acknowledgments", "About the author"),
            Map.of(),
            Set.of());

    private static final List<String> KEYS = List.of("style", "lang", "min-words", "section", "rules");
    private static final List<String> SECTION_KEYS = List.of("headings", "level", "after");
    private static final int MOST_WORDS = 100_000;
    private static final int LEVELS = 6;

    public Settings {
        headings = List.copyOf(headings);
        after = List.copyOf(after);
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /**
     * Reads the settings.
     *
     * @throws UnreadableException with the line of an unknown key and the nearest known one, or of a value that cannot be
     */
    public static Settings read(Yaml.Mapping checks) throws UnreadableException {
        checks.allowOnly(KEYS);
        Optional<Yaml.Mapping> section = checks.mapping("section");
        List<String> headings = DEFAULT.headings;
        List<String> after = DEFAULT.after;
        int level = DEFAULT.level;
        if (section.isPresent()) {
            section.get().allowOnly(SECTION_KEYS);
            headings = section.get().texts("headings");
            level = section.get().number("level", 1, LEVELS).orElse(level);
            after = section.get().get("after").isPresent() ? section.get().texts("after") : after;
        }
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        Optional<Yaml.Mapping> rules = checks.mapping("rules");
        if (rules.isPresent()) {
            rules(rules.get(), severities, off);
        }
        return new Settings(
                checks.choice("style", Style.KEYS).map(Style::ofKey).orElse(DEFAULT.style),
                checks.text("lang").orElse(DEFAULT.language),
                checks.number("min-words", 0, MOST_WORDS).orElse(DEFAULT.minWords),
                headings,
                level,
                after,
                severities,
                off);
    }

    private static void rules(Yaml.Mapping rules, Map<String, Severity> severities, Set<String> off)
            throws UnreadableException {
        List<String> ids = Checks.all().stream().map(check -> check.rule().id()).toList();
        for (Yaml.Key key : rules.keys()) {
            String id = key.name().text();
            if (!ids.contains(id)) {
                throw new UnreadableException(
                        key.name().span(),
                        "unknown rule " + id
                                + Nearest.to(id, ids)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""));
            }
            String wanted =
                    rules.choice(id, List.of("error", "warning", "info", "off")).orElse("off");
            if (wanted.equals("off")) {
                off.add(id);
            } else {
                severities.put(id, Severity.valueOf(wanted.toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** How much a rule weighs here, if the desk has said so. */
    Optional<Severity> severity(Rule rule) {
        return Optional.ofNullable(severities.get(rule.id()));
    }

    boolean isOn(Rule rule) {
        return !off.contains(rule.id());
    }
}
