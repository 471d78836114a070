package newsroom.checks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.model.Severity;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * How links are judged, and followed when that is asked for: {@code links:} in {@code newsroom.yml}.
 *
 * @param timeout how long one answer may take
 * @param retries how often a link is tried again that failed
 * @param perHost how many requests one host gets at a time
 * @param interval how long to wait between two requests to one host
 * @param cache how long an answer holds
 * @param soft statuses that say nothing about the link, such as {@code 403} or {@code 5xx}
 * @param privateHosts how much a link into a private network weighs; nothing when it may stand
 */
public record LinkSettings(
        Duration timeout,
        int retries,
        int perHost,
        Duration interval,
        Duration cache,
        List<String> soft,
        Optional<Severity> privateHosts) {
    /** No answer holds longer, whatever is set. */
    public static final Duration LONGEST_CACHE = Duration.ofDays(90);

    static final LinkSettings DEFAULT = new LinkSettings(
            Duration.ofSeconds(15),
            2,
            1,
            Duration.ofMillis(500),
            Duration.ofDays(7),
            List.of("401", "403", "405", "429", "451", "5xx"),
            Optional.of(Severity.ERROR));

    private static final List<String> KEYS =
            List.of("timeout", "retries", "per-host", "interval", "cache", "soft", "private");
    private static final int MOST_RETRIES = 10;
    private static final int MOST_REQUESTS = 16;
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(100);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(10);

    public LinkSettings {
        soft = List.copyOf(soft);
    }

    static LinkSettings read(Yaml.Mapping links) throws UnreadableException {
        links.allowOnly(KEYS);
        return new LinkSettings(
                duration(links, "timeout", DEFAULT.timeout, SHORTEST_TIMEOUT, LONGEST_TIMEOUT),
                links.number("retries", 0, MOST_RETRIES).orElse(DEFAULT.retries),
                links.number("per-host", 1, MOST_REQUESTS).orElse(DEFAULT.perHost),
                duration(links, "interval", DEFAULT.interval, Duration.ZERO, LONGEST_INTERVAL),
                duration(links, "cache", DEFAULT.cache, Duration.ZERO, LONGEST_CACHE),
                links.get("soft").isPresent() ? statuses(links) : DEFAULT.soft,
                links.get("private").isPresent() ? severity(links) : DEFAULT.privateHosts);
    }

    /** Whether {@code status} says nothing about the link. */
    public boolean isSoft(int status) {
        return soft.contains(String.valueOf(status)) || soft.contains(status / 100 + "xx");
    }

    private static Optional<Severity> severity(Yaml.Mapping links) throws UnreadableException {
        Optional<String> weight = links.choice("private", RuleSettings.WEIGHTS);
        return weight.isPresent() ? RuleSettings.severity(weight.get()) : Optional.empty();
    }

    private static List<String> statuses(Yaml.Mapping links) throws UnreadableException {
        for (Yaml.Scalar status : links.scalars("soft")) {
            String text = status.text();
            boolean known = text.length() == 3
                    && "12345".indexOf(text.charAt(0)) >= 0
                    && (text.endsWith("xx") || (isFigure(text.charAt(1)) && isFigure(text.charAt(2))));
            if (!known) {
                throw new UnreadableException(
                        status.span(), "soft lists statuses such as 403 or 5xx, not \"" + text + "\"");
            }
        }
        return links.texts("soft");
    }

    private static Duration duration(Yaml.Mapping links, String key, Duration otherwise, Duration least, Duration most)
            throws UnreadableException {
        Optional<Yaml.Scalar> scalar = links.scalar(key);
        if (scalar.isEmpty()) {
            return otherwise;
        }
        String text = scalar.get().text();
        Optional<Duration> read = duration(text.toLowerCase(Locale.ROOT));
        if (read.isEmpty()) {
            throw new UnreadableException(
                    scalar.get().span(), key + " must be a time such as 500ms, 15s or 7d, not \"" + text + "\"");
        }
        if (read.get().compareTo(least) < 0 || read.get().compareTo(most) > 0) {
            throw new UnreadableException(
                    scalar.get().span(),
                    key + " must be from " + written(least) + " to " + written(most) + ", not \"" + text + "\"");
        }
        return read.get();
    }

    /** A whole number and its unit: {@code 500ms}, {@code 15s}, {@code 5m}, {@code 2h}, {@code 7d}. */
    private static Optional<Duration> duration(String text) {
        int figures = 0;
        while (figures < text.length() && isFigure(text.charAt(figures))) {
            figures++;
        }
        if (figures == 0 || figures > 6) {
            return Optional.empty();
        }
        long number = Long.parseLong(text.substring(0, figures));
        return switch (text.substring(figures)) {
            case "ms" -> Optional.of(Duration.ofMillis(number));
            case "s" -> Optional.of(Duration.ofSeconds(number));
            case "m" -> Optional.of(Duration.ofMinutes(number));
            case "h" -> Optional.of(Duration.ofHours(number));
            case "d" -> Optional.of(Duration.ofDays(number));
            default -> Optional.empty();
        };
    }

    private static String written(Duration bound) {
        if (bound.toDays() > 0) {
            return bound.toDays() + "d";
        }
        return bound.toMinutes() > 0 ? bound.toMinutes() + "m" : bound.toMillis() + "ms";
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
