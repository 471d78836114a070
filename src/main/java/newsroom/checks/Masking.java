package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Finding;

/** Which findings others already cover: they are kept, and said to be subsumed. */
final class Masking {
    private static final String CRUFT = "NR601";
    private static final String NO_SECTION = "NR101";
    private static final String NO_LOCATION = "NR202";
    private static final String UNTERMINATED = "NR201";

    private Masking() {}

    /** The findings in a list of their own, each with the rule that covers it, if one does. */
    static List<Finding> apply(List<Finding> findings) {
        List<Finding> covering = new ArrayList<>();
        for (Finding finding : findings) {
            String rule = finding.rule();
            boolean covers = rule.equals(CRUFT) || rule.equals(NO_SECTION) || rule.equals(NO_LOCATION);
            if (covers && finding.stands()) {
                covering.add(finding);
            }
        }
        List<Finding> masked = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Optional<String> cover = cover(finding, covering);
            masked.add(cover.isPresent() ? finding.subsumedBy(cover.get()) : finding);
        }
        return masked;
    }

    private static Optional<String> cover(Finding finding, List<Finding> covering) {
        for (Finding cover : covering) {
            if (!cover.rule().equals(finding.rule()) && covers(cover, finding)) {
                return Optional.of(cover.rule());
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Finding cover, Finding finding) {
        return switch (cover.rule()) {
            case CRUFT -> cover.span().contains(finding.span());
            case NO_SECTION ->
                finding.rule().startsWith("NR2") || finding.rule().startsWith("NR3");
            default -> finding.rule().equals(UNTERMINATED) && finding.span().equals(cover.span());
        };
    }
}
