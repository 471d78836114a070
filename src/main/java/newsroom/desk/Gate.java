package newsroom.desk;

/** Says whether a push may go through. */
@FunctionalInterface
public interface Gate {
    /**
     * Judges a push as a whole: either all of it goes through or nothing.
     *
     * @throws newsroom.model.Problem why it may not
     */
    void judge(Push push, Reception reception);
}
