package newsroom;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import newsroom.cli.Machine;
import newsroom.cli.Program;
import newsroom.cli.Terminal;
import newsroom.git.GitStorage;
import newsroom.hooks.ClientHook;
import newsroom.tui.terminal.Line;
import newsroom.tui.terminal.RehearsedLine;
import newsroom.tui.terminal.TtyLine;
import newsroom.web.Internet;
import newsroom.web.Network;

/** Starts the program: the one place that touches the machine's streams, clock, chance, environment and exit. */
public final class Main {
    /** Set by the start script to what of the streams is a terminal; see {@link Terminal#read}. */
    private static final String TERMINAL = "newsroom.terminal";

    /** Set by the start script to a file of commands, one a line, that are run for the classes they load. */
    private static final String REHEARSAL = "newsroom.rehearsal";

    /** Added to what a hook says, so that the start script can tell it from the end of a JVM that died. */
    private static final int VERDICT = 100;

    private static final int FAILED = 3;
    private static final byte[] OUT_OF_MEMORY =
            "newsroom: Java has no memory left; give it more: JAVA_TOOL_OPTIONS=-Xmx512m\n"
                    .getBytes(StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(arguments);
        } catch (OutOfMemoryError full) {
            // It was met where nobody could tell it any more; so this asks for no memory.
            try (OutputStream err = new FileOutputStream(FileDescriptor.err)) {
                err.write(OUT_OF_MEMORY);
            }
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void run(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        if (ClientHook.isCalledBy(words)) {
            Runtime.getRuntime()
                    .halt(VERDICT
                            + ClientHook.run(
                                    words.subList(1, words.size()),
                                    "",
                                    new FileInputStream(FileDescriptor.in),
                                    new FileOutputStream(FileDescriptor.err)));
        }
        Machine machine = machine(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.read(System.getProperty(TERMINAL, "")),
                TtyLine::new);
        // Not before: what a rehearsal has not met, every command takes from the jar, and opens it for that.
        String rehearsal = System.getProperty(REHEARSAL);
        if (rehearsal == null) {
            int code = Program.run(words, machine);
            System.exit(words.isEmpty() || !words.get(0).equals("hook") ? code : VERDICT + code);
        } else {
            rehearse(Path.of(rehearsal));
        }
    }

    /** Runs commands for the classes they load; the word {@code screen} stands for opening it, which has no name of its own. */
    private static void rehearse(Path commands) throws IOException {
        for (String command : Files.readAllLines(commands)) {
            List<String> words = List.of(command.split(" "));
            boolean isScreen = words.get(0).equals("screen");
            Program.run(
                    isScreen ? words.subList(1, words.size()) : words,
                    machine(
                            new ByteArrayInputStream(new byte[0]),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            isScreen ? Terminal.read("in out") : Terminal.NONE,
                            RehearsedLine::new));
        }
    }

    private static Machine machine(
            InputStream in, OutputStream out, OutputStream err, Terminal terminal, Function<OutputStream, Line> line) {
        return new Machine(
                in,
                out,
                err,
                terminal,
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                new Random(),
                Path.of("").toAbsolutePath(),
                () -> line.apply(out),
                GitStorage::new,
                () -> new Internet(
                        Network.OPEN, Internet.ARCHIVE, Internet.cacheFile(System.getenv()), Clock.systemUTC()));
    }
}
