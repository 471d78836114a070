package newsroom.checks;

import java.util.List;
import newsroom.model.Finding;

/** How many findings stand, by how much they weigh. */
public record Counts(int errors, int warnings, int infos) {
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Counts what stands: neither subsumed nor suppressed. */
    public static Counts of(List<Finding> findings) {
        int[] counts = new int[3];
        for (Finding finding : findings) {
            if (finding.stands()) {
                counts[
                        switch (finding.severity()) {
                            case ERROR -> 0;
                            case WARNING -> 1;
                            case INFO -> 2;
                        }]++;
            }
        }
        return new Counts(counts[0], counts[1], counts[2]);
    }

    public Counts plus(Counts other) {
        return new Counts(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    public int all() {
        return errors + warnings + infos;
    }

    /** Such as {@code 2 errors, 1 warning}; {@code nothing found} when there is none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, errors, "error");
        append(text, warnings, "warning");
        append(text, infos, "info");
        return text.length() == 0 ? "nothing found" : text.toString();
    }

    private static void append(StringBuilder text, int count, String noun) {
        if (count > 0) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(noun)
                    .append(count == 1 ? "" : "s");
        }
    }
}
