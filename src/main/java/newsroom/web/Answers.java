package newsroom.web;

import java.util.Optional;
import newsroom.checks.ArchiveAnswer;
import newsroom.checks.LinkAnswer;

/**
 * Answers as the cache keeps them. What accuses is not kept: a dead link may be alive again, and a failure may have been the
 * network's.
 */
final class Answers {
    private static final String FOUND = "found";
    private static final String MOVED = "moved ";
    private static final String COPY = "copy ";
    private static final String NONE = "none";

    private Answers() {}

    static Optional<String> write(LinkAnswer answer) {
        if (answer instanceof LinkAnswer.Found) {
            return Optional.of(FOUND);
        } else if (answer instanceof LinkAnswer.Moved moved) {
            return Optional.of(MOVED + (moved.permanent() ? 'p' : 't') + (moved.home() ? 'h' : '-') + moved.to());
        }
        return Optional.empty();
    }

    static Optional<LinkAnswer> read(String text) {
        if (text.equals(FOUND)) {
            return Optional.of(new LinkAnswer.Found());
        } else if (text.startsWith(MOVED) && text.length() > MOVED.length() + 2) {
            return Optional.of(new LinkAnswer.Moved(
                    text.substring(MOVED.length() + 2),
                    text.charAt(MOVED.length()) == 'p',
                    text.charAt(MOVED.length() + 1) == 'h'));
        }
        return Optional.empty();
    }

    static Optional<String> writeCopy(ArchiveAnswer answer) {
        if (answer instanceof ArchiveAnswer.Copy copy) {
            return Optional.of(COPY + copy.address());
        }
        return answer instanceof ArchiveAnswer.None ? Optional.of(NONE) : Optional.empty();
    }

    static Optional<ArchiveAnswer> readCopy(String text) {
        if (text.startsWith(COPY)) {
            return Optional.of(new ArchiveAnswer.Copy(text.substring(COPY.length())));
        }
        return text.equals(NONE) ? Optional.of(new ArchiveAnswer.None()) : Optional.empty();
    }
}
