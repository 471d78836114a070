package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Moves;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom publish}. */
@Command(
        name = "publish",
        header = "Publish an article, or everything whose time has come.",
        description = {
            "A publisher does it, and every rule has to hold at that moment: no error in the text, enough approvals of "
                    + "exactly this text, no open thread, no request for changes, no hold, no embargo. What stands in the "
                    + "way is listed.",
            "",
            "With --due, every scheduled article whose time has come is judged again and published; one that is refused "
                    + "does not keep the others back, and makes the exit code 1. That is for cron or a systemd timer."
        },
        footer = {
            "Examples:",
            "  $ newsroom publish dam-safety",
            "  published dam-safety as version 1: live · 20261123T074345Z-4q8zk3",
            "  $ newsroom publish --due",
            "  published budget as version 2: live · 20261124T060004Z-7hs0qe",
            "",
            "See also: show says what stands in the way; schedule, correct, audit"
        })
final class PublishCommand extends MoveCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ARTICLE",
            description = "A slug, an id, a path, or a part of one that fits no other.")
    private Optional<String> article = Optional.empty();

    @Option(names = "--due", description = "Publish what was scheduled for now or earlier.")
    private boolean due;

    @Option(names = "--restore", description = "Bring a text back on purpose that was live before.")
    private boolean restore;

    @Override
    int run(Desk desk) {
        if (due == article.isPresent() || (due && restore)) {
            throw Problem.usage("publish takes an article or --due, and --restore only with an article", "");
        }
        return due ? publishDue(desk) : answer(moves(desk).publish(article.orElseThrow(), restore));
    }

    private int publishDue(Desk desk) {
        List<Moves.Due> all = moves(desk).publishDue();
        Outcomes outcomes = new Outcomes();
        for (Moves.Due one : all) {
            one.done().map(Receipt::of).ifPresent(outcomes::add);
            one.problem().ifPresent(outcomes::add);
        }
        if (all.isEmpty()) {
            err().line("nothing is due");
        }
        return answer(outcomes);
    }
}
