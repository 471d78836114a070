package newsroom.tui.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import newsroom.desk.Row;
import newsroom.model.State;
import newsroom.tui.Board;
import newsroom.tui.Board.Lane;
import newsroom.tui.Listing;

/** Draws the board: columns where there is room for them, else a list; and the selected article under or beside it. */
final class BoardView implements View<Board> {
    /** What the longest state takes, with its signs. */
    private static final int STATES = 20;

    /** What the time takes at which an embargo ends, with a blank before it. */
    private static final int NOTES = 25;

    /** The fewest columns for which the states stand side by side. */
    private static final int WIDE = 100;

    /** The fewest rows that leave room for the selected article. */
    private static final int TALL = 12;

    @Override
    public void draw(Board board, Canvas canvas) {
        boolean isList = canvas.width() < WIDE;
        board.isList(isList);
        if (!board.isRead()) {
            canvas.text(0, 0, "reading the articles…", Tone.DIM.style());
            return;
        }
        if (board.total() == 0) {
            FirstStepsView.draw(board.firstSteps(), canvas);
            return;
        }
        int preview = canvas.height() < TALL ? 0 : Math.max(5, canvas.height() * 2 / 5);
        Canvas above = canvas.part(0, 0, canvas.width(), canvas.height() - preview);
        if (isList) {
            list(board, above);
        } else {
            lanes(board, above);
        }
        if (preview > 0) {
            Canvas below = canvas.part(0, canvas.height() - preview, canvas.width(), preview);
            below.fill(0, 0, below.width(), "─", Tone.RULE.style());
            Preview.draw(board, below.part(0, 1, below.width(), below.height() - 1));
        }
    }

    // ---- Side by side

    private static void lanes(Board board, Canvas canvas) {
        List<Lane> all = List.of(Lane.values());
        for (int at = 0; at < all.size(); at++) {
            int left = canvas.width() * at / all.size();
            int right = canvas.width() * (at + 1) / all.size();
            lane(board, all.get(at), canvas.part(left, 0, right - left - 1, canvas.height()));
        }
    }

    private static void lane(Board board, Lane lane, Canvas canvas) {
        Listing<Row> rows = board.lane(lane);
        boolean isHere = lane == board.lane();
        canvas.text(0, 0, lane.title() + " " + rows.items().size(), (isHere ? Tone.HEADING : Tone.STRONG).style());
        Canvas cards = canvas.part(0, 1, canvas.width(), canvas.height() - 1);
        rows.fit(cards.height() / 2);
        for (int i = 0; i < cards.height() / 2 && rows.top() + i < rows.items().size(); i++) {
            int number = rows.top() + i;
            card(board, rows.items().get(number), isHere && number == rows.selected(), cards, 2 * i);
        }
    }

    /** Two lines an article; the first alone shows that it is selected, because a moving cursor has to send as little as can be. */
    private static void card(Board board, Row row, boolean isSelected, Canvas cards, int at) {
        int column = cards.text(0, at, mark(board, row), tone(row).style(isSelected));
        cards.cell(column, at, cards.width() - column, title(row), Tone.PLAIN.style(isSelected));
        cards.text(2, at + 1, String.join(" · ", facts(row, board.clock().getZone())), Tone.DIM.style());
        if (isSelected) {
            cards.cursor(0, at);
        }
    }

    private static List<String> facts(Row row, ZoneId zone) {
        List<String> facts = new ArrayList<>();
        if (row.state() == State.IN_REVIEW && row.needed() > 0) {
            facts.add(row.approvals() + "/" + row.needed());
        } else if (row.state() == State.LIVE) {
            facts.add("v" + row.version());
        } else if (row.state() == State.SCHEDULED || row.state() == State.RETRACTED) {
            facts.add(row.state().words());
        }
        facts.addAll(row.notes(zone));
        row.authors().stream().findFirst().ifPresent(facts::add);
        return facts;
    }

    // ---- In a list

    private static void list(Board board, Canvas canvas) {
        Listing<Row> rows = board.list();
        canvas.text(0, 0, rows.items().size() + " of " + board.total() + " articles", Tone.HEADING.style());
        Canvas lines = canvas.part(0, 1, canvas.width(), canvas.height() - 1);
        rows.fit(lines.height());
        int states = Math.min(STATES, lines.width() / 3);
        int notes = lines.width() - Math.min(NOTES, (lines.width() - states) * 5 / 12);
        ZoneId zone = board.clock().getZone();
        Lists.draw(rows, lines, (row, at, isSelected) -> {
            int column = lines.text(0, at, mark(board, row), tone(row).style(isSelected));
            column = lines.cell(
                    column, at, states - column, row.words(), tone(row).style(isSelected));
            column = lines.cell(column, at, notes - column, " " + title(row), Tone.PLAIN.style(isSelected));
            lines.cell(
                    column,
                    at,
                    lines.width() - column,
                    " " + String.join(" · ", row.notes(zone)),
                    Tone.DIM.style(isSelected));
        });
    }

    // ---- Both

    /** What waits for the person is marked, and every article bears the sign of its state. */
    private static String mark(Board board, Row row) {
        return (board.isMyTurn(row) ? ">" : " ")
                + (row.problem().isEmpty() ? row.state().symbol() : "!") + " ";
    }

    /** A title that is written from right to left could turn the whole row around: it stands below, on a line of its own. */
    private static String title(Row row) {
        return Signs.isRightToLeft(row.title()) ? row.folder().slug().value() : row.title();
    }

    private static Tone tone(Row row) {
        return row.problem().isEmpty() ? Tone.of(row.state()) : Tone.ERROR;
    }
}
