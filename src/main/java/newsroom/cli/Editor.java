package newsroom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.model.Problem;

/**
 * The editor that a person likes to write in: {@code $VISUAL}, else {@code $EDITOR}, else vi. It is started without a shell.
 *
 * @param command the program and its own arguments
 */
record Editor(List<String> command) {
    private static final Set<String> WITH_PLUS = Set.of(
            "vim",
            "nvim",
            "view",
            "nvi",
            "vis",
            "elvis",
            "gvim",
            "nano",
            "pico",
            "emacs",
            "emacsclient",
            "mg",
            "zile",
            "jmacs",
            "joe",
            "jstar",
            "ne",
            "micro",
            "kak",
            "mcedit",
            "gedit");
    private static final Set<String> WITH_COLON = Set.of("hx", "helix", "subl", "zed");
    private static final Set<String> WITH_GOTO = Set.of("code", "code-insiders", "codium", "cursor");

    Editor {
        command = List.copyOf(command);
    }

    /** Whether somebody sits at a terminal; on a server, where whoever it is was vouched for, no program of theirs is started. */
    static boolean isPossible(Machine machine) {
        return machine.terminal().isInteractive() && !machine.environment().containsKey(Machine.VOUCHED);
    }

    static Editor of(Machine machine) {
        Map<String, String> environment = machine.environment();
        for (String variable : List.of("VISUAL", "EDITOR")) {
            List<String> command = ShellWords.of(environment.getOrDefault(variable, ""), "$" + variable);
            if (!command.isEmpty()) {
                return new Editor(command);
            }
        }
        return new Editor(List.of("vi"));
    }

    /** The whole command that opens a file at a line, from 1; an editor that is not known gets the file alone. */
    List<String> at(Path file, int line) {
        String program = Path.of(command.get(0)).getFileName().toString();
        String place = file + ":" + line;
        List<String> all = new ArrayList<>(command);
        if (program.equals("vi")) {
            // BusyBox's knows no +LINE; POSIX asks every vi for this.
            all.addAll(List.of("-c", String.valueOf(line), file.toString()));
        } else if (WITH_PLUS.contains(program)) {
            all.addAll(List.of("+" + line, file.toString()));
        } else if (WITH_GOTO.contains(program)) {
            all.addAll(List.of("--goto", place));
        } else {
            all.add(WITH_COLON.contains(program) ? place : file.toString());
        }
        return all;
    }

    /**
     * Opens a file and comes back when the person has closed it.
     *
     * @throws Problem (refused) when the editor says that it failed
     */
    void open(Path file) {
        run(Stream.concat(command.stream(), Stream.of(file.toString())).toList());
    }

    /** The same at a line, from 1. */
    void open(Path file, int line) {
        run(at(file, line));
    }

    private static void run(List<String> all) {
        int code;
        try {
            code = new ProcessBuilder(all).inheritIO().start().waitFor();
        } catch (IOException failed) {
            throw Problem.usage("cannot start the editor: " + failed.getMessage(), "Name another in $VISUAL");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.failure("interrupted while the editor was open", "");
        }
        if (code != 0) {
            throw Problem.refused("the editor ended with " + code + ", so nothing was done", "");
        }
    }
}
