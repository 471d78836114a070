package newsroom.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Dossier;
import newsroom.desk.Reading;
import newsroom.model.PersonId;
import newsroom.model.Reason;
import newsroom.text.Times;
import newsroom.text.Visible;
import newsroom.workflow.Discussion;
import newsroom.workflow.Standing;
import newsroom.workflow.Vote;

/** Where an article stands, for people. */
final class SheetView {
    private static final int LABEL = 12;

    private final Reading.Sheet sheet;
    private final Dossier dossier;
    private final Standing standing;
    private final Instant now;
    private final ZoneId zone;
    private final int width;
    private final Printer out;

    SheetView(Reading.Sheet sheet, Machine machine, Printer out) {
        this.sheet = sheet;
        this.dossier = sheet.dossier();
        this.standing = dossier.standing();
        this.now = machine.clock().instant();
        this.zone = machine.clock().getZone();
        this.width = machine.terminal().columns() - LABEL;
        this.out = out;
    }

    void print() {
        out.print(Colour.BOLD, Visible.line(dossier.title())).line();
        out.line(dossier.folder().slug() + " · " + dossier.id() + " · "
                        + dossier.folder().index())
                .line();
        StateMark mark = StateMark.of(sheet.state());
        label("State")
                .print(mark.colour(), mark.symbol() + " " + sheet.state().words())
                .line();
        field("By", byline());
        field("Words", String.valueOf(sheet.words()));
        field("Findings", sheet.counts().toString());
        approvals();
        standing.requestedChanges().forEach(vote -> {
            field("Sent back", name(vote.person()) + ", " + at(vote) + " · " + Ids.end(vote.event()));
            quoted(vote.note());
        });
        threads();
        standing.holds().stream().filter(hold -> hold.isOn(now)).forEach(hold -> field("Held", held(hold)));
        standing.schedule().ifPresent(set -> field("Scheduled", Times.of(set.at()) + " by " + name(set.person())));
        versions();
        publishing();
    }

    private String byline() {
        List<String> parts = new ArrayList<>();
        parts.add(dossier.authors().isEmpty() ? "no byline" : String.join(", ", dossier.authors()));
        if (!dossier.desk().isEmpty()) {
            parts.add("desk " + dossier.desk());
        }
        return String.join(" · ", parts);
    }

    private void approvals() {
        List<Vote> holding = standing.approvalsOf(sheet.copy(), sheet.newsroom());
        int needed = sheet.newsroom().policy().approvals();
        List<Vote> given = standing.votes().stream().filter(Vote::approves).toList();
        if (isSettled() || (needed == 0 && given.isEmpty())) {
            return;
        }
        field("Approvals", holding.size() + " of " + needed);
        for (Vote vote : given) {
            String what = holding.contains(vote)
                    ? ", " + at(vote)
                    : vote.copy().isSameTextAs(sheet.copy())
                            ? " approved this text, but may not under the desk's policy, " + at(vote)
                            : " approved another text, " + at(vote);
            field("", name(vote.person()) + what + " · " + Ids.end(vote.event()));
            quoted(vote.note());
        }
    }

    private void threads() {
        List<Discussion> open = standing.openDiscussions();
        if (!open.isEmpty()) {
            field("Threads", open.size() + " open");
        }
        for (Discussion thread : open) {
            thread.quote().ifPresent(quote -> quoted("“" + quote.exact() + "”"));
            for (Discussion.Remark remark : thread.remarks()) {
                field("", Ids.end(remark.event()) + "  " + name(remark.person()) + ": " + remark.text());
            }
        }
    }

    private String held(Standing.Holding hold) {
        return hold.embargo().map(until -> "until " + Times.of(until) + " ").orElse("")
                + "by " + name(hold.person())
                + (hold.reason().isEmpty() ? "" : ": " + hold.reason());
    }

    private void versions() {
        List<Standing.Published> versions = standing.publications();
        for (int i = versions.size() - 1; i >= 0; i--) {
            Standing.Published version = versions.get(i);
            boolean isNow = version.copy().isSameTextAs(sheet.copy());
            field(
                    i == versions.size() - 1 ? "Published" : "",
                    "v" + version.version() + "  " + Times.of(version.event().time(), zone) + " by "
                            + name(version.person()) + (isNow ? " · exactly this text" : ""));
        }
    }

    private void publishing() {
        if (isSettled() || sheet.publishing().isEmpty()) {
            return;
        }
        List<Reason> obstacles = sheet.publishing().get().obstacles();
        out.line();
        if (obstacles.isEmpty()) {
            out.line("Nothing stands in the way of publishing it: newsroom publish "
                    + dossier.folder().slug());
            return;
        }
        out.line("What keeps you from publishing it:");
        Problems.list(obstacles, out);
    }

    /** Whether there is nothing to be published: it is live as it is, or off the board. */
    private boolean isSettled() {
        return switch (sheet.state()) {
            case LIVE ->
                standing.live()
                        .filter(live -> live.copy().isSameTextAs(sheet.copy()))
                        .isPresent();
            case RETRACTED, SPIKED -> true;
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED -> false;
        };
    }

    private String at(Vote vote) {
        return Times.of(vote.event().time(), zone);
    }

    private String name(PersonId id) {
        return sheet.newsroom().person(id).map(person -> person.name()).orElse(id.value());
    }

    private Printer label(String label) {
        return out.print(Colour.DIM, label).print(" ".repeat(LABEL - label.length()));
    }

    private void field(String label, String text) {
        String here = label;
        for (String line : Wrapping.of(text, width)) {
            label(here).line(line);
            here = "";
        }
    }

    private void quoted(String words) {
        for (String line : Wrapping.of(words, width - 2)) {
            label("").line("  " + line);
        }
    }
}
