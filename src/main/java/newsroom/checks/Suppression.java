package newsroom.checks;

import newsroom.model.Span;

/**
 * Where findings of one rule are let stand, and why.
 *
 * @param first where the part of the file begins in which they are; of a line, its first character
 * @param last where it ends
 * @param line its number where only findings count that begin or end in it; 0 otherwise
 * @param reason never empty
 * @param written where that is written
 */
record Suppression(String rule, int first, int last, int line, String reason, Span written) {
    /** @param start where the finding begins in the file */
    boolean covers(Span finding, int start) {
        return line > 0 ? finding.line() == line || finding.endLine() == line : first <= start && start <= last;
    }
}
