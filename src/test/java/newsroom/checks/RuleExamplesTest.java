package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of a rule calls wrong the rule finds, and what the page calls right it does not. */
final class RuleExamplesTest {
    private static final String HEAD = "---\ntitle: Dams\nauthor: Bo Ek\ndate: 2026-11-01\n---\n\n";
    private static final String LIST = "\n\n## Works Cited\n\n";
    private static final String HILL = "Hill, Li. *The River*. Oxford UP, 2012.";
    private static final String REMARK = "\u2190";

    /** What is said of these depends on the network: {@link OnlineChecksTest}. */
    private static final Set<String> ONLINE = Set.of("NR401", "NR402", "NR404");

    /**
     * An article that a page shows a part of.
     *
     * @param wrong whether the rule finds something in it
     */
    record Example(String rule, boolean wrong, String article) {
        @Override
        public String toString() {
            return rule + (wrong ? " wrong: " : " right: ") + article.replace('\n', '|');
        }
    }

    /** A line of a page's examples, with what is said of it. */
    private record Line(String text, String remark) {
        boolean isRight() {
            return remark.startsWith("right") || remark.startsWith("may follow");
        }
    }

    private static List<Line> lines(String rule) {
        return RulePage.of(Checks.rule(rule).orElseThrow())
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .map(line -> {
                    int remark = line.indexOf(REMARK);
                    return remark < 0
                            ? new Line(line.stripTrailing(), "")
                            : new Line(
                                    line.substring(0, remark).stripTrailing(),
                                    line.substring(remark + 1).strip());
                })
                .toList();
    }

    static Stream<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Rule rule : Checks.rules()) {
            if (!ONLINE.contains(rule.id())) {
                add(rule.id(), lines(rule.id()), examples);
            }
        }
        return examples.stream();
    }

    private static void add(String rule, List<Line> lines, List<Example> examples) {
        switch (rule) {
            case "NR101" -> {
                wrong(examples, rule, HEAD + Desk.words(160) + "\n" + joined(lines, 0, 1));
                right(examples, rule, HEAD + Desk.words(160) + "\n" + joined(lines, 1, 4));
            }
            case "NR102", "NR103" -> {
                for (Line line : lines) {
                    String entries = line.remark().endsWith("over one") ? HILL : entry(0) + "\n\n" + HILL;
                    add(examples, rule, line, HEAD + "Words.\n\n" + line.text() + "\n\n" + entries);
                }
            }
            case "NR104" -> {
                wrong(examples, rule, HEAD + joined(lines, 0, 4));
                right(
                        examples,
                        rule,
                        HEAD + joined(lines, 0, 2) + "\n\n" + lines.get(3).text());
            }
            case "NR105" -> {
                wrong(examples, rule, HEAD + joined(lines, 0, 3) + "\n\nWords.");
                right(
                        examples,
                        rule,
                        HEAD + joined(lines, 0, 2) + "\n\n" + lines.get(3).text() + "\n\nWords.");
            }
            case "NR106" -> {
                wrong(
                        examples,
                        rule,
                        HEAD + LIST + lines.get(0).text() + "\n" + lines.get(1).text());
                wrong(examples, rule, HEAD + LIST + lines.get(2).text());
                right(examples, rule, HEAD + LIST + joined(lines, 3, 5));
            }
            case "NR107" -> {
                wrong(examples, rule, lines.get(0).text() + "\n\nWords.");
                right(examples, rule, lines.get(1).text() + "\n\nWords.");
                right(examples, rule, block(lines, 2, 5) + "\nWords.");
            }
            case "NR216" -> {
                wrong(examples, rule, HEAD + LIST + joined(lines, 0, 2));
                right(examples, rule, HEAD + LIST + joined(lines, 2, 4));
            }
            case "NR217" -> {
                wrong(examples, rule, HEAD + LIST + joined(lines, 0, 2));
                right(examples, rule, HEAD + LIST + lines.get(0).text());
            }
            case "NR301", "NR302", "NR303" -> {
                int list = 0;
                while (!lines.get(list).text().startsWith("## ")) {
                    list++;
                }
                int end = rule.equals("NR301") ? list + 2 : lines.size();
                String works = "\n\n" + joined(lines, list, end);
                lines.stream()
                        .filter(line -> !line.remark().isEmpty())
                        .forEach(line -> add(examples, rule, line, HEAD + line.text() + works));
            }
            case "NR304" ->
                lines.forEach(line -> add(
                        examples,
                        rule,
                        line,
                        HEAD + line.text() + LIST
                                + "Belson, Ann. “Dam.” *The Courier*, 2 Apr. 2016, www.courier.example/dam."));
            case "NR501", "NR502" -> {
                String article = joined(lines, 0, 2);
                wrong(examples, rule, article);
                right(examples, rule, block(lines, 2, 5) + "\n" + article);
            }
            case "NR503" -> {
                wrong(examples, rule, HEAD + lines.get(0).text());
                right(examples, rule, block(lines, 1, 7) + "\n" + lines.get(7).text());
            }
            case "NR505" -> {
                String report = lines.get(1).text();
                wrong(examples, rule, "# Dam\n\n" + joined(lines, 0, 2));
                wrong(examples, rule, "# Dam\n\n" + lines.get(2).text() + "\n\nThe dam broke.");
                right(examples, rule, "# Dam\n\n" + lines.get(3).text() + "\n\nThe dam broke.");
                right(
                        examples,
                        rule,
                        "# Dam\n\nBy Bo Ek\n\n" + report + "\n\n" + lines.get(4).text());
            }
            case "NR601" -> wrong(examples, rule, HEAD + "Words.\n\n" + joined(lines, 0, lines.size()));
            case "NR901" ->
                lines.stream()
                        .filter(line -> !line.remark().isEmpty())
                        .forEach(line -> add(
                                examples,
                                rule,
                                line,
                                HEAD + LIST + line.text() + "\n\nEk, Bo. “A.” *Slate*, 2 Apr. 2014,"));
            case "NR903" ->
                lines.stream()
                        .filter(line -> !line.remark().isEmpty())
                        .forEach(line -> add(examples, rule, line, "---\n" + line.text() + "\n---\n\nWords."));
            default -> {
                boolean entry = rule.startsWith("NR2");
                for (Line line : lines) {
                    if (!line.remark().isEmpty()) {
                        String text = line.text().replace(" U+200B ", "\u200B");
                        add(examples, rule, line, HEAD + (entry ? LIST : "") + text);
                    }
                }
            }
        }
    }

    private static String entry(int line) {
        return lines("NR201").get(line + 1).text();
    }

    private static String joined(List<Line> lines, int from, int to) {
        return String.join(
                "\n\n", lines.subList(from, to).stream().map(Line::text).toList());
    }

    private static String block(List<Line> lines, int from, int to) {
        return String.join(
                        "\n", lines.subList(from, to).stream().map(Line::text).toList()) + "\n";
    }

    private static void add(List<Example> examples, String rule, Line line, String article) {
        examples.add(new Example(rule, !line.isRight(), article + "\n"));
    }

    private static void wrong(List<Example> examples, String rule, String article) {
        examples.add(new Example(rule, true, article + "\n"));
    }

    private static void right(List<Example> examples, String rule, String article) {
        examples.add(new Example(rule, false, article + "\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePageSaysWhatTheRuleDoes(Example example) {
        List<String> found = new Checker(Settings.DEFAULT, Desk.TODAY)
                .check(example.article().getBytes(UTF_8)).findings().stream()
                        .filter(Finding::stands)
                        .filter(finding -> finding.rule().equals(example.rule()))
                        .map(Finding::message)
                        .toList();

        assertThat(found.isEmpty()).as("%s%n%s", example.article(), found).isEqualTo(!example.wrong());
    }

    @Test
    void everyRuleButThoseOfTheNetworkHasAnExample() {
        Set<String> shown = new TreeSet<>(ONLINE);
        examples().filter(Example::wrong).forEach(example -> shown.add(example.rule()));

        assertThat(shown)
                .containsExactlyElementsOf(
                        Checks.rules().stream().map(Rule::id).sorted().toList());
    }
}
