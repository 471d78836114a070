package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Severity;

/** All rules there are. */
public final class Checks {
    /** What is reported of a file that no rule can judge. */
    static final Rule UNREADABLE = new Rule(
            "NR903", "unreadable", Severity.ERROR, "A file is UTF-8 within bounds, with well-formed front matter");

    private static final List<Check> ALL = List.of(
            new MissingWorksCited(),
            new HeadingNotHeading(),
            new HeadingText(),
            new DuplicateSection(),
            new SectionNotLast(),
            new EntryBlockShape(),
            new NoTitle(),
            new CmsCruft(),
            new InvisibleCharacter());

    private Checks() {}

    /** Every check, in the order of ids. */
    public static List<Check> all() {
        return ALL;
    }

    /** The rule with this id, be it one of a check or of what is said about a file as a whole. */
    public static Optional<Rule> rule(String id) {
        if (id.equals(UNREADABLE.id())) {
            return Optional.of(UNREADABLE);
        }
        for (Check check : ALL) {
            if (check.rule().id().equals(id)) {
                return Optional.of(check.rule());
            }
        }
        return Optional.empty();
    }
}
