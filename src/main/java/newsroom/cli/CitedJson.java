package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.checks.Article;
import newsroom.checks.CitedSection;
import newsroom.checks.CitedWork;
import newsroom.checks.Section;
import newsroom.checks.Use;
import newsroom.citations.Element;
import newsroom.citations.Entry;
import newsroom.citations.Style;
import newsroom.citations.Title;
import newsroom.text.JsonWriter;

/**
 * The works that an article cites, for programs: an object of {@code section} and {@code entries}. A part that an entry does not
 * have is null; one that was not understood is left out.
 */
final class CitedJson {
    private final JsonWriter json;

    private CitedJson(JsonWriter json) {
        this.json = json;
    }

    static void write(Article article, Optional<Section> section, List<CitedWork> works, Appendable out) {
        CitedJson cited = new CitedJson(new JsonWriter(out).object());
        cited.section(article, section);
        cited.json.name("entries").array();
        works.forEach(cited::entry);
        cited.json.end().end();
    }

    private void section(Article article, Optional<Section> section) {
        json.name("section");
        if (section.isEmpty()) {
            json.nothing();
            return;
        }
        CitedSection cited = CitedSection.of(article, section.get());
        json.object();
        json.name("title").value(cited.title());
        json.name("heading").value(cited.heading());
        json.name("startLine").value(cited.startLine());
        json.name("endLine").value(cited.endLine());
        json.end();
    }

    private void entry(CitedWork cited) {
        Entry work = cited.work();
        boolean understood = work.isUnderstood();
        json.object();
        json.name("line").value(cited.span().line());
        json.name("endLine").value(cited.span().endLine());
        json.name("text").value(cited.text());
        if (understood || !work.authors().isEmpty()) {
            texts("authors", work.authors().indexForms());
        }
        part("title", work.title().map(Title::text), understood);
        part("container", work.container().map(Title::text), understood);
        part("publisher", work.publisher().map(Element::text), understood);
        part("date", work.date().map(date -> date.written().text()), understood);
        part("url", work.address().map(address -> address.written().text()), understood);
        part("pages", work.pages().map(Element::text), understood);
        part(
                "accessed",
                work.accessed()
                        .flatMap(Entry.Access::date)
                        .map(date -> date.written().text()),
                understood);
        part("style", style(work.style()), understood);
        texts("rules", List.copyOf(cited.rules()));
        if (understood || !cited.uses().isEmpty()) {
            uses(cited.uses());
        }
        if (!understood) {
            json.name("understood").value(false);
        }
        json.end();
    }

    private void uses(List<Use> uses) {
        json.name("uses").array();
        for (Use use : uses) {
            json.object();
            json.name("line").value(use.span().line());
            json.name("column").value(use.span().column());
            json.name("endLine").value(use.span().endLine());
            json.name("endColumn").value(use.span().endColumn());
            json.name("kind").value(use.kind().title());
            json.name("text").value(use.text());
            json.end();
        }
        json.end();
    }

    private void texts(String name, List<String> values) {
        json.name(name).array();
        values.forEach(json::value);
        json.end();
    }

    private void part(String name, Optional<String> value, boolean understood) {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        } else if (understood) {
            json.name(name).nothing();
        }
    }

    private static Optional<String> style(Style style) {
        return switch (style) {
            case MLA, MLA7 -> Optional.of("MLA");
            case APA -> Optional.of("APA");
            case CHICAGO_NB, CHICAGO_AD -> Optional.of("Chicago");
            case UNKNOWN -> Optional.empty();
        };
    }
}
