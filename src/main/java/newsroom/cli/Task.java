package newsroom.cli;

/** What a command does once its arguments are read. */
interface Task {
    /**
     * Does it.
     *
     * @return the exit code
     * @throws newsroom.model.Problem when it cannot be done
     */
    int run();
}
