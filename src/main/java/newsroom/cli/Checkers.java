package newsroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.checks.Checker;
import newsroom.checks.Settings;
import newsroom.checks.Web;
import newsroom.desk.NewsroomFile;
import newsroom.model.Blob;
import newsroom.model.Problem;

/** Finds how the files of a folder are checked: as the {@code newsroom.yml} of the nearest folder above says. */
final class Checkers {
    private final Optional<Checker> chosen;
    private final LocalDate today;
    private final Optional<Web> web;
    private final Map<Path, Checker> byFolder = new HashMap<>();

    /**
     * Checkers of one day.
     *
     * @param config the one file whose settings count, whatever lies above a file
     * @param web where links are followed, if they are
     */
    Checkers(Optional<Path> config, LocalDate today, Optional<Web> web) {
        this.today = today;
        this.web = web;
        this.chosen = config.map(this::read);
    }

    /** The checker for files in a folder. */
    Checker in(Path folder) {
        return chosen.orElseGet(() -> nearest(folder.toAbsolutePath().normalize()));
    }

    /** The checker for articles of a newsroom. */
    Checker of(NewsroomFile newsroom) {
        return chosen.orElseGet(() -> new Checker(newsroom.checkSettings(), today, web));
    }

    private Checker nearest(Path folder) {
        Checker known = byFolder.get(folder);
        if (known == null) {
            Path file = folder.resolve(NewsroomFile.PATH);
            Path above = folder.getParent();
            known = Files.exists(file)
                    ? read(file)
                    : above == null ? new Checker(Settings.DEFAULT, today, web) : nearest(above);
            byFolder.put(folder, known);
        }
        return known;
    }

    private Checker read(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(NewsroomFile.MAX_BYTES + 1);
            return new Checker(
                    NewsroomFile.read(Blob.of(bytes), file.toString()).checkSettings(), today, web);
        } catch (IOException unreadable) {
            throw Problem.usage("cannot read the settings in " + file, "Name another file with --config");
        }
    }
}
