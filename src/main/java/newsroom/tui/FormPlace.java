package newsroom.tui;

import java.util.Optional;

/** A place where a form is written. */
public interface FormPlace extends Presenter {
    /** What it is about. */
    String title();

    Form form();

    @Override
    default Optional<Field> field() {
        return form().field();
    }
}
