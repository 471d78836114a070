package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.model.Finding;
import newsroom.model.TextEdit;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/** A desk that looks at articles by one rule, or by all. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Desk() {}

    /** What the rule says, one line a finding: place, severity, fix, message. */
    static String says(String rule, String article) {
        return says(rule, article, Settings.DEFAULT);
    }

    static String says(String rule, String article, Settings settings) {
        StringBuilder said = new StringBuilder();
        for (Finding finding : findings(rule, article, settings)) {
            said.append(finding.span())
                    .append(' ')
                    .append(finding.severity().key())
                    .append(' ');
            said.append(finding.fix().kind().key())
                    .append(": ")
                    .append(finding.message())
                    .append('\n');
        }
        return said.toString().strip();
    }

    static List<Finding> findings(String rule, String article, Settings settings) {
        return new Checker(settings, TODAY)
                .check(article.getBytes(UTF_8)).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
    }

    /** The article with the fixes of this one rule's findings made, asked for or not. */
    static String fixed(String rule, String article) throws UnreadableException {
        List<TextEdit> edits = findings(rule, article, Settings.DEFAULT).stream()
                .flatMap(finding -> finding.fix().edits().stream())
                .toList();
        return Source.of(article).with(edits).text();
    }

    static Settings settings(String yaml) throws UnreadableException {
        return Settings.read(Yaml.read(Source.of(yaml)));
    }

    /** The defaults with no other rules than these. */
    static Settings only(String... rules) {
        String off = Checks.all().stream()
                .map(check -> check.rule().id())
                .filter(id -> !List.of(rules).contains(id))
                .map(id -> id + ": off")
                .collect(Collectors.joining(", "));
        try {
            return settings("rules: {" + off + "}\n");
        } catch (UnreadableException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Article article(String text, Settings settings) throws UnreadableException {
        Manuscript manuscript = Manuscript.of(Source.of(text));
        return Article.of(
                Document.of(manuscript), Optional.of(manuscript.frontMatter().keys()), settings, TODAY);
    }

    /** So many words of news. */
    static String words(int count) {
        return "word ".repeat(count).strip() + "\n";
    }

    static Set<String> rules(String article) {
        return new Checker(Settings.DEFAULT, TODAY)
                .check(article.getBytes(UTF_8)).findings().stream()
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
    }
}
