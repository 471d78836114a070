package newsroom.cli;

import java.util.List;
import java.util.function.Function;
import newsroom.desk.Done;
import picocli.CommandLine.Option;

/** What a person says along with a move: given with {@code -m}, or written in an editor. */
final class Words {
    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What you say; several make a paragraph each.")
    private List<String> paragraphs = List.of();

    /** What was said; empty when nothing was. */
    String given() {
        return String.join("\n\n", paragraphs);
    }

    /**
     * Makes a move with what was said or, on a terminal, with what is now written in an editor.
     *
     * @param request tells the person in the editor what to write, one sentence
     */
    Done with(String request, NewsroomCommand newsroom, Function<String, Done> move) {
        if (!paragraphs.isEmpty() || !Editor.isPossible(newsroom.machine())) {
            return move.apply(given());
        }
        Editor editor = Editor.of(newsroom.machine());
        ScratchFile scratch = ScratchFile.of("\n\n" + ScratchFile.CUT + "\n" + request + "\n");
        return scratch.spend(newsroom.err(), () -> {
            editor.open(scratch.file());
            return move.apply(scratch.words());
        });
    }
}
