package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.model.Finding;
import newsroom.testing.Json;
import newsroom.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Real entries in their articles, labelled by people: nothing is said against one that they found well formed, unless they
 * named the very thing among what they let pass.
 */
final class AccusationsTest {
    /** Which codes of the labels say what a rule says. */
    private static final Map<String, Set<String>> SAID_BY = Map.of(
            "NR204", Set.of("month-not-abbreviated", "month-abbreviation", "date-order", "no-date"),
            "NR209", Set.of("missing-comma-before-and", "author-not-inverted"),
            "NR210", Set.of("publisher-repeats-container", "publisher-repeats-author"),
            "NR211", Set.of("pipe-in-title"),
            "NR212", Set.of("no-italics", "title-not-marked"),
            "NR214",
                    Set.of(
                            "mla7-medium",
                            "mla7-city",
                            "mla7-ed-abbreviation",
                            "mla7-volume-issue",
                            "parenthetical-date",
                            "wrong-style-for-heading"),
            "NR216", Set.of("not-alphabetical"),
            "NR217", Set.of("duplicate"));

    private final Map<Object, List<Finding>> findings = new HashMap<>();

    @Test
    void nothingIsSaidAgainstAnEntryThatIsWellFormed() throws IOException {
        List<String> accusations = new ArrayList<>();
        int wellFormed = 0;
        int said = 0;
        for (String line : Files.readAllLines(Shared.path("citations/entries.jsonl"), StandardCharsets.UTF_8)) {
            Map<String, @Nullable Object> label = Json.object(line);
            if (!Boolean.TRUE.equals(label.get("well_formed"))) {
                said += said(label).isEmpty() ? 0 : 1;
                continue;
            }
            wellFormed++;
            for (Finding finding : said(label)) {
                if (!isExplained(finding, label)) {
                    accusations.add(label.get("n") + ":" + finding.span() + ' ' + finding.rule() + ' '
                            + finding.severity().key() + ' ' + finding.message() + "\n    " + label.get("raw"));
                }
            }
        }
        System.out.printf(
                "%d well-formed entries, %d accusations; of the others %d have a finding%n%s%n",
                wellFormed, accusations.size(), said, String.join("\n", accusations));

        assertThat(wellFormed).isPositive();
        assertThat(accusations).isEmpty();
    }

    @Test
    void nothingIsSaidOfEntriesWhereThereIsNoList() throws IOException {
        for (String line : Files.readAllLines(Shared.path("corpus/labels.jsonl"), StandardCharsets.UTF_8)) {
            Map<String, @Nullable Object> label = Json.object(line);
            if (Boolean.FALSE.equals(label.get("has_section"))) {
                assertThat(check(Objects.requireNonNull(label.get("n")), "NR2", "NR3"))
                        .as(line)
                        .isEmpty();
            }
        }
    }

    @Test
    void aListThatReadersFoundInOrderIsInOrder() throws IOException {
        int sorted = 0;
        int unsorted = 0;
        int told = 0;
        List<String> accused = new ArrayList<>();
        for (String line : Files.readAllLines(Shared.path("corpus/labels.jsonl"), StandardCharsets.UTF_8)) {
            Map<String, @Nullable Object> label = Json.object(line);
            List<Finding> found = check(Objects.requireNonNull(label.get("n")), "NR216");
            if (Boolean.TRUE.equals(label.get("entries_sorted"))) {
                sorted++;
                found.forEach(finding -> accused.add(label.get("n") + ": " + finding.span() + ' ' + finding.message()));
            } else if (Boolean.FALSE.equals(label.get("entries_sorted"))) {
                unsorted++;
                told += found.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf(
                "%d lists in order, of which accused:%n%s%n%d out of order, %d told%n",
                sorted, String.join("\n", accused), unsorted, told);

        assertThat(accused).isEmpty();
    }

    private static boolean isExplained(Finding finding, Map<String, @Nullable Object> label) {
        Set<Object> codes = new HashSet<>((List<?>) Objects.requireNonNull(label.get("defects")));
        codes.retainAll(SAID_BY.getOrDefault(finding.rule(), Set.of()));
        boolean otherStyle = finding.rule().equals("NR214") && !"MLA".equals(label.get("style"));
        return !codes.isEmpty() || otherStyle;
    }

    /** What the rules on entries say of the entry that a label is of. */
    private List<Finding> said(Map<String, @Nullable Object> label) {
        double line = (double) Objects.requireNonNull(label.get("line"));
        return findings.computeIfAbsent(Objects.requireNonNull(label.get("n")), n -> check(n, "NR2")).stream()
                .filter(finding ->
                        finding.span().line() <= line && finding.span().endLine() >= line)
                .toList();
    }

    private static List<Finding> check(Object article, String... rules) {
        byte[] file = Shared.bytes(String.format("corpus/articles/%03d.md", ((Number) article).intValue()));
        return new Checker(Settings.DEFAULT, Desk.TODAY)
                .check(file).findings().stream()
                        .filter(Finding::stands)
                        .filter(finding -> Stream.of(rules).anyMatch(finding.rule()::startsWith))
                        .toList();
    }
}
