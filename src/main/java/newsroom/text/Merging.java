package newsroom.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts that were made from the same one, put together line by line. Where both changed the same lines, both are kept, between the
 * marks that Git leaves and that keep an article from being submitted.
 *
 * @param clashes how many such places there are
 */
public record Merging(String text, int clashes) {
    /**
     * Puts two texts together.
     *
     * @param base what both were made from
     * @param mine is kept first where they clash
     */
    public static Merging of(String base, String mine, String theirs) {
        List<String> from = WordDiff.lines(base);
        List<String> own = WordDiff.lines(mine);
        List<String> others = WordDiff.lines(theirs);
        int[] inOwn = WordDiff.partners(from, own);
        int[] inOthers = WordDiff.partners(from, others);
        StringBuilder merged = new StringBuilder();
        int clashes = 0;
        int at = 0;
        int ownAt = 0;
        int othersAt = 0;
        while (at < from.size() || ownAt < own.size() || othersAt < others.size()) {
            int next = at;
            while (next < from.size() && (inOwn[next] < 0 || inOthers[next] < 0)) {
                next++;
            }
            int ownEnd = next < from.size() ? inOwn[next] : own.size();
            int othersEnd = next < from.size() ? inOthers[next] : others.size();
            clashes += part(
                    from.subList(at, next), own.subList(ownAt, ownEnd), others.subList(othersAt, othersEnd), merged);
            if (next < from.size()) {
                merged.append(from.get(next));
            }
            at = Math.min(next + 1, from.size());
            ownAt = Math.min(ownEnd + 1, own.size());
            othersAt = Math.min(othersEnd + 1, others.size());
        }
        return new Merging(merged.toString(), clashes);
    }

    /** Appends what stands between two lines that all three have; answers whether it clashes, 1 or 0. */
    private static int part(List<String> from, List<String> own, List<String> others, StringBuilder merged) {
        if (own.equals(others) || others.equals(from)) {
            own.forEach(merged::append);
            return 0;
        }
        if (own.equals(from)) {
            others.forEach(merged::append);
            return 0;
        }
        merged.append("<<<<<<< yours\n");
        lines(own).forEach(merged::append);
        merged.append("=======\n");
        lines(others).forEach(merged::append);
        merged.append(">>>>>>> theirs\n");
        return 1;
    }

    /** The same lines, each with an ending: the last of a file may lack it. */
    private static List<String> lines(List<String> lines) {
        List<String> ended = new ArrayList<>();
        for (String line : lines) {
            ended.add(line.endsWith("\n") || line.endsWith("\r") ? line : line + "\n");
        }
        return ended;
    }
}
