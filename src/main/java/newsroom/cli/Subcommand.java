package newsroom.cli;

import picocli.CommandLine.ParentCommand;

/** A command of {@code newsroom}. */
abstract class Subcommand implements Task {
    @ParentCommand
    private NewsroomCommand newsroom;

    /** Everything that all commands share. */
    final NewsroomCommand newsroom() {
        return newsroom;
    }

    final Machine machine() {
        return newsroom.machine();
    }

    /** Takes the result. */
    final Printer out() {
        return newsroom.out();
    }

    /** Takes messages. */
    final Printer err() {
        return newsroom.err();
    }
}
