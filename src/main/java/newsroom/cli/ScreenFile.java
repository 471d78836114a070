package newsroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import newsroom.model.Problem;
import newsroom.tui.Edits;
import newsroom.tui.KeyTable;
import newsroom.tui.view.Preferences;

/** The file in which a person keeps keys and colours of the screen: {@code newsroom/screen.yml} among the user's configurations. */
final class ScreenFile {
    private static final int MAX_BYTES = 64 * 1024;

    private ScreenFile() {}

    /** Where it lies; nothing when the environment names no home. */
    static Optional<Path> path(Map<String, String> environment) {
        String configurations = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (configurations.isEmpty() && home.isEmpty()) {
            return Optional.empty();
        }
        Path folder = configurations.isEmpty() ? Path.of(home, ".config") : Path.of(configurations);
        return Optional.of(folder.resolve("newsroom").resolve("screen.yml"));
    }

    /**
     * Reads it; without it the screen is as it comes.
     *
     * @throws Problem (usage) that names the line
     */
    static Preferences read(Map<String, String> environment) {
        Optional<Path> path = path(environment).filter(Files::exists);
        if (path.isEmpty()) {
            return Preferences.STANDARD;
        }
        try {
            if (Files.size(path.get()) > MAX_BYTES) {
                throw Problem.usage(path.get() + " has more than " + MAX_BYTES + " bytes", "");
            }
            return Preferences.read(Files.readAllBytes(path.get()), path.get().toString(), KeyTable.standard());
        } catch (IOException unreadable) {
            throw Problem.usage("cannot read " + path.get() + ": " + unreadable.getMessage(), "");
        }
    }

    /**
     * Where what people write on a newsroom's screen is kept until it is saved: among the user's state, a folder for each newsroom;
     * where the environment names no home, in the newsroom itself.
     */
    static Edits edits(Map<String, String> environment, Path gitDirectory) {
        String states = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        Path newsroom = gitDirectory.toAbsolutePath().normalize();
        if (states.isEmpty() && home.isEmpty()) {
            return new Edits(newsroom.resolve("newsroom-edits"));
        }
        Path folder = states.isEmpty() ? Path.of(home, ".local", "state") : Path.of(states);
        String name =
                UUID.nameUUIDFromBytes(newsroom.toString().getBytes(UTF_8)).toString();
        return new Edits(folder.resolve("newsroom").resolve("edits").resolve(name));
    }
}
