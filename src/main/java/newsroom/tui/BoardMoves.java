package newsroom.tui;

import java.util.Optional;
import newsroom.desk.Row;
import newsroom.model.Folder;
import newsroom.model.Move;

/** What the board does to articles. */
final class BoardMoves {
    private final Session session;

    BoardMoves(Session session) {
        this.session = session;
    }

    void begin() {
        session.open(new Prompt(
                session,
                "title of the new article",
                "",
                title -> session.make(
                        "beginning it",
                        (desk, progress) -> desk.drafts().begin(title, Optional.empty(), Optional.empty()),
                        begun -> session.reveal(
                                Folder.of(begun.event().article(), begun.event().slug())))));
    }

    void bringIn() {
        session.open(new BringIn(session));
    }

    /** Moves an article a column to the right. */
    void on(Row row) {
        switch (row.state()) {
            case DRAFT, CHANGES_REQUESTED -> open(row, Move.SUBMIT);
            case IN_REVIEW -> open(row, Move.APPROVE);
            case APPROVED, SCHEDULED -> open(row, Move.PUBLISH);
            case LIVE, RETRACTED, SPIKED ->
                session.warn("there is nothing after " + row.state().words());
        }
    }

    /** Moves an article a column to the left. */
    void back(Row row) {
        switch (row.state()) {
            case IN_REVIEW, APPROVED -> open(row, Move.REQUEST_CHANGES);
            case SCHEDULED -> open(row, Move.UNSCHEDULE);
            case DRAFT, CHANGES_REQUESTED, LIVE, RETRACTED, SPIKED ->
                session.warn("nothing goes back from " + row.state().words());
        }
    }

    private void open(Row row, Move move) {
        plans(row).open(move);
    }

    /** The moves of an article of which nobody has read more than a line. */
    MovePlans plans(Row row) {
        return new MovePlans(session, row.folder(), Optional.empty());
    }
}
