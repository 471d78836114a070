package newsroom.tui;

import java.util.List;
import java.util.Optional;

/**
 * One place on the screen: what is shown there and what each key means. All of it runs on the one thread of the screen; whatever
 * reads the repository goes through {@link Session#read}, and whatever writes through {@link Session#make}.
 */
public interface Presenter {
    /** What a configuration calls this place, such as {@code board}. */
    String name();

    /** Where the person is, for the status bar. */
    String place();

    /** What can be done here, in the order in which help and status bar show it. */
    List<Action> actions();

    /** The line that is being written here; while there is one, keys that type characters go to it and to no action. */
    default Optional<Field> field() {
        return Optional.empty();
    }

    /** What stands in {@link #field} has changed. */
    default void typed() {}

    /** It is on top: just opened, or come back to. */
    default void shown() {}

    /** The repository holds something new. The line that the person is on stays where it is. */
    default void changed() {}

    /** Whether what lies below stays to be seen around it. */
    default boolean isOverlay() {
        return false;
    }

    /** Asked before it is left for good; what is not saved yet keeps it open, and it says so. */
    default boolean mayClose() {
        return true;
    }
}
