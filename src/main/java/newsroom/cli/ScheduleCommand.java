package newsroom.cli;

import java.util.List;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.text.TimeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom schedule}. */
@Command(
        name = "schedule",
        header = "Set the time at which an approved article goes out.",
        description = {
            "A publisher does it. When the time has come, newsroom publish --due publishes the article if every rule "
                    + "still holds then. A time without a zone is meant in the newsroom's; one without a day is the "
                    + "next such time to come."
        },
        footer = {
            "Examples:",
            "  $ newsroom schedule dam-safety tomorrow 06:00",
            "  scheduled dam-safety for 2026-11-24 06:00 Europe/Lisbon: scheduled · 20261123T074345Z-4q8zk3",
            "  $ newsroom schedule dam-safety 2026-11-24T06:00+01:00",
            "",
            "See also: unschedule, publish --due, hold --until"
        })
final class ScheduleCommand extends ArticleMoveCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "AT",
            description = "2026-11-24T06:00+01:00, 2026-11-24 06:00 Europe/Lisbon, tomorrow 06:00, or 06:00.")
    private List<String> at = List.of();

    @Override
    Done move(Desk desk, String article) {
        TimeReader times = new TimeReader(newsroom().now(desk));
        return moves(desk).schedule(article, times.read(String.join(" ", at)));
    }
}
