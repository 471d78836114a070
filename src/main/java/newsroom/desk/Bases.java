package newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Reading.Base;
import newsroom.model.Act;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.Move;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.text.Times;
import newsroom.workflow.Standing;
import newsroom.workflow.Vote;

/** Earlier texts of an article that somebody may want to compare it with. */
final class Bases {
    private final Desk desk;
    private final Reading.Sheet sheet;
    private final Optional<PersonId> reader;
    private final List<Base> bases = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();

    Bases(Desk desk, Reading.Sheet sheet, Optional<Person> reader) {
        this.desk = desk;
        this.sheet = sheet;
        this.reader = reader.map(Person::id);
    }

    /** The one to begin with first. A text that this clone does not have is left out. */
    List<Base> all() {
        lastLook();
        Standing standing = sheet.dossier().standing();
        standing.live().ifPresent(live -> add("since version " + live.version() + " went out", live.copy()));
        if (bases.isEmpty()) {
            whole();
        }
        for (Vote vote : standing.votes()) {
            add(
                    "since " + name(vote.person()) + (vote.approves() ? " approved it" : " asked for changes")
                            + on(vote.event()),
                    vote.copy());
        }
        if (bases.stream().noneMatch(Base::isWhole)) {
            whole();
        }
        return bases;
    }

    private void whole() {
        bases.add(new Base("", sheet.dossier().text().source().text()));
    }

    /** The text that the reader had before them when they last did anything: the last that the log names up to then. */
    private void lastLook() {
        List<Event> events = sheet.dossier().log().events();
        for (int at = events.size() - 1; at >= 0; at--) {
            Event event = events.get(at);
            String did = did(event.act().move());
            if (!did.isEmpty() && reader.filter(event.actor()::equals).isPresent()) {
                String since = "since you " + did + on(event.id());
                textUpTo(events, at).ifPresent(copy -> add(since, copy));
                return;
            }
        }
    }

    private static Optional<Copy> textUpTo(List<Event> events, int last) {
        for (int at = last; at >= 0; at--) {
            if (events.get(at).act() instanceof Act.OnText onText) {
                return Optional.of(onText.copy());
            }
        }
        return Optional.empty();
    }

    private void add(String since, Copy copy) {
        boolean isNew = copies.stream().noneMatch(copy::isSameTextAs);
        if (isNew) {
            desk.text(copy).ifPresent(text -> {
                copies.add(copy);
                bases.add(new Base(since, text.source().text()));
            });
        }
    }

    /** What somebody did who had the text before them; empty for what is done without. */
    private static String did(Move move) {
        return switch (move) {
            case CREATE -> "began it";
            case SAVE -> "changed it";
            case SUBMIT -> "submitted it";
            case APPROVE -> "approved it";
            case REQUEST_CHANGES -> "asked for changes";
            case COMMENT -> "commented";
            case RESOLVE -> "settled a thread";
            case PUBLISH -> "published it";
            case CORRECT -> "began a correction";
            case WITHDRAW, HOLD, RELEASE, SCHEDULE, UNSCHEDULE, RETRACT, SPIKE, UNSPIKE -> "";
        };
    }

    private String name(PersonId id) {
        return sheet.newsroom().person(id).map(Person::name).orElse(id.value());
    }

    private String on(EventId event) {
        return " on " + Times.of(event.time(), desk.here().getZone());
    }
}
