package newsroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import newsroom.model.Blob;
import newsroom.model.Problem;

/** Text that is being written in a file of its own, which goes when the text has arrived where it belongs, and not before. */
record ScratchFile(Path file) {
    /** The line at which {@link #words} end. */
    static final String CUT = "<!-- newsroom: this line and what follows are left out -->";

    /** A new file that only its owner can read. */
    static ScratchFile of(String text) {
        return of(Blob.of(text));
    }

    static ScratchFile of(Blob text) {
        try {
            Path file = Files.createTempFile("newsroom-", ".md");
            Files.write(file, text.toBytes());
            return new ScratchFile(file);
        } catch (IOException failed) {
            throw Problem.failure("cannot write a file for the editor: " + failed.getMessage(), "", failed);
        }
    }

    /** The text as it lies there now. */
    Blob read() {
        try {
            return Blob.of(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw Problem.failure("cannot read " + file + ": " + failed.getMessage(), "", failed);
        }
    }

    /** The text as it lies there now, up to the line that cuts it. */
    String words() {
        String text = read().text();
        int cut = text.indexOf(CUT);
        return (cut < 0 ? text : text.substring(0, cut)).strip();
    }

    /** Does something with the text and deletes the file; when that fails, says where the text is kept. */
    <T> T spend(Printer err, Supplier<T> use) {
        try {
            T result = use.get();
            Files.deleteIfExists(file);
            return result;
        } catch (IOException failed) {
            throw Problem.failure("cannot delete " + file + ": " + failed.getMessage(), "", failed);
        } catch (RuntimeException notThere) {
            err.line("newsroom: what you wrote is kept in " + file);
            throw notThere;
        }
    }
}
