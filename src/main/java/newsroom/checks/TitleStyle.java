package newsroom.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.citations.Container;
import newsroom.citations.Outlets;
import newsroom.citations.PageTitle;
import newsroom.citations.Range;
import newsroom.citations.Title;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** NR212: part of a whole stands in quotation marks with the period inside, a container in italics. */
final class TitleStyle implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR212",
            "title-style",
            Severity.WARNING,
            Fix.Kind.SAFE,
            "Titles stand in quotation marks with the period inside, containers in italics");

    /** What events, buildings and bodies are called, whose names stand in plain letters where a container's would. */
    private static final WordList NO_TITLES = WordList.words("""
            academy agency archive archives association bureau center centre church class college commission
            committee conference convention council course department exhibition festival foundation gallery
            government hospital institute institution interview lecture library meeting ministry museum office
            organisation organization pamphlet school seminar society speech symposium talk university workshop
            """);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        if (!work.isMla()) {
            return;
        }
        Optional<Title> title = work.parts().title();
        if (title.isPresent() && title.get().form() == Title.Form.QUOTED) {
            marks(work, title.get(), findings);
            container(article.settings().orgs(), work, findings);
        }
    }

    private static void marks(Work work, Title title, Findings findings) {
        Range range = title.range();
        String text = work.entry().prose().text();
        char closing = text.charAt(range.end() - 1);
        boolean periodBehind = text.startsWith(".", range.end())
                && Letters.isLetterOrDigit(text.charAt(range.end() - 2))
                && (closing == '”' || closing == '"');
        if (periodBehind) {
            Range both = new Range(range.end() - 1, range.end() + 1);
            findings.report(
                    RULE,
                    work.span(both),
                    "Put the period inside the quotation marks",
                    work.replace(Fix.Kind.SAFE, both, "." + closing));
        }
        char opening = text.charAt(range.start());
        if (opening == '‘' || opening == '\'') {
            findings.report(RULE, work.span(range), "Put the title in double quotation marks", doubled(work, range));
        }
    }

    private static Fix doubled(Work work, Range range) {
        boolean curly = work.words(range).charAt(0) == '‘';
        Fix first = work.replace(Fix.Kind.ASK, new Range(range.start(), range.start() + 1), curly ? "“" : "\"");
        Fix last = work.replace(Fix.Kind.ASK, new Range(range.end() - 1, range.end()), curly ? "”" : "\"");
        boolean nested = work.words(range).chars().anyMatch(c -> "“”\"".indexOf(c) >= 0);
        if (nested || first.edits().isEmpty() || last.edits().isEmpty()) {
            return Fix.NONE;
        }
        TextEdit edit = first.edits().get(0);
        return Fix.ask(List.of(edit, last.edits().get(0)));
    }

    private static void container(Organizations orgs, Work work, Findings findings) {
        Container container = work.parts().containers().get(0);
        Optional<Title> title = container.title();
        if (title.isPresent()
                && title.get().form() == Title.Form.PLAIN
                && isTitle(orgs, container, title.get().text())) {
            Range range = title.get().range();
            findings.report(
                    RULE,
                    work.span(range),
                    "Put the container in italics",
                    work.replace(Fix.Kind.ASK, range, "*" + work.words(range) + "*"));
        }
    }

    /** Whether plain words behind the title are surely a container's name: a known one, or one that something is found in. */
    private static boolean isTitle(Organizations orgs, Container container, String words) {
        String site = PageTitle.site(words);
        if (orgs.isKnown(site) || Outlets.looksLikeSite(site) || Outlets.isHost(site)) {
            return true;
        }
        for (String word : words.split("[ ,]+", -1)) {
            if (NO_TITLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        boolean placed = !container.location().isEmpty() || !container.numbers().isEmpty();
        return placed
                && (container.date().isPresent()
                        || container.location().address().isPresent());
    }
}
