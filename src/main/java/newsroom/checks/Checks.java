package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Nearest;

/** All rules there are. */
public final class Checks {
    /** What is reported of a file that no rule can judge. */
    static final Rule UNREADABLE = new Rule(
            "NR903",
            "unreadable",
            Severity.ERROR,
            Fix.Kind.NO,
            "A file is UTF-8 within bounds, with well-formed front matter");

    private static final List<Check> ALL = List.of(
            new MissingWorksCited(),
            new HeadingNotHeading(),
            new HeadingText(),
            new DuplicateSection(),
            new SectionNotLast(),
            new EntryBlockShape(),
            new NoTitle(),
            new UnterminatedEntry(),
            new MissingLocation(),
            new MissingElement(),
            new DateFormat(),
            new ImpossibleDate(),
            new InvertedOrganization(),
            new AgencyAsAuthor(),
            new EtAl(),
            new AuthorForm(),
            new RedundantOrganization(),
            new ContainerPageTitle(),
            new TitleStyle(),
            new TitleCase(),
            new ForeignStyle(),
            new UrlForm(),
            new ListOrder(),
            new DuplicateEntry(),
            new EntryNotCited(),
            new CitationNotListed(),
            new AmbiguousCitation(),
            new CitationForm(),
            new DeadLink(),
            new UnverifiedLink(),
            new UnsafeUrl(),
            new UnarchivedSource(),
            new MissingByline(),
            new MissingDate(),
            new AnonymousSource(),
            new Attribution(),
            new WireCredit(),
            new CmsCruft(),
            new InvisibleCharacter(),
            new MixedQuotes(),
            new Placeholder(),
            new BadDirective());

    private Checks() {}

    /** Every check, in the order of ids. */
    public static List<Check> all() {
        return ALL;
    }

    /** Every rule in the order of ids: those of checks, and what is said about a file as a whole. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Check check : ALL) {
            rules.add(check.rule());
        }
        rules.add(UnusedDirective.RULE);
        rules.add(UNREADABLE);
        return rules;
    }

    /** The rule with this id. */
    public static Optional<Rule> rule(String id) {
        for (Rule rule : rules()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rule with this id or this name, in capitals or not, for whoever types it. */
    public static Optional<Rule> named(String word) {
        return rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(word) || rule.alias().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The id that somebody meant who wrote {@code word}. */
    public static Optional<String> nearest(String word) {
        List<Rule> rules = rules();
        return named(word)
                .map(Rule::id)
                .or(() -> Nearest.to(
                        word.toUpperCase(Locale.ROOT),
                        rules.stream().map(Rule::id).toList()))
                .or(() -> Nearest.to(
                                word.toLowerCase(Locale.ROOT),
                                rules.stream().map(Rule::alias).toList())
                        .flatMap(Checks::named)
                        .map(Rule::id));
    }
}
