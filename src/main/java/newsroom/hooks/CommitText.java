package newsroom.hooks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Arrival;
import newsroom.model.Blob;
import newsroom.model.Problem;

/** A commit as Git keeps it, read by its one strict form: readers that are laxer disagree about what the rest means. */
record CommitText(String commit, Ident author, Ident committer, String message) {
    private static final int MAX_BYTES = 128 * 1024;
    private static final int SHORT = 10;

    /** What may stand in a commit besides its tree, parents, author and committer. */
    private static final List<String> OTHER_HEADERS = List.of("gpgsig", "encoding");

    /**
     * Who made it, and when.
     *
     * @param seconds since 1970
     */
    record Ident(String name, String email, long seconds) {}

    /** The first digits of its name. */
    String shortName() {
        return commit.substring(0, SHORT);
    }

    /** Reads a commit. */
    static CommitText of(Arrival arrival) {
        String raw = decoded(arrival);
        int blank = raw.indexOf("\n\n");
        if (blank < 0) {
            throw malformed(arrival, "it has no message");
        }
        Optional<Ident> author = Optional.empty();
        Optional<Ident> committer = Optional.empty();
        for (String line : raw.substring(0, blank).split("\n", -1)) {
            String key = line.substring(0, Math.max(0, line.indexOf(' ')));
            String value = line.substring(line.indexOf(' ') + 1);
            switch (key) {
                case "tree", "parent", "" -> {}
                case "author" -> author = Optional.of(ident(arrival, value, author));
                case "committer" -> committer = Optional.of(ident(arrival, value, committer));
                default -> {
                    boolean isOtherText = key.equals("encoding") && !value.equalsIgnoreCase("utf-8");
                    if (isOtherText || !OTHER_HEADERS.contains(key)) {
                        throw malformed(arrival, "it has a line that this server does not take: " + line);
                    }
                }
            }
        }
        if (author.isEmpty() || committer.isEmpty()) {
            throw malformed(arrival, "it says nobody made it");
        }
        return new CommitText(arrival.commit(), author.get(), committer.get(), raw.substring(blank + 2));
    }

    private static String decoded(Arrival arrival) {
        Blob raw = arrival.raw();
        if (raw.length() > MAX_BYTES) {
            throw malformed(arrival, "it has " + raw.length() + " bytes, and may have " + MAX_BYTES);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.toBytes()))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw malformed(arrival, "it is not written in UTF-8");
        }
    }

    private static Problem malformed(Arrival arrival, String what) {
        return Problem.refused(
                "commit " + arrival.commit().substring(0, SHORT) + ": " + what, "Commit it again: git commit --amend");
    }

    /** Reads {@code NAME <ADDRESS> SECONDS ZONE}. */
    private static Ident ident(Arrival arrival, String value, Optional<Ident> earlier) {
        int open = value.indexOf(" <");
        int close = value.indexOf("> ", open);
        if (earlier.isPresent() || open < 0 || close < 0) {
            throw malformed(arrival, "who made it is not clear");
        }
        String time = value.substring(close + 2);
        int space = time.indexOf(' ');
        try {
            return new Ident(
                    value.substring(0, open),
                    value.substring(open + 2, close),
                    Long.parseLong(time.substring(0, Math.max(0, space))));
        } catch (NumberFormatException noTime) {
            throw malformed(arrival, "when it was made is not clear");
        }
    }
}
