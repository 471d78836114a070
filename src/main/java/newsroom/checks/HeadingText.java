package newsroom.checks;

import java.util.List;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Prose;

/** NR103: the section is called what the desk's manual of style calls it. */
final class HeadingText implements Check {
    private static final Rule RULE = new Rule(
            "NR103",
            "heading-text",
            Severity.WARNING,
            Fix.Kind.SAFE,
            "The works-cited section bears the title that the style gives it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> section = article.list();
        if (section.isEmpty() || section.get().title().isEmpty()) {
            return;
        }
        Prose title = withoutAttributes(section.get().title().get().prose());
        int entries = section.get().entries().size();
        Optional<String> wanted = canonical(article, entries);
        if (wanted.isEmpty() || wanted.get().equals(title.text())) {
            return;
        }
        report(article, title, wanted.get(), entries, findings);
    }

    /** "Works Cited {#works-cited}": what Pandoc, kramdown and Hugo read as the heading's own attributes. */
    private static Prose withoutAttributes(Prose title) {
        String text = title.text();
        int open = text.lastIndexOf(" {");
        boolean attributes = open > 0
                && text.endsWith("}")
                && open + 2 < text.length() - 1
                && "#.:".indexOf(text.charAt(open + 2)) >= 0;
        return attributes ? title.slice(0, open).trimmed() : title;
    }

    /** What the section is to be called; nothing where any name will do. */
    static Optional<String> canonical(Article article, int entries) {
        Settings settings = article.settings();
        List<String> own = settings.headings();
        if (!own.isEmpty()) {
            return Optional.of(own.get(entries == 1 && own.size() > 1 ? 1 : 0));
        }
        return switch (settings.style()) {
            case MLA9 -> {
                Optional<List<String>> titles = SectionNames.cited(article.language());
                yield titles.isPresent() ? Optional.of(titles.get().get(entries == 1 ? 1 : 0)) : Optional.empty();
            }
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
        int before = sameWordsBefore(found, wanted);
        int after = sameWordsAfter(found.substring(before), wanted.substring(before));
        TextEdit edit = new TextEdit(
                title.sourceStart(before),
                title.sourceEnd(found.length() - after),
                wanted.substring(before, wanted.length() - after));
        findings.report(
                RULE,
                article.source().span(edit.start(), edit.end()),
                "Use \"" + wanted + "\" (" + why(article.settings(), entries) + "); found \"" + found + '"',
                Fix.safe(List.of(edit)));
    }

    private static String why(Settings settings, int entries) {
        String style = settings.headings().isEmpty() ? settings.style().label() + ", " : "";
        return style + entries + (entries == 1 ? " entry" : " entries");
    }

    /** How long the words are that both begin with, each with the blank after it. */
    private static int sameWordsBefore(String found, String wanted) {
        int words = 0;
        for (int i = 0; i < found.length() && i < wanted.length() && found.charAt(i) == wanted.charAt(i); i++) {
            words = found.charAt(i) == ' ' ? i + 1 : words;
        }
        return words;
    }

    /** How long the words are that both end with, each with the blank before it. */
    private static int sameWordsAfter(String found, String wanted) {
        int words = 0;
        int most = Math.min(found.length(), wanted.length());
        for (int i = 1; i < most && found.charAt(found.length() - i) == wanted.charAt(wanted.length() - i); i++) {
            words = found.charAt(found.length() - i) == ' ' ? i : words;
        }
        return words;
    }
}
