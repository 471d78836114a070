package newsroom.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What an article is, whatever its title, slug or folder become: the day it was begun and six random characters.
 *
 * @param value such as {@code 20170214-k7m2qd}
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    /** The folder that holds every article's log. */
    public static final String LOG_ROOT = ".newsroom/log";

    private static final int DAY_LENGTH = 8;

    public ArticleId {
        if (day(value).isEmpty()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    private ArticleId(LocalDate day, long bits) {
        this(day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + Code.of(bits));
    }

    /** A new id for an article begun on {@code day}. */
    public static ArticleId of(LocalDate day, RandomGenerator random) {
        return new ArticleId(day, random.nextLong());
    }

    /** The id of the article that an operation begins on {@code day}: a retry gives the same. */
    public static ArticleId of(LocalDate day, Operation operation) {
        byte[] digest = Digests.sha256().digest(operation.value().getBytes(StandardCharsets.UTF_8));
        return new ArticleId(day, ByteBuffer.wrap(digest).getLong());
    }

    /** The id that {@code text} spells, or nothing when it spells none. */
    public static Optional<ArticleId> parse(String text) {
        return day(text).map(day -> new ArticleId(text));
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() <= DAY_LENGTH || text.charAt(DAY_LENGTH) != '-' || !Code.isCode(text, DAY_LENGTH + 1)) {
            return Optional.empty();
        }
        int day = 0;
        for (int i = 0; i < DAY_LENGTH; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            day = 10 * day + digit;
        }
        try {
            return Optional.of(LocalDate.of(day / 10_000, day / 100 % 100, day % 100));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The day the article was begun. */
    public LocalDate day() {
        return day(value).orElseThrow();
    }

    /** The folder of this article's log, such as {@code .newsroom/log/2017/02/20170214-k7m2qd}. */
    public String logFolder() {
        return LOG_ROOT + "/" + value.substring(0, 4) + "/" + value.substring(4, 6) + "/" + value;
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
