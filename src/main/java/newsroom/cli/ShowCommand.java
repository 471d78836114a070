package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom show}. */
@Command(
        name = "show",
        header = "Show where an article stands, and what keeps it from being published.",
        description = {
            "Its state, who approved which text, open threads with their ids, holds, the schedule, versions, and everything "
                    + "that would keep you from publishing it now."
        },
        footer = {
            "Example:",
            "  $ newsroom show dam-safety",
            "  Thirteen dams, one inspector",
            "  dam-safety · 20261119-k7m2qd · articles/2026/11/dam-safety/index.md",
            "",
            "  State      ◐ in review",
            "  By         Mara Quill · desk world · 812 words",
            "  Approvals  0 of 1",
            "             Ines Ortega approved another text, 2026-11-20 11:31 · 4q8zk3",
            "",
            "See also: log, diff, check"
        })
final class ShowCommand extends DeskCommand {
    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "A slug, an id, a path, or a part of one that fits no other.")
    private String article;

    @Option(names = "--text", description = "Its text as well.")
    private boolean text;

    @Override
    int run(Desk desk) {
        Reading.Sheet sheet = desk.reading().sheet(article);
        if (isJson()) {
            new SheetJson(sheet, out()).write(text);
        } else {
            new SheetView(sheet, machine(), out()).print();
            if (text) {
                out().line().print(sheet.dossier().text().body());
            }
        }
        return 0;
    }
}
