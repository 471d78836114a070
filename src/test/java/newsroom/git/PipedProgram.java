package newsroom.git;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program that Git can start, and that runs in this process: a script hands its arguments, environment and streams over through
 * named pipes. It does what a start of the real one would do, without a new Java for each.
 */
final class PipedProgram implements AutoCloseable {
    private final Path calls;
    private final Path script;
    private final Thread server;
    private volatile boolean closed;

    /** What runs. */
    @FunctionalInterface
    interface Program {
        int run(List<String> arguments, Path folder, Map<String, String> environment, Streams streams)
                throws IOException;
    }

    /** What it reads and writes. */
    record Streams(InputStream in, OutputStream out, OutputStream err) {}

    PipedProgram(Path folder, Program program) throws IOException {
        this.calls = folder.resolve("calls");
        this.script = folder.resolve("program");
        Files.createDirectories(folder);
        Shell.run(new ProcessBuilder("mkfifo", calls.toString())).succeeded();
        Files.writeString(script, text(calls));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.server = new Thread(() -> serve(program), "piped program");
        server.setDaemon(true);
        server.start();
    }

    private static String text(Path calls) {
        return """
                #!/bin/sh
                d=$(mktemp -d) && mkfifo "$d/in" "$d/out" "$d/err" "$d/code" || exit 3
                exec 3<&0
                { printf '%%s\\n' "$#" "$@"; pwd; env | grep -E '^(GIT|NEWSROOM)_[A-Z_]*=' ; echo; } >"$d/call"
                echo "$d" >'%s'
                cat <&3 >"$d/in" &
                feed=$!
                cat "$d/err" >&2 &
                errors=$!
                cat "$d/out"
                read -r code <"$d/code"
                wait $errors
                kill $feed 2>/dev/null
                rm -rf "$d"
                exit "$code"
                """.formatted(calls);
    }

    Path script() {
        return script;
    }

    private void serve(Program program) {
        while (!closed) {
            try (BufferedReader reader = Files.newBufferedReader(calls)) {
                for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                    call(Path.of(line), program);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static void call(Path pipes, Program program) throws IOException {
        List<String> lines = Files.readAllLines(pipes.resolve("call"), StandardCharsets.UTF_8);
        int count = Integer.parseInt(lines.get(0));
        List<String> arguments = new ArrayList<>(lines.subList(1, count + 1));
        Path folder = Path.of(lines.get(count + 1));
        Map<String, String> environment = new TreeMap<>();
        for (String line : lines.subList(count + 2, lines.indexOf(""))) {
            environment.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        int code = 3;
        try (InputStream in = new BufferedInputStream(
                        new FileInputStream(pipes.resolve("in").toFile()));
                OutputStream err = Files.newOutputStream(pipes.resolve("err"));
                OutputStream out = Files.newOutputStream(pipes.resolve("out"))) {
            code = program.run(arguments, folder, environment, new Streams(in, out, err));
        } catch (IOException failed) {
            System.err.println("a program that Git started broke off: " + failed);
        }
        Files.writeString(pipes.resolve("code"), code + "\n");
    }

    @Override
    public void close() throws IOException {
        closed = true;
        Files.writeString(calls, "\n");
    }
}
