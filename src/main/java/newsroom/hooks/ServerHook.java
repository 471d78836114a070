package newsroom.hooks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Gate;
import newsroom.desk.Push;
import newsroom.desk.Reception;
import newsroom.desk.Storage;
import newsroom.model.Problem;

/**
 * The hooks of a server's repository, as C Git runs them: {@code pre-receive} judges what came in while Git keeps it apart, and
 * {@code proc-receive} then moves the branches in Git's place, with the writer's lock held. Whatever fails, the push is refused.
 */
public final class ServerHook {
    /** The variable by which a server vouches for whoever pushes. */
    public static final String PUSHER = "NEWSROOM_PERSON";

    /** Two branches can be pushed to; more than a few is somebody's whole collection. */
    private static final int MAX_UPDATES = 100;

    private static final int MAX_LINE = 1024;
    private static final int ID = 40;
    private static final String NOTHING = "0".repeat(ID);

    private final Path gitDirectory;
    private final Map<String, String> environment;
    private final Storage storage;

    /** @param gitDirectory where Git runs its hooks */
    public ServerHook(Path gitDirectory, Map<String, String> environment, Storage storage) {
        this.gitDirectory = gitDirectory;
        this.environment = environment;
        this.storage = storage;
    }

    /** Hooks that somebody could change, or of which one is missing, let through what nobody judged. */
    private static void isTrusted(Reception reception) {
        new HookFolder(reception.repository().hooks(), HookFolder.SERVER).isTrusted();
    }

    /**
     * Judges a push, told one update a line: {@code OLD NEW REF}.
     *
     * @throws Problem why it is refused
     */
    public void preReceive(InputStream in, Gate gate) throws IOException {
        List<Push.Update> updates = new ArrayList<>();
        InputStream lines = new BufferedInputStream(in);
        for (Optional<String> line = line(lines); line.isPresent(); line = line(lines)) {
            add(updates, line.get());
        }
        try (Reception reception = storage.receiving(gitDirectory, quarantine())) {
            isTrusted(reception);
            gate.judge(new Push(pusher(), updates), reception);
        }
    }

    private Optional<String> pusher() {
        return Optional.ofNullable(environment.get(PUSHER)).filter(name -> !name.isEmpty());
    }

    private static void add(List<Push.Update> updates, String line) throws IOException {
        if (updates.size() == MAX_UPDATES) {
            throw Problem.refused("this push names more than " + MAX_UPDATES + " refs", "Push main alone");
        }
        updates.add(update(line));
    }

    private static Push.Update update(String line) throws IOException {
        if (line.length() < 2 * ID + 3 || line.charAt(ID) != ' ' || line.charAt(2 * ID + 1) != ' ') {
            throw new IOException("Git says: " + line);
        }
        return new Push.Update(
                line.substring(2 * ID + 2), id(line.substring(0, ID)), id(line.substring(ID + 1, 2 * ID + 1)));
    }

    private static Optional<String> id(String name) {
        return name.equals(NOTHING) ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b != '\n'; b = in.read()) {
            if (b < 0 || line.size() == MAX_LINE) {
                throw new EOFException("a line from Git does not end");
            }
            line.write(b);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    private Optional<Storage.Quarantine> quarantine() {
        String objects = environment.getOrDefault("GIT_OBJECT_DIRECTORY", "");
        String others = environment.getOrDefault("GIT_ALTERNATE_OBJECT_DIRECTORIES", "");
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        if (others.isEmpty() || others.contains("\"")) {
            throw Problem.failure("Git names its objects in a way that cannot be followed: " + others, "");
        }
        List<Path> directories = new ArrayList<>();
        for (String other : others.split(File.pathSeparator, -1)) {
            directories.add(gitDirectory.resolve(other));
        }
        return Optional.of(new Storage.Quarantine(gitDirectory.resolve(objects), directories));
    }

    /** Moves the branches of a push that was judged, and says of each what became of it, in Git's packet lines. */
    public void procReceive(InputStream in, OutputStream out) throws IOException {
        PacketLines git = new PacketLines(in, out);
        if (git.read().stream().noneMatch(line -> line.startsWith("version=1"))) {
            throw new IOException("Git speaks another version of proc-receive");
        }
        git.write(List.of("version=1"));
        List<Push.Update> updates = new ArrayList<>();
        for (String line : git.read()) {
            add(updates, line);
        }
        List<String> answers = new ArrayList<>();
        try (Reception reception = storage.receiving(gitDirectory, Optional.empty())) {
            isTrusted(reception);
            List<Optional<String>> faults = reception.move(new Push(pusher(), updates), Desk.projector());
            for (int i = 0; i < updates.size(); i++) {
                String ref = updates.get(i).ref();
                answers.add(faults.get(i).map(why -> "ng " + ref + " " + why).orElse("ok " + ref));
            }
        }
        git.write(answers);
    }
}
