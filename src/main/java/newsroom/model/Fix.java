package newsroom.model;

import java.util.List;
import java.util.Locale;

/**
 * How a finding can be put right. A fix never makes up a fact.
 *
 * @param edits what to change, in no order and without overlaps; empty for {@link Kind#NO}
 */
public record Fix(Kind kind, List<TextEdit> edits) {
    /** A finding that only a person can put right. */
    public static final Fix NONE = new Fix(Kind.NO, List.of());

    public Fix {
        edits = List.copyOf(edits);
    }

    /** Who may apply a fix. */
    public enum Kind {
        /** No fix is known. */
        NO,
        /** A person has to agree to it. */
        ASK,
        /** It cannot change what the text says. */
        SAFE;

        /** As output writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Fix safe(List<TextEdit> edits) {
        return new Fix(Kind.SAFE, edits);
    }

    public static Fix ask(List<TextEdit> edits) {
        return new Fix(Kind.ASK, edits);
    }
}
