package newsroom.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event as text: byte for byte the file in the log and the message of the commit that adds it. There is one way to write an
 * event, and nothing else is read: a text that would be written differently is malformed.
 */
public final class EventText {
    /** The most UTF-16 units that a note, a reason or a comment may have. */
    public static final int MAX_NOTE = 8000;

    /** The most UTF-16 units that an event may have. */
    public static final int MAX_LENGTH = 32_000;

    static final String KIND = "Newsroom-Event";

    private EventText() {}

    /**
     * A new event, named after its own text.
     *
     * @param time when the actor's clock says it happens
     */
    public static Event sign(
            Instant time,
            ArticleId article,
            Slug slug,
            PersonId actor,
            SortedSet<EventId> after,
            Optional<Operation> operation,
            Act act) {
        Event unnamed = new Event(EventId.of(time, 0), article, slug, actor, after, operation, act);
        return new Event(nameOf(unnamed), article, slug, actor, after, operation, act);
    }

    /** The name that an event has to bear: its time, and a checksum of its text with nothing but zeros in the checksum's place. */
    private static EventId nameOf(Event event) {
        Event unnamed = new Event(
                event.id().withCode(0),
                event.article(),
                event.slug(),
                event.actor(),
                event.after(),
                event.operation(),
                event.act());
        return event.id().withCode(checksum(write(unnamed)));
    }

    private static long checksum(String text) {
        return ByteBuffer.wrap(Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /**
     * A person's words as an event keeps them: LF line endings, no white space at the ends of lines, no blank lines around.
     *
     * @throws Problem (usage) if there are control characters in it, or more than {@link #MAX_NOTE} characters
     */
    public static String note(String words) {
        String note =
                words.replace("\r\n", "\n").replaceAll("[ \t]+(?=\n|$)", "").strip();
        if (note.length() > MAX_NOTE) {
            throw Problem.usage(
                    "a note may have " + MAX_NOTE + " characters; this one has " + note.length(),
                    "Say it shorter, or put it into the article");
        }
        int control = firstControl(note);
        if (control >= 0) {
            throw Problem.usage(
                    String.format("a note cannot hold the control character U+%04X", control), "Take it out");
        }
        return note;
    }

    private static int firstControl(String note) {
        return note.codePoints()
                .filter(c -> (Character.isISOControl(c) && c != '\n' && c != '\t')
                        || Character.getType(c) == Character.SURROGATE)
                .findFirst()
                .orElse(-1);
    }

    /** The text of an event, which ends with a line feed. */
    public static String write(Event event) {
        Act act = event.act();
        StringBuilder text = new StringBuilder(512);
        text.append(act.move().verb()).append(": ").append(event.slug()).append("\n\n");
        String note = noteOf(act);
        if (!note.isEmpty()) {
            note.lines().forEach(line -> text.append(shield(line)).append('\n'));
            text.append('\n');
        }
        Trailers trailers = new Trailers()
                .add(KIND, kindOf(act.move()))
                .add("Event-Id", event.id())
                .add("Article", event.article());
        details(act, trailers);
        trailers.addAll("After", event.after())
                .add("Operation", event.operation())
                .add("Actor", event.actor());
        reviewerOf(act).ifPresent(reviewer -> trailers.add("Reviewed-by", reviewer));
        trailers.writeTo(text);
        return text.toString();
    }

    /** The value of the line that makes a text an event: approving and sending back are both a review. */
    static String kindOf(Move move) {
        return move == Move.APPROVE || move == Move.REQUEST_CHANGES ? "review" : move.verb();
    }

    /** What a person said along with an act; empty when nothing was said. */
    public static String noteOf(Act act) {
        if (act instanceof Act.Save save) {
            return save.note();
        } else if (act instanceof Act.Approve approve) {
            return approve.note();
        } else if (act instanceof Act.RequestChanges changes) {
            return changes.reason();
        } else if (act instanceof Act.Comment comment) {
            return comment.text();
        } else if (act instanceof Act.Hold hold) {
            return hold.reason();
        } else if (act instanceof Act.Correct correct) {
            return correct.note();
        } else if (act instanceof Act.Retract retract) {
            return retract.reason();
        } else if (act instanceof Act.Spike spike) {
            return spike.reason();
        }
        return "";
    }

    private static Optional<Signature> reviewerOf(Act act) {
        if (act instanceof Act.Approve approve) {
            return Optional.of(approve.reviewer());
        }
        return act instanceof Act.RequestChanges changes ? Optional.of(changes.reviewer()) : Optional.empty();
    }

    private static void details(Act act, Trailers trailers) {
        if (act.move() == Move.APPROVE || act.move() == Move.REQUEST_CHANGES) {
            trailers.add("Verdict", act.move().verb());
        }
        if (act instanceof Act.Comment comment) {
            comment.quote()
                    .ifPresent(quote -> trailers.add("Quote", QuotedText.write(quote.exact()))
                            .add("Quote-Before", QuotedText.write(quote.prefix()))
                            .add("Quote-After", QuotedText.write(quote.suffix())));
            trailers.add("In-Reply-To", comment.inReplyTo());
        } else if (act instanceof Act.Resolve resolve) {
            trailers.add("Thread", resolve.thread());
        } else if (act instanceof Act.Hold hold) {
            trailers.add("Until", hold.embargo());
        } else if (act instanceof Act.Schedule schedule) {
            trailers.add("At", schedule.at());
        } else if (act instanceof Act.Publish publish) {
            trailers.add("Version", publish.version())
                    .add("Policy", publish.policy())
                    .addAll("Approval", publish.approvals());
            if (publish.restored()) {
                trailers.add("Restored", "yes");
            }
        } else if (act instanceof Act.Retract retract) {
            trailers.add("Content", retract.tombstone());
        }
        if (act instanceof Act.OnText onText) {
            Copy copy = onText.copy();
            trailers.add("Path", copy.folder()).add("Content", copy.content()).addAll("Edited-by", copy.editedBy());
        }
    }

    /**
     * Reads an event.
     *
     * @throws MalformedEventException if this is not, to the byte, how the program writes an event under its own name
     */
    public static Event parse(String text) throws MalformedEventException {
        if (text.length() > MAX_LENGTH) {
            throw new MalformedEventException("it is longer than " + MAX_LENGTH + " characters");
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int last = lines.size() - 1;
        int blank = last > 0 ? lines.subList(0, last).lastIndexOf("") : -1;
        int colon = lines.get(0).indexOf(": ");
        if (blank < 1 || colon < 0) {
            throw new MalformedEventException("it has no subject and trailers");
        }
        Trailers trailers = Trailers.parse(lines.subList(blank + 1, last));
        Slug slug = Slug.parse(lines.get(0).substring(colon + 2))
                .orElseThrow(() -> new MalformedEventException("its subject names no slug"));
        Event event = new Event(
                trailers.one("Event-Id", EventId::parse),
                trailers.one("Article", ArticleId::parse),
                slug,
                trailers.one("Actor", PersonId::parse),
                new TreeSet<>(trailers.all("After", EventId::parse)),
                trailers.maybe("Operation", Operation::parse),
                ActReader.read(trailers, blank > 1 ? bodyOf(lines.subList(2, blank)) : ""));
        if (!write(event).equals(text)) {
            throw new MalformedEventException("it is not written as the program writes it");
        }
        if (!nameOf(event).equals(event.id())) {
            throw new MalformedEventException("it was altered: its text belongs to " + nameOf(event));
        }
        return event;
    }

    private static String bodyOf(List<String> lines) {
        return lines.stream()
                .map(EventText::unshield)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /** Git takes a line of three hyphens for the end of a message: such a line gets one space more in front. */
    private static String shield(String line) {
        return line.stripLeading().startsWith("---") ? " " + line : line;
    }

    private static String unshield(String line) {
        return line.startsWith(" ") && line.stripLeading().startsWith("---") ? line.substring(1) : line;
    }
}
