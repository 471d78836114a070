package newsroom.tui;

import java.util.List;

/** What can be done in every place. */
final class Everywhere {
    /** What a configuration calls it. */
    static final String NAME = "everywhere";

    private Everywhere() {}

    static List<Action> actions(Session session) {
        return List.of(
                Action.of(
                        "help", "? f1", "help", "Show the keys of this place", () -> session.open(Menu.help(session))),
                Action.of(
                        "palette",
                        ": ctrl-p",
                        "commands",
                        "Find anything that can be done here, and do it",
                        () -> session.open(Menu.palette(session))),
                Action.of("undo", "z", "", "Take back the last thing that you did here", session.undoing()::undo),
                Action.of("redo", "Z", "", "Do again what you took back", session.undoing()::redo),
                Action.of("messages", "m M", "", "Show what was said", () -> session.open(new Messages(session))),
                Action.of("back", "esc", "", "Go back", () -> back(session)),
                Action.of(
                        "redraw",
                        "ctrl-l",
                        "",
                        "Draw the screen anew, of what the repository holds now",
                        () -> redraw(session)),
                Action.of("cancel", "ctrl-c", "", "Give up what goes on beside the screen", () -> cancel(session)),
                Action.of("suspend", "ctrl-z", "", "Stop, and go on with fg", session::suspend)
                        .unless(session::closed),
                Action.of("quit", "q", "quit", "Leave; nothing that was written is lost", () -> leave(session)));
    }

    /** Esc closes places, and never the program. */
    private static void back(Session session) {
        if (session.isHome()) {
            session.say("q leaves");
        } else {
            session.back();
        }
    }

    private static void redraw(Session session) {
        session.redraw();
        session.changed();
    }

    private static void leave(Session session) {
        if (session.top().isOverlay()) {
            session.back();
        } else {
            session.quit();
        }
    }

    private static void cancel(Session session) {
        if (session.beside().canCancel()) {
            session.beside().cancel();
            session.say("given up");
        } else {
            session.say("q leaves");
        }
    }
}
