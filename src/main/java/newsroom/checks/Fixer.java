package newsroom.checks;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.TextEdit;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/** Applies fixes until none is left that may be applied. What no fix touches stays byte for byte. */
public final class Fixer {
    private static final int MOST_ROUNDS = 10;

    private final Checker checker;

    public Fixer(Checker checker) {
        this.checker = checker;
    }

    /**
     * A file with its safe fixes applied.
     *
     * @param manuscript the file as it is now
     * @param applied how many findings were put right
     */
    public record Fixed(Manuscript manuscript, int applied) {}

    /**
     * Applies the safe fixes of all findings that stand. Of two that want the same place the first goes first, and the other is
     * looked for again. Fixing what was fixed changes nothing.
     */
    public Fixed fix(Manuscript manuscript) throws UnreadableException {
        Manuscript fixed = manuscript;
        int applied = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Fixed next = apply(
                    fixed,
                    checker.check(fixed).stream()
                            .filter(finding -> finding.stands() && finding.fix().kind() == Fix.Kind.SAFE)
                            .toList());
            if (next.applied() == 0) {
                break;
            }
            fixed = next.manuscript();
            applied += next.applied();
        }
        return new Fixed(fixed, applied);
    }

    /**
     * Applies the fixes of findings once, safe or not. Of two that want the same place the first goes first, and the other is left.
     *
     * @param findings what was found in exactly this text
     */
    public static Fixed apply(Manuscript manuscript, List<Finding> findings) throws UnreadableException {
        NavigableMap<Integer, TextEdit> edits = new TreeMap<>();
        int applied = 0;
        for (Finding finding : findings) {
            if (finding.fix().kind() != Fix.Kind.NO && isFree(finding.fix().edits(), edits)) {
                finding.fix().edits().forEach(edit -> edits.put(edit.start(), edit));
                applied++;
            }
        }
        return new Fixed(manuscript.with(List.copyOf(edits.values())), applied);
    }

    /** Whether no edit reaches into what another one changes, or begins where another does. */
    private static boolean isFree(List<TextEdit> wanted, NavigableMap<Integer, TextEdit> taken) {
        for (TextEdit edit : wanted) {
            Map.Entry<Integer, TextEdit> before = taken.floorEntry(edit.start());
            Map.Entry<Integer, TextEdit> after = taken.ceilingEntry(edit.start());
            boolean meets = before != null
                    && (before.getValue().start() == edit.start()
                            || before.getValue().end() > edit.start());
            if (meets || (after != null && after.getValue().start() < edit.end())) {
                return false;
            }
        }
        return true;
    }
}
