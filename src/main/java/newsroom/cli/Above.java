package newsroom.cli;

/** What a command belongs to: the program, or another command. */
interface Above {
    /** Everything that all commands share. */
    NewsroomCommand newsroom();
}
