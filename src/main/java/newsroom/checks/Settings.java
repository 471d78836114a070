package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Severity;
import newsroom.text.Letters;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * How a desk wants its articles checked: the {@code checks:} part of {@code newsroom.yml}.
 *
 * @param style the manual of style that decides what the section is called
 * @param language the language of articles that name none, as in {@code en}
 * @param minWords articles with fewer words need no works cited
 * @param headings what the section is called, for several entries and for one; empty for the style's own titles
 * @param recogniseAll whether a section is also known by what others call it
 * @param level the level, 1 to 6, that the section's heading gets when one is made
 * @param after titles of sections that may stand after it
 */
public record Settings(
        Style style,
        String language,
        int minWords,
        List<String> headings,
        boolean recogniseAll,
        int level,
        List<String> after,
        RuleSettings rules,
        Organizations orgs,
        CrossReferenceSettings crossref,
        LinkSettings links) {
    /** What holds where nothing is set. */
    public static final Settings DEFAULT = new Settings(
            Style.MLA9,
            "en",
            150,
            List.of(),
            true,
            2,
            List.of("Notes", "Corrections", "Acknowledgments", "About the author"),
            RuleSettings.DEFAULT,
            Organizations.NONE,
            CrossReferenceSettings.DEFAULT,
            LinkSettings.DEFAULT);

    private static final List<String> KEYS = List.of(
            "style",
            "lang",
            "min-words",
            "section",
            "rules",
            "orgs",
            "crossref",
            "links",
            "never-suppress",
            "require-reason");
    private static final List<String> SECTION_KEYS = List.of("headings", "recognise", "level", "after");
    private static final String ALL = "all";
    private static final String OWN = "headings";
    private static final int MOST_WORDS = 100_000;
    private static final int LEVELS = 6;

    public Settings {
        headings = List.copyOf(headings);
        after = List.copyOf(after);
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
        boolean recogniseAll = DEFAULT.recogniseAll;
        int level = DEFAULT.level;
        if (section.isPresent()) {
            section.get().allowOnly(SECTION_KEYS);
            headings = named(section.get(), "headings");
            recogniseAll = !section.get()
                    .choice("recognise", List.of(ALL, OWN))
                    .orElse(ALL)
                    .equals(OWN);
            level = section.get().number("level", 1, LEVELS).orElse(level);
            after = section.get().get("after").isPresent() ? named(section.get(), "after") : after;
            if (!recogniseAll && headings.isEmpty()) {
                throw new UnreadableException(
                        section.get().get("recognise").orElseThrow().span(),
                        "recognise: headings needs the headings beside it");
            }
        }
        Optional<Yaml.Mapping> orgs = checks.mapping("orgs");
        Optional<Yaml.Mapping> crossref = checks.mapping("crossref");
        Optional<Yaml.Mapping> links = checks.mapping("links");
        Optional<String> style = checks.choice("style", Style.KEYS);
        return new Settings(
                style.isPresent() ? Style.ofKey(style.get()) : DEFAULT.style,
                language(checks),
                checks.number("min-words", 0, MOST_WORDS).orElse(DEFAULT.minWords),
                headings,
                recogniseAll,
                level,
                after,
                RuleSettings.read(checks),
                orgs.isPresent() ? Organizations.read(orgs.get()) : DEFAULT.orgs,
                crossref.isPresent() ? CrossReferenceSettings.read(crossref.get()) : DEFAULT.crossref,
                links.isPresent() ? LinkSettings.read(links.get()) : DEFAULT.links);
    }

    /** The first two or three letters of a tag name the language (BCP 47); a whole name would be a language that nobody knows. */
    private static String language(Yaml.Mapping checks) throws UnreadableException {
        Optional<Yaml.Scalar> given = checks.scalar("lang");
        if (given.isEmpty()) {
            return DEFAULT.language;
        }
        String name = given.get().text().split("[-_]", 2)[0];
        if (!isTag(name)) {
            throw new UnreadableException(
                    given.get().span(),
                    "lang must be a language such as en or pt-BR, not \""
                            + given.get().text() + "\"");
        }
        return given.get().text();
    }

    private static boolean isTag(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Letters.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return name.length() == 2 || name.length() == 3;
    }

    /** Titles, none of which is empty. */
    private static List<String> named(Yaml.Mapping section, String key) throws UnreadableException {
        for (Yaml.Scalar title : section.scalars(key)) {
            if (title.text().isBlank()) {
                throw new UnreadableException(title.span(), key + " lists titles, and one of them is empty");
            }
        }
        return section.texts(key);
    }

    /** The same, as a newsroom wants it whose policy is strict: an entry that nothing cites is an error. */
    public Settings strict() {
        return new Settings(
                style,
                language,
                minWords,
                headings,
                recogniseAll,
                level,
                after,
                rules.with("NR301", Severity.ERROR),
                orgs,
                crossref,
                links);
    }

    /** How much a rule weighs here, if the desk has said so. */
    Optional<Severity> severity(Rule rule) {
        return Optional.ofNullable(rules.severities().get(rule.id()));
    }

    /** Whether a rule is asked: the desk has not turned it off, and its style wants the same. */
    boolean isOn(Rule rule) {
        return !rules.off().contains(rule.id()) && style.wants(rule);
    }
}
