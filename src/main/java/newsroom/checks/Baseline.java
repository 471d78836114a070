package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsroom.model.Finding;
import newsroom.model.Problem;
import newsroom.text.Source;
import newsroom.text.Visible;

/**
 * Findings that an archive had when the checks came to it, which therefore stand for now: a line each, with the rule, a
 * fingerprint of the words it was found in, how many such there are, and the file. Lines may move; what is changed is found
 * anew.
 */
public final class Baseline {
    private static final String HEADING = "# newsroom baseline 1";
    private static final String REASON = "in the baseline";
    private static final int MOST_TEXT = 500;
    private static final int FINGERPRINT = 16;

    private final Map<Line, Integer> known = new TreeMap<>();
    private final Map<Line, Integer> left = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    private record Line(String path, String rule, String fingerprint) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int byPath = path.compareTo(other.path);
            int byRule = byPath != 0 ? byPath : rule.compareTo(other.rule);
            return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
        }
    }

    /** One that nothing stands in yet. */
    public Baseline() {}

    /**
     * Reads a baseline.
     *
     * @param name how to call the file when something is wrong with it
     * @throws Problem (usage) that names the line
     */
    public static Baseline read(String text, String name) {
        Baseline baseline = new Baseline();
        String[] lines = text.split("\n", -1);
        if (!lines[0].strip().equals(HEADING)) {
            throw Problem.usage(name + " is no baseline", "Write one with: newsroom check --write-baseline FILE");
        }
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].strip().split(" ", 4);
            if (parts.length == 4 && parts[2].matches("[1-9][0-9]{0,5}")) {
                baseline.known.merge(new Line(parts[3], parts[0], parts[1]), Integer.parseInt(parts[2]), Integer::sum);
            } else if (!lines[i].isBlank()) {
                throw Problem.usage(name + ":" + (i + 1) + ": this is no line of a baseline", "Write it anew");
            }
        }
        baseline.left.putAll(baseline.known);
        return baseline;
    }

    /** Whether a file that begins with {@code start} may give way to a baseline: it is empty, or one. */
    public static boolean mayReplace(byte[] start) {
        String text = new String(start, UTF_8);
        return text.isBlank() || text.lines().findFirst().orElse("").strip().equals(HEADING);
    }

    /** Takes down a finding of the file {@code path}. */
    public void add(String path, Source source, Finding finding) {
        known.merge(line(path, source, finding), 1, Integer::sum);
    }

    /** The findings of a file, those that the baseline knows let stand; each line of it lets stand as many as it says. */
    public List<Finding> apply(String path, Source source, List<Finding> findings) {
        seen.add(Visible.line(path));
        List<Finding> applied = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Line line = line(path, source, finding);
            int count = finding.stands() ? left.getOrDefault(line, 0) : 0;
            if (count > 0) {
                left.put(line, count - 1);
            }
            applied.add(count > 0 ? finding.suppressed(REASON) : finding);
        }
        return applied;
    }

    /** What the baseline lets stand and is not found any more, in files that were looked at: {@code path: rule}. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        left.forEach((line, count) -> {
            if (count > 0 && seen.contains(line.path)) {
                unused.add(line.path + ": " + line.rule);
            }
        });
        return unused;
    }

    /** How many findings it lets stand. */
    public int size() {
        return known.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As it is kept in a file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        known.forEach((line, count) -> text.append(line.rule)
                .append(' ')
                .append(line.fingerprint)
                .append(' ')
                .append(count)
                .append(' ')
                .append(line.path)
                .append('\n'));
        return text.toString();
    }

    private static Line line(String path, Source source, Finding finding) {
        return new Line(Visible.line(path), finding.rule(), fingerprint(source, finding));
    }

    /** Made of the rule, the words that the finding covers, and the line in which they begin. */
    private static String fingerprint(Source source, Finding finding) {
        int line = Math.min(finding.span().line(), source.lineCount());
        int start = Math.min(source.lineStart(line) + finding.span().column() - 1, source.length());
        int lastLine = Math.min(finding.span().endLine(), source.lineCount());
        int end = Math.min(source.lineStart(lastLine) + finding.span().endColumn() - 1, source.length());
        String words = source.text().substring(start, Math.max(start, Math.min(end, start + MOST_TEXT)));
        MessageDigest digest = sha256();
        digest.update((finding.rule() + "\n" + words + "\n" + source.line(line)).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
