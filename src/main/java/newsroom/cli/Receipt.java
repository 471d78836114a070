package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Done;
import newsroom.model.Act;
import newsroom.model.Event;
import newsroom.model.State;
import newsroom.text.JsonWriter;
import newsroom.text.Times;

/**
 * Says what was done: in one line, with what comes next as a message, or as JSON.
 *
 * @param deed what was done, such as {@code approved}
 * @param notes what the person should know besides, a sentence each
 */
record Receipt(Done done, String deed, List<String> notes) {
    static Receipt of(Done done) {
        return new Receipt(done, deed(done.event().act()), done.notices());
    }

    void print(Printer out, Printer err) {
        Event event = done.event();
        out.line(deed + " " + event.slug() + detail() + ": " + done.state().words()
                + (done.commit().isPresent() ? "" : ", done before") + " · " + event.id());
        notes.forEach(note -> err.line("  note: " + note));
        next(done.state(), event.slug().value()).ifPresent(next -> err.line("  → " + next));
    }

    private static String deed(Act act) {
        return switch (act.move()) {
            case CREATE -> "began";
            case SAVE -> "saved";
            case SUBMIT -> "submitted";
            case APPROVE -> "approved";
            case REQUEST_CHANGES -> "sent back";
            case COMMENT -> ((Act.Comment) act).inReplyTo().isPresent() ? "answered on" : "commented on";
            case RESOLVE -> "settled a thread of";
            case WITHDRAW -> "took the verdict back on";
            case HOLD -> "held";
            case RELEASE -> "released";
            case SCHEDULE -> "scheduled";
            case UNSCHEDULE -> "took off the schedule";
            case PUBLISH -> "published";
            case CORRECT -> "began a correction of";
            case RETRACT -> ((Act.Retract) act).tombstone().isPresent() ? "retracted" : "proposed to retract";
            case SPIKE -> "spiked";
            case UNSPIKE -> "brought back";
        };
    }

    private String detail() {
        Act act = done.event().act();
        if (act instanceof Act.Approve) {
            return " (" + done.approvals() + " of " + done.needed() + ")";
        } else if (act instanceof Act.Publish publish) {
            return " as version " + publish.version();
        } else if (act instanceof Act.Schedule schedule) {
            return " for " + Times.of(schedule.at());
        } else if (act instanceof Act.Hold hold) {
            return hold.embargo().map(until -> " until " + Times.of(until)).orElse("");
        }
        return "";
    }

    /** What somebody does with an article that stands so; nothing when it stands well. */
    static Optional<String> next(State state, String slug) {
        return switch (state) {
            case DRAFT -> Optional.of("newsroom check " + slug + ", then newsroom submit " + slug);
            case IN_REVIEW -> Optional.of("a reviewer: newsroom review " + slug + " --approve");
            case CHANGES_REQUESTED ->
                Optional.of("its author: newsroom edit " + slug + ", then newsroom submit " + slug);
            case APPROVED -> Optional.of("a publisher: newsroom publish " + slug);
            case SCHEDULED -> Optional.of("when its time has come: newsroom publish --due");
            case SPIKED -> Optional.of("to bring it back: newsroom unspike " + slug);
            case LIVE, RETRACTED -> Optional.empty();
        };
    }

    /** An object of {@code move, article, slug, title, state, approvals, needed, event, actor, commit, notes}. */
    void write(JsonWriter json) {
        Event event = done.event();
        json.object();
        json.name("move").value(event.act().move().verb());
        json.name("article").value(event.article().value());
        json.name("slug").value(event.slug().value());
        json.name("title").value(done.title());
        json.name("state").value(done.state().key());
        json.name("approvals").value(done.approvals());
        json.name("needed").value(done.needed());
        json.name("event").value(event.id().value());
        json.name("actor").value(event.actor().value());
        json.name("commit");
        done.commit().ifPresentOrElse(json::value, json::nothing);
        json.name("notes").array();
        notes.forEach(json::value);
        json.end().end();
    }
}
