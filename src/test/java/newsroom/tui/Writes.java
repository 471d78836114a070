package newsroom.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import newsroom.model.Problem;

/** What a person does in their editor. */
final class Writes {
    private Writes() {}

    /** Writes something in place of what was there. */
    static Consumer<Path> text(UnaryOperator<String> deed) {
        return file -> {
            try {
                String before = Files.readString(file);
                String after = deed.apply(before);
                Files.writeString(file, after);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    static Consumer<Path> replacing(String old, String other) {
        return text(before -> {
            assertThat(before).contains(old);
            return before.replace(old, other);
        });
    }

    /** The editor is killed when that is written. */
    static Consumer<Path> killed(Consumer<Path> editor) {
        return file -> {
            editor.accept(file);
            throw Problem.refused("the editor ended with 137, so nothing was done", "");
        };
    }
}
