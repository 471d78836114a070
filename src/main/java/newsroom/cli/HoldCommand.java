package newsroom.cli;

import java.time.ZonedDateTime;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.text.TimeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsroom hold}. */
@Command(
        name = "hold",
        header = "Keep an article from being published.",
        description = {
            "An editor holds an article for a reason, until somebody releases it, or puts an embargo on it, which ends "
                    + "by itself. A time without a zone is meant in the newsroom's."
        },
        footer = {
            "Examples:",
            "  $ newsroom hold dam-safety -m \"Legal wants to see it.\"",
            "  held dam-safety: approved · 20261123T074345Z-4q8zk3",
            "  $ newsroom hold budget --until \"2026-11-24 06:00\"",
            "  held budget until 2026-11-24 06:00 Europe/Lisbon: draft · 20261123T074512Z-7hs0qe",
            "",
            "See also: release, schedule"
        })
final class HoldCommand extends ArticleMoveCommand {
    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "An embargo: 2026-11-24T06:00+01:00, \"2026-11-24 06:00 Europe/Lisbon\", \"tomorrow 06:00\".")
    private Optional<String> until = Optional.empty();

    @Mixin
    private Words words;

    @Override
    Done move(Desk desk, String article) {
        Optional<ZonedDateTime> embargo = until.map(new TimeReader(newsroom().now(desk))::read);
        return moves(desk).hold(article, words.given(), embargo);
    }
}
