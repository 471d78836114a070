package newsroom.tui.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.desk.Audit;
import newsroom.model.Act;
import newsroom.model.Event;
import newsroom.text.Times;
import newsroom.tui.AuditTrail;
import newsroom.tui.Listing;

/** Draws what went out, who had approved it, and below what is not proven. */
final class AuditTrailView implements View<AuditTrail> {
    @Override
    public void draw(AuditTrail audit, Canvas canvas) {
        if (!audit.isRead()) {
            canvas.text(0, 0, "auditing…", Tone.DIM.style());
            return;
        }
        canvas.text(0, 0, audit.summary(), Tone.HEADING.style());
        int row = 1;
        for (String fault : audit.faults().stream().limit(canvas.height() / 3).toList()) {
            canvas.text(0, row, "✗ " + fault, Tone.ERROR.style());
            row++;
        }
        Listing<Audit.Entry> listing = audit.listing();
        int below = Math.min(8, canvas.height() / 3);
        Canvas lines = canvas.part(0, row, canvas.width(), canvas.height() - row - below);
        listing.fit(lines.height());
        Lists.draw(listing, lines, (entry, at, isSelected) -> {
            Tone tone = entry.isProven() ? Tone.GOOD : Tone.ERROR;
            int column = lines.text(
                    0,
                    at,
                    (isSelected ? ">" : " ") + (entry.isProven() ? "✓ proven  " : "✗ FAULT   "),
                    tone.style(isSelected));
            column = lines.text(column, at, Times.of(entry.time(), audit.zone()) + "  ", Tone.DIM.style(isSelected));
            lines.cell(column, at, lines.width() - column, what(entry), Tone.PLAIN.style(isSelected));
        });
        if (listing.selection().isPresent()) {
            int top = canvas.height() - below;
            canvas.fill(0, top, canvas.width(), "─", Tone.RULE.style());
            detail(audit, listing.selection().get(), canvas.part(0, top + 1, canvas.width(), below - 1));
        }
    }

    private static void detail(AuditTrail audit, Audit.Entry entry, Canvas canvas) {
        String commit = "commit "
                + entry.commit().substring(0, Math.min(10, entry.commit().length()));
        canvas.text(0, 0, entry.path() + " · " + commit, Tone.STRONG.style());
        String policy = entry.policy()
                .map(asked -> "The desk asked for " + asked + ". ")
                .orElse("");
        int row = canvas.paragraph(0, 1, policy + approvals(audit, entry.approvals()), Tone.PLAIN.style());
        for (String fault : entry.faults()) {
            row = canvas.paragraph(0, row, "✗ " + fault, Tone.ERROR.style());
        }
    }

    private static String approvals(AuditTrail audit, List<Audit.Approval> approvals) {
        return approvals.isEmpty()
                ? ""
                : "Approved by "
                        + approvals.stream()
                                .map(approval -> approval.person() + " on " + Times.of(approval.time(), audit.zone()))
                                .collect(Collectors.joining(", "));
    }

    private static String what(Audit.Entry entry) {
        Optional<Event> event = entry.event();
        if (event.isEmpty()) {
            return entry.path();
        }
        return event.get().slug()
                + (event.get().act() instanceof Act.Publish publish ? " v" + publish.version() : " retracted");
    }
}
