package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A manual of style, as far as it says what the list of sources is called and what is wrong in it. */
public enum Style {
    MLA9("MLA"),
    APA7("APA"),
    CHICAGO_NB("Chicago"),
    CHICAGO_AD("Chicago"),
    /** None: whatever can be recognised is good. */
    ANY("");

    /** The names that {@code newsroom.yml} uses. */
    static final List<String> KEYS = keys();

    private final String label;

    Style(String label) {
        this.label = label;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Style style : values()) {
            keys.add(style.key());
        }
        return List.copyOf(keys);
    }

    static Style ofKey(String key) {
        return values()[KEYS.indexOf(key)];
    }

    /** As {@code newsroom.yml} writes it. */
    public String key() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Whether what {@code rule} wants is also what this style wants; order and authors are much the same in APA. */
    boolean wants(Rule rule) {
        return switch (rule.id()) {
            case "NR204", "NR207", "NR209", "NR210", "NR211", "NR212", "NR213", "NR214" -> this == MLA9;
            case "NR216" -> this == MLA9 || this == APA7;
            case "NR201", "NR203" -> this != ANY;
            default -> true;
        };
    }

    /** As people call it; empty for {@link #ANY}. */
    String label() {
        return label;
    }
}
