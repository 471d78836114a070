package newsroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import newsroom.checks.LinkSettings;

/**
 * What links answered before, in one file of lines: the second of the answer, what was asked, what was answered. It may be
 * deleted at any time; a line that cannot be read counts as not there.
 */
final class LinkCache {
    private static final int MOST_LINES = 50_000;
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Optional<Path> file;
    private final Clock clock;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    private record Line(long second, String asked, String answer) {
        static Optional<Line> read(String text) {
            String[] parts = text.split("\t", 3);
            try {
                return parts.length == 3
                        ? Optional.of(new Line(Long.parseLong(parts[0]), parts[1], parts[2]))
                        : Optional.empty();
            } catch (NumberFormatException broken) {
                return Optional.empty();
            }
        }

        String text() {
            return second + "\t" + asked + '\t' + answer;
        }
    }

    /** @param file where it is kept; without one, it lasts as long as the program */
    LinkCache(Optional<Path> file, Clock clock) {
        this.file = file;
        this.clock = clock;
        file.ifPresent(this::read);
    }

    private void read(Path path) {
        if (!Files.isRegularFile(path)) {
            return;
        }
        try (var in = Files.newInputStream(path)) {
            new String(in.readNBytes(MOST_BYTES), UTF_8)
                    .lines()
                    .flatMap(line -> Line.read(line).stream())
                    .forEach(line -> lines.put(line.asked(), line));
        } catch (IOException unreadable) {
            // Then everything is asked anew.
        }
    }

    /** What {@code asked} was answered, if that is no older than {@code age}. */
    Optional<String> get(String asked, Duration age) {
        Line line = lines.get(asked);
        long now = clock.instant().getEpochSecond();
        return line != null && line.second() <= now && now - line.second() < age.toSeconds()
                ? Optional.of(line.answer())
                : Optional.empty();
    }

    void put(String asked, String answer) {
        if (Stream.of(asked, answer).noneMatch(text -> text.chars().anyMatch(c -> c < ' '))) {
            lines.put(asked, new Line(clock.instant().getEpochSecond(), asked, answer));
        }
    }

    /** Puts it on disk, the newest lines if there are too many. */
    void write() throws IOException {
        Path folder = file.map(Path::getParent).orElse(null);
        if (file.isEmpty() || folder == null) {
            return;
        }
        long oldest = Instant.now(clock).minus(LinkSettings.LONGEST_CACHE).getEpochSecond();
        List<String> kept = lines.values().stream()
                .filter(line -> line.second() >= oldest)
                .sorted(Comparator.comparingLong(Line::second).reversed().thenComparing(Line::asked))
                .limit(MOST_LINES)
                .map(Line::text)
                .toList();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "links", ".new");
        try {
            Files.write(fresh, kept);
            Files.move(fresh, file.get(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
