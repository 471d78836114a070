package newsroom.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.citations.Agencies;
import newsroom.citations.Outlets;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/** Bodies that the desk knows by name, besides those that the program knows: {@code orgs:} in {@code newsroom.yml}. */
public final class Organizations {
    static final Organizations NONE = new Organizations(List.of(), List.of(), List.of());

    private static final List<String> KEYS = List.of("known", "agencies", "periodicals");

    private final Set<String> known;
    private final Set<String> agencies;
    private final Set<String> periodicals;

    private Organizations(List<String> known, List<String> agencies, List<String> periodicals) {
        this.known = folded(known);
        this.agencies = folded(agencies);
        this.periodicals = folded(periodicals);
    }

    static Organizations read(Yaml.Mapping orgs) throws UnreadableException {
        orgs.allowOnly(KEYS);
        return new Organizations(orgs.texts("known"), orgs.texts("agencies"), orgs.texts("periodicals"));
    }

    /** Whether {@code name} is that of a body and not of a person; a leading "The" and the case do not count. */
    public boolean isKnown(String name) {
        return known.contains(fold(name)) || isAgency(name) || isPeriodical(name);
    }

    /** Whether {@code name} is a news agency's. */
    public boolean isAgency(String name) {
        return agencies.contains(fold(name)) || Agencies.contains(name);
    }

    /** Whether {@code name} is that of a newspaper, a magazine or a broadcaster. */
    public boolean isPeriodical(String name) {
        return periodicals.contains(fold(name)) || Outlets.isPeriodical(name);
    }

    private static Set<String> folded(List<String> names) {
        Set<String> folded = new HashSet<>();
        for (String name : names) {
            folded.add(fold(name));
        }
        return Set.copyOf(folded);
    }

    private static String fold(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organizations orgs
                && known.equals(orgs.known)
                && agencies.equals(orgs.agencies)
                && periodicals.equals(orgs.periodicals);
    }

    @Override
    public int hashCode() {
        return known.hashCode() + 31 * (agencies.hashCode() + 31 * periodicals.hashCode());
    }
}
