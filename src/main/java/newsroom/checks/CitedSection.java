package newsroom.checks;

import java.util.Locale;
import java.util.Optional;
import newsroom.model.Span;

/**
 * Where an article's works-cited section is.
 *
 * @param title as it is written there or, where none is, in the front matter
 * @param heading how the title is written; {@code none} when only the front matter has it
 * @param startLine the title's line or, without one, that of the first block
 * @param endLine the last line of the last entry
 */
public record CitedSection(String title, String heading, int startLine, int endLine) {
    /** Where {@code section} is in {@code article}. */
    public static CitedSection of(Article article, Section section) {
        Span last = article.source().span(section.end(), section.end());
        Optional<Section.Title> title = section.title();
        int start = title.map(words -> words.prose().sourceStart(0))
                .orElseGet(() -> article.blocks().get(section.from()).start());
        return new CitedSection(
                title.map(words -> words.prose().text())
                        .or(() -> article.value("title"))
                        .orElse(""),
                title.map(words -> words.form().name().toLowerCase(Locale.ROOT)).orElse("none"),
                article.source().lineAt(start),
                last.endLine());
    }
}
