package newsroom.cli;

import java.time.ZoneId;
import java.util.List;
import newsroom.desk.Audit;
import newsroom.desk.Desk;
import newsroom.model.Act;
import newsroom.model.Newsroom;
import newsroom.model.PersonId;
import newsroom.text.Columns;
import newsroom.text.JsonWriter;
import newsroom.text.Times;
import newsroom.text.Visible;
import picocli.CommandLine.Command;

/** {@code newsroom audit}. */
@Command(
        name = "audit",
        header = "Prove that nothing went out unapproved.",
        description = {
            "Walks through everything that was ever put onto live, from its first commit, and shows who had approved exactly "
                    + "that text under what the desk asked for that day. Nothing that a log claims is taken for granted: who "
                    + "made and changed what is read from the commits. Any clone will do.",
            "",
            "Exits with 1 if something on live is not proven, and names it."
        },
        footer = {
            "Example:",
            "  $ newsroom audit",
            "  2026-11-20 12:40  ok     dam-safety v1  1 no-editor  Ines Ortega (ines) 2026-11-20 11:31",
            "  2026-11-22 09:05  FAULT  articles/2026/11/budget, commit 3f9a1c27e0",
            "                             no event published this content, 64d82cac0f…",
            "  1 of 2 changes of live proven, 1 fault",
            "",
            "See also: log"
        })
final class AuditCommand extends DeskCommand {
    private static final int SHORT = 10;

    @Override
    int run(Desk desk) {
        Audit.Report report = desk.audit().run();
        if (isJson()) {
            write(report);
        } else {
            print(report, desk.reading().newsroomFile().newsroom());
        }
        return report.isProven() ? 0 : 1;
    }

    private void print(Audit.Report report, Newsroom newsroom) {
        ZoneId zone = machine().clock().getZone();
        int proven = 0;
        int faults = report.faults().size();
        int widest = report.entries().stream()
                .mapToInt(entry -> Columns.width(what(entry)))
                .max()
                .orElse(0);
        for (Audit.Entry entry : report.entries()) {
            out().print(Times.of(entry.time(), zone) + "  ");
            if (entry.isProven()) {
                proven++;
                out().print(Colour.GREEN, "ok")
                        .line("     " + Columns.fit(what(entry), widest) + approvals(entry, newsroom, zone));
            } else {
                faults += entry.faults().size();
                out().print(Colour.RED, "FAULT")
                        .line("  " + what(entry) + ", commit " + entry.commit().substring(0, SHORT));
                faults(entry.faults());
            }
        }
        if (!report.faults().isEmpty()) {
            out().line("In the history as a whole:");
            faults(report.faults());
        }
        if (report.entries().isEmpty() && faults == 0) {
            out().line("nothing was ever published, so there is nothing to prove");
            return;
        }
        out().line(proven + " of " + report.entries().size() + " changes of live proven, "
                + (faults == 0 ? "no fault" : faults + (faults == 1 ? " fault" : " faults")));
    }

    private void faults(List<String> faults) {
        faults.forEach(fault -> out().line(" ".repeat(27) + Visible.line(fault)));
    }

    private static String what(Audit.Entry entry) {
        if (entry.event().isEmpty()) {
            return Visible.line(entry.path());
        }
        Act act = entry.event().get().act();
        String deed = act instanceof Act.Publish publish ? " v" + publish.version() : " retracted";
        return entry.event().get().slug() + deed;
    }

    private static String approvals(Audit.Entry entry, Newsroom newsroom, ZoneId zone) {
        StringBuilder line = new StringBuilder();
        entry.policy().ifPresent(policy -> line.append("  ").append(policy));
        for (Audit.Approval approval : entry.approvals()) {
            line.append("  ")
                    .append(name(newsroom, approval.person()))
                    .append(' ')
                    .append(Times.of(approval.time(), zone));
        }
        return line.toString();
    }

    private static String name(Newsroom newsroom, PersonId id) {
        return newsroom.person(id)
                .map(person -> person.name() + " (" + id + ")")
                .orElse(id.value());
    }

    /** An object of {@code proven, entries: [{time, commit, path, event, move, policy, approvals, faults}], faults}. */
    private void write(Audit.Report report) {
        JsonWriter json = new JsonWriter(out()).object();
        json.name("proven").value(report.isProven());
        json.name("entries").array();
        report.entries().forEach(entry -> write(entry, json));
        json.end();
        json.name("faults").array();
        report.faults().forEach(json::value);
        json.end().end();
    }

    private static void write(Audit.Entry entry, JsonWriter json) {
        json.object();
        json.name("time").value(entry.time().toString());
        json.name("commit").value(entry.commit());
        json.name("path").value(entry.path());
        json.name("event");
        entry.event().ifPresentOrElse(event -> json.value(event.id().value()), json::nothing);
        json.name("move");
        entry.event().ifPresentOrElse(event -> json.value(event.act().move().verb()), json::nothing);
        json.name("policy");
        entry.policy().ifPresentOrElse(policy -> json.value(policy.toString()), json::nothing);
        json.name("approvals").array();
        for (Audit.Approval approval : entry.approvals()) {
            json.object();
            json.name("event").value(approval.event().value());
            json.name("person").value(approval.person().value());
            json.name("time").value(approval.time().toString());
            json.end();
        }
        json.end();
        json.name("faults").array();
        entry.faults().forEach(json::value);
        json.end().end();
    }
}
