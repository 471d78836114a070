package newsroom.cli;

import java.time.ZoneId;
import newsroom.desk.Desk;
import newsroom.desk.Story;
import newsroom.model.Quote;
import newsroom.text.JsonWriter;
import newsroom.text.Times;
import newsroom.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom log}. */
@Command(
        name = "log",
        header = "Tell an article's story: who did what, when and why.",
        description = {
            "The oldest first, in your own time zone. The six letters at the end of an entry name it, for diff, resolve "
                    + "and review --reply."
        },
        footer = {
            "Example:",
            "  $ newsroom log dam-safety",
            "  Thirteen dams, one inspector",
            "",
            "  2026-11-20 10:02  Mara Quill submitted it for review · 9d2r7w",
            "  2026-11-20 11:31  Ines Ortega approved it (1 of 1) · 4q8zk3",
            "                      Both filings checked against the quotes.",
            "  2026-11-20 12:15  Mara Quill changed it, so the approval of Ines Ortega no longer holds · m1x0ab",
            "",
            "See also: show, diff; git log shows the same as commits"
        })
final class LogCommand extends DeskCommand {
    private static final String INDENT = " ".repeat("2026-11-20 11:31  ".length());

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "A slug, an id, a path, or a part of one that fits no other.")
    private String article;

    @Override
    int run(Desk desk) {
        Story story = desk.reading().story(article);
        if (isJson()) {
            write(story);
        } else {
            print(story, machine().clock().getZone());
        }
        return 0;
    }

    private void print(Story story, ZoneId zone) {
        out().print(Colour.BOLD, Visible.line(story.title())).line().line();
        for (Story.Chapter chapter : story.chapters()) {
            out().print(Colour.DIM, Times.of(chapter.event().id().time(), zone) + "  ");
            out().print(Visible.line(chapter.deed()));
            out().print(Colour.DIM, " · " + Ids.end(chapter.event().id())).line();
            chapter.quote().map(Quote::exact).ifPresent(quote -> lines(Colour.CYAN, "> ", quote));
            lines(Colour.PLAIN, "  ", chapter.words());
            if (!chapter.voided().isEmpty()) {
                lines(Colour.RED, "", "That counts for nothing: " + chapter.voided());
            }
        }
        if (!story.since().isEmpty()) {
            out().line().line(Visible.line(story.since()));
        }
    }

    private void lines(Colour colour, String prefix, String text) {
        int width = machine().terminal().columns() - INDENT.length() - prefix.length();
        for (String line : Wrapping.of(text, width)) {
            out().print(INDENT).print(colour, prefix + Visible.line(line)).line();
        }
    }

    /** An array of {@code {id, time, move, actor, name, deed, quote, words, voided}}, the oldest first. */
    private void write(Story story) {
        JsonWriter json = new JsonWriter(out()).array();
        for (Story.Chapter chapter : story.chapters()) {
            json.object();
            json.name("id").value(chapter.event().id().value());
            json.name("time").value(chapter.event().id().time().toString());
            json.name("move").value(chapter.event().act().move().verb());
            json.name("actor").value(chapter.event().actor().value());
            json.name("name").value(chapter.name());
            json.name("deed").value(chapter.deed());
            json.name("quote");
            chapter.quote().ifPresentOrElse(quote -> json.value(quote.exact()), json::nothing);
            json.name("words").value(chapter.words());
            json.name("voided").value(chapter.voided());
            json.end();
        }
        json.end();
    }
}
