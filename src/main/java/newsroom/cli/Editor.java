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
            List<String> command = words(environment.getOrDefault(variable, ""), variable);
            if (!command.isEmpty()) {
                return new Editor(command);
            }
        }
        return new Editor(List.of("vi"));
    }

    /** Words as a shell would cut them at blanks, with quotation marks and backslashes and nothing else of a shell. */
    private static List<String> words(String text, String variable) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw Problem.usage("a quotation mark in $" + variable + " has no partner: " + text, "");
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
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
