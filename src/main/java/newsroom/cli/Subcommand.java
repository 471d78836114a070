package newsroom.cli;

import picocli.CommandLine.ParentCommand;

/** A command of {@code newsroom}, or of another command. */
abstract class Subcommand implements Task, Above {
    @ParentCommand
    private Above above;

    @Override
    public final NewsroomCommand newsroom() {
        return above.newsroom();
    }

    final Machine machine() {
        return newsroom().machine();
    }

    /** Takes the result. */
    final Printer out() {
        return newsroom().out();
    }

    /** Takes messages. */
    final Printer err() {
        return newsroom().err();
    }
}
