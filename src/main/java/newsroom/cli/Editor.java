package newsroom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.model.Problem;

/**
 * The editor that a person likes to write in: {@code $VISUAL}, else {@code $EDITOR}, else vi. It is started without a shell.
 *
 * @param command the program and its own arguments
 */
record Editor(List<String> command) {
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

    /**
     * Opens a file and comes back when the person has closed it.
     *
     * @throws Problem (refused) when the editor says that it failed
     */
    void open(Path file) {
        List<String> all = new ArrayList<>(command);
        all.add(file.toString());
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
