package newsroom.hooks;

import java.util.Collection;
import java.util.Locale;
import newsroom.model.Problem;
import newsroom.text.Invisible;

/** A commit's message as a person wrote it, which may neither steer a terminal nor claim an event that is not in the log. */
final class CommitMessage {
    private static final String TRAILER = "newsroom-event";

    /** Below it Git shows the changes, and takes nothing of that into the message. */
    private static final String SCISSORS = " ------------------------ >8 ------------------------";

    private CommitMessage() {}

    /**
     * Judges a message.
     *
     * @param events the events of the log that the message names, as they are staged: it may hold them as they are, as it does
     *     when a move's commit is amended or several are squashed
     * @throws Problem if the message is refused, with its line
     */
    static void judge(String message, Collection<String> events) {
        judgeWhole(written(message), events);
    }

    /** Judges the message of a commit that is made already, which has no part that Git would leave out. */
    static void judgeWhole(String message, Collection<String> events) {
        String[] lines = message.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            refuseHidden(lines[i], i + 1);
        }
        String own = String.join("\n", lines) + "\n";
        for (String event : events) {
            own = own.replace(event, "");
        }
        if (own.lines().anyMatch(CommitMessage::isTrailer)) {
            throw Problem.refused(
                    "the message claims a Newsroom-Event that is not in the log",
                    "Take that paragraph out of it; only Newsroom's own commands approve, publish or log anything");
        }
    }

    /** What stands above the scissors. */
    private static String written(String message) {
        int from = 0;
        while (from < message.length()) {
            int end = message.indexOf('\n', from);
            String line = message.substring(from, end < 0 ? message.length() : end);
            if (line.endsWith(SCISSORS) && line.length() == SCISSORS.length() + 1) {
                return message.substring(0, from);
            }
            from = end < 0 ? message.length() : end + 1;
        }
        return message;
    }

    private static void refuseHidden(String line, int number) {
        // Git takes white space off the ends of lines, and with it the CR of a CRLF.
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            Invisible kind = Invisible.of(codePoint);
            boolean steers = kind == Invisible.CONTROL || codePoint == '\r';
            if (steers || kind == Invisible.BIDI_CONTROL) {
                throw Problem.refused(
                        String.format("line %d of the message holds the %s U+%04X", number, name(kind), codePoint),
                        "Take it out: who reads the log would not see what is there");
            }
        }
    }

    private static String name(Invisible kind) {
        return kind == Invisible.BIDI_CONTROL ? "direction mark" : "control character";
    }

    /** As Git reads trailers: in any case, with blanks before the colon. */
    private static boolean isTrailer(String line) {
        return line.length() > TRAILER.length()
                && line.substring(0, TRAILER.length()).toLowerCase(Locale.ROOT).equals(TRAILER)
                && line.substring(TRAILER.length()).stripLeading().startsWith(":");
    }
}
