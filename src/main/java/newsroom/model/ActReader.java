package newsroom.model;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Reads what an event says was done from its trailers and its note. */
final class ActReader {
    private ActReader() {}

    static Act read(Trailers trailers, String note) throws MalformedEventException {
        String kind = trailers.one(EventText.KIND);
        String verb = kind.equals("review") ? trailers.one("Verdict") : kind;
        Move move = Move.ofVerb(verb)
                .filter(known -> EventText.kindOf(known).equals(kind))
                .orElseThrow(() -> new MalformedEventException("\"" + verb + "\" is no move"));
        return switch (move) {
            case CREATE -> new Act.Create(copy(trailers));
            case SAVE -> new Act.Save(copy(trailers), note);
            case SUBMIT -> new Act.Submit(copy(trailers));
            case APPROVE -> new Act.Approve(copy(trailers), reviewer(trailers), note);
            case REQUEST_CHANGES -> new Act.RequestChanges(copy(trailers), reviewer(trailers), required(note));
            case COMMENT ->
                new Act.Comment(required(note), quote(trailers), trailers.maybe("In-Reply-To", EventId::parse));
            case RESOLVE -> new Act.Resolve(trailers.one("Thread", EventId::parse));
            case WITHDRAW -> new Act.Withdraw();
            case HOLD -> new Act.Hold(note, trailers.maybe("Until", ActReader::zoned));
            case RELEASE -> new Act.Release();
            case SCHEDULE -> new Act.Schedule(trailers.one("At", ActReader::zoned));
            case UNSCHEDULE -> new Act.Unschedule();
            case PUBLISH ->
                new Act.Publish(
                        copy(trailers),
                        trailers.one("Version", ActReader::version),
                        trailers.one("Policy", Policy::parse),
                        trailers.all("Approval", EventId::parse),
                        !trailers.all("Restored").isEmpty());
            case CORRECT -> new Act.Correct(copy(trailers), required(note));
            case RETRACT -> new Act.Retract(required(note), trailers.maybe("Content", Content::parse));
            case SPIKE -> new Act.Spike(note);
            case UNSPIKE -> new Act.Unspike();
        };
    }

    private static String required(String note) throws MalformedEventException {
        if (note.isBlank()) {
            throw new MalformedEventException("it gives no reason");
        }
        return note;
    }

    private static Copy copy(Trailers trailers) throws MalformedEventException {
        return new Copy(
                trailers.one("Path", Folder::parse),
                trailers.one("Content", Content::parse),
                trailers.all("Edited-by"));
    }

    private static Signature reviewer(Trailers trailers) throws MalformedEventException {
        return trailers.one("Reviewed-by", Signature::parse);
    }

    private static Optional<Quote> quote(Trailers trailers) throws MalformedEventException {
        Optional<String> exact = trailers.maybe("Quote", QuotedText::read);
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        String prefix = trailers.one("Quote-Before", QuotedText::read);
        String suffix = trailers.one("Quote-After", QuotedText::read);
        if (exact.get().isEmpty()
                || exact.get().length() > Quote.MAX_EXACT
                || Math.max(prefix.length(), suffix.length()) > Quote.MAX_CONTEXT) {
            throw new MalformedEventException("its quotation is empty or too long");
        }
        return Optional.of(new Quote(exact.get(), prefix, suffix));
    }

    private static Optional<ZonedDateTime> zoned(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> version(String text) {
        try {
            int version = Integer.parseInt(text);
            return version > 0 ? Optional.of(version) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
