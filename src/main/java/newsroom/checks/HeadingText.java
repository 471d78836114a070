package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Document;
import newsroom.text.Prose;

/** NR103: the section is called what the desk's manual of style calls it. */
final class HeadingText implements Check {
    private static final Rule RULE = new Rule(
            "NR103",
            "heading-text",
            Severity.WARNING,
            "The works-cited section bears the title that the style gives it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> section =
                article.cited().filter(cited -> !cited.entries().isEmpty());
        if (section.isEmpty() || section.get().title().isEmpty()) {
            return;
        }
        Prose title = section.get().title().get().prose();
        int entries = section.get().entries().size();
        Optional<String> wanted = canonical(article, entries);
        if (wanted.isEmpty() || wanted.get().equals(title.text())) {
            return;
        }
        report(article, title, wanted.get(), entries, findings);
    }

    /** What the section is to be called; nothing where any name will do. */
    static Optional<String> canonical(Article article, int entries) {
        Settings settings = article.settings();
        List<String> own = settings.headings();
        if (!own.isEmpty()) {
            return Optional.of(own.get(entries == 1 && own.size() > 1 ? 1 : 0));
        }
        return switch (settings.style()) {
            case MLA9 -> SectionNames.cited(article.language()).map(titles -> titles.get(entries == 1 ? 1 : 0));
            case APA7, CHICAGO_AD -> english(article, "References");
            case CHICAGO_NB -> english(article, "Bibliography");
            case ANY -> Optional.empty();
        };
    }

    private static Optional<String> english(Article article, String title) {
        return article.language().equals("en") ? Optional.of(title) : Optional.empty();
    }

    /** Points at the words that differ, which are all that changes. */
    private static void report(Article article, Prose title, String wanted, int entries, Findings findings) {
        String found = title.text();
        int start = 0;
        int same = 0;
        while (same < found.length() && same < wanted.length() && found.charAt(same) == wanted.charAt(same)) {
            same++;
            if (found.charAt(same - 1) == ' ') {
                start = same;
            }
        }
        int end = found.length();
        int wantedEnd = wanted.length();
        while (end > start && wantedEnd > start && found.charAt(end - 1) == wanted.charAt(wantedEnd - 1)) {
            end--;
            wantedEnd--;
        }
        while (end < found.length() && found.charAt(end) != ' ' && wantedEnd < wanted.length()) {
            end++;
            wantedEnd++;
        }
        Document document = article.document();
        String label = article.settings().headings().isEmpty()
                ? article.settings().style().label() + ", "
                : "";
        String count = label + entries + (entries == 1 ? " entry" : " entries");
        TextEdit edit = new TextEdit(
                title.sourceStart(start),
                end == start ? title.sourceStart(start) : title.sourceEnd(end),
                wanted.substring(start, wantedEnd));
        findings.report(
                RULE,
                document.source().span(edit.start(), edit.end()),
                "Use \"" + wanted + "\" (" + count + "); found \"" + found + '"',
                Fix.safe(List.of(edit)));
    }
}
