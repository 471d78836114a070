package newsroom.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a desk asks for before a text goes out.
 *
 * @param approvals how many people must have approved exactly this text, 0 to 9
 */
public record Policy(int approvals, Eyes eyes) {
    /** The most approvals a policy may ask for. */
    public static final int MAX_APPROVALS = 9;

    public Policy {
        if (approvals < 0 || approvals > MAX_APPROVALS) {
            throw new IllegalArgumentException("approvals out of range: " + approvals);
        }
    }

    /** What a record has by itself, written out: a fresh process would put that together at run time, for 40 ms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && approvals == policy.approvals && eyes == policy.eyes;
    }

    @Override
    public int hashCode() {
        return 31 * approvals + eyes.hashCode();
    }

    /** Who may not approve. */
    public enum Eyes {
        /** Anyone with the role may approve. */
        ANY,
        /** Whoever changed the text last may not: enough for two people who write together. */
        NOT_LAST_EDITOR,
        /** Nobody who changed the text since it was last live may: four eyes. */
        NO_EDITOR;

        /** As a policy is written in an event, such as {@code no-editor}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Whether somebody may approve a text.
         *
         * @param editors who changed it since it was last live, the first first
         * @param isReviewer which of them is the one who wants to approve it
         */
        public boolean allow(List<String> editors, Predicate<String> isReviewer) {
            return switch (this) {
                case ANY -> true;
                case NOT_LAST_EDITOR -> editors.isEmpty() || !isReviewer.test(editors.get(editors.size() - 1));
                case NO_EDITOR -> editors.stream().noneMatch(isReviewer);
            };
        }

        static Optional<Eyes> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(eyes -> eyes.key().equals(key))
                    .findFirst();
        }
    }

    /** The presets of {@code newsroom.yml}. */
    public enum Preset {
        /** One person alone: no approval. */
        SOLO(new Policy(0, Eyes.ANY)),
        /** Two people who write together: one approval, not by whoever changed the text last. */
        PAIR(new Policy(1, Eyes.NOT_LAST_EDITOR)),
        /** The default: one approval, by somebody who did not change the text. */
        DESK(new Policy(1, Eyes.NO_EDITOR)),
        /** Two approvals, by people who did not change the text. */
        STRICT(new Policy(2, Eyes.NO_EDITOR));

        private final Policy policy;

        Preset(Policy policy) {
            this.policy = policy;
        }

        public Policy policy() {
            return policy;
        }

        /** As {@code newsroom.yml} writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The preset with this key, or nothing when there is none. */
        public static Optional<Preset> ofKey(String key) {
            for (Preset preset : values()) {
                if (preset.key().equals(key)) {
                    return Optional.of(preset);
                }
            }
            return Optional.empty();
        }
    }

    /** The policy that a {@code Policy:} line names, or nothing when it names none. */
    public static Optional<Policy> parse(String text) {
        int space = text.indexOf(' ');
        if (space != 1 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return Optional.empty();
        }
        return Eyes.ofKey(text.substring(2)).map(eyes -> new Policy(text.charAt(0) - '0', eyes));
    }

    /** As a {@code Policy:} line of an event names it, such as {@code 1 no-editor}. */
    @Override
    public String toString() {
        return approvals + " " + eyes.key();
    }
}
