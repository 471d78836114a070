package newsroom.cli;

/** Everything that a person typed and saw, as it stood on the screen. */
final class Transcript {
    private final Shell shell;
    private final StringBuilder text = new StringBuilder();

    Transcript(Shell shell) {
        this.shell = shell;
    }

    /** Runs a command and takes down what comes back: the result, then the messages, then the exit code unless it is 0. */
    Transcript newsroom(String... arguments) {
        text.append("$ newsroom");
        for (String argument : arguments) {
            text.append(' ').append(argument.indexOf(' ') < 0 ? argument : "\"" + argument + "\"");
        }
        Shell.Answer answer = shell.newsroom(arguments);
        text.append('\n').append(answer.out()).append(answer.err());
        text.append(answer.code() == 0 ? "\n" : "[" + answer.code() + "]\n\n");
        return this;
    }

    Transcript types(String line) {
        return newsroom(line.split(" ", -1));
    }

    /** Takes down something that was done beside the program. */
    Transcript note(String what) {
        text.append("# ").append(what).append("\n\n");
        return this;
    }

    /** What was taken down, the folder's own path written as {@code ~}. */
    String text() {
        return text.toString().replace(shell.folder().toString(), "~");
    }
}
