package newsroom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import newsroom.model.Problem;

/** A fault of the program itself, kept where its finder can send it from, because a terminal is no place for a stack trace. */
record CrashReport(String fault, String text) {
    static CrashReport of(Throwable fault) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println(Version.line());
        fault.printStackTrace(writer);
        return new CrashReport(fault.getClass().getSimpleName(), text.toString());
    }

    /** Writes the report into the Git directory or, where that cannot be, into the folder for temporary files. */
    Problem save(Optional<Path> gitDirectory) {
        Optional<Path> saved = gitDirectory
                .flatMap(directory -> saveIn(directory.resolve("newsroom")))
                .or(() -> saveIn(Path.of(System.getProperty("java.io.tmpdir"))));
        return Problem.failure(
                "a fault in Newsroom itself ended this command (" + fault + ")",
                saved.map(file -> "Please report it, with what stands in " + file)
                        .orElse("Please report it; no folder could be found to keep its details in"));
    }

    private Optional<Path> saveIn(Path folder) {
        try {
            Files.createDirectories(folder);
            return Optional.of(Files.writeString(Files.createTempFile(folder, "newsroom-crash-", ".txt"), text));
        } catch (IOException notHere) {
            return Optional.empty();
        }
    }
}
