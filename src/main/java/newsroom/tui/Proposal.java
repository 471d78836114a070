package newsroom.tui;

import java.util.Optional;

/** A text that an article might become, beside what it is. */
public interface Proposal extends Presenter {
    /** Which article it is about. */
    String title();

    /** What is proposed, a sentence or two. */
    String what();

    /** Both texts. */
    Galley galley();

    /** What else there is to know; nothing as a rule. */
    default Optional<String> rescue() {
        return Optional.empty();
    }
}
