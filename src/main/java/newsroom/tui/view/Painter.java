package newsroom.tui.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.text.Columns;
import newsroom.tui.Action;
import newsroom.tui.Article;
import newsroom.tui.AuditTrail;
import newsroom.tui.Board;
import newsroom.tui.BringIn;
import newsroom.tui.Calendar;
import newsroom.tui.Compared;
import newsroom.tui.Field;
import newsroom.tui.Fixes;
import newsroom.tui.History;
import newsroom.tui.Menu;
import newsroom.tui.Message;
import newsroom.tui.Messages;
import newsroom.tui.Metadata;
import newsroom.tui.MoveForm;
import newsroom.tui.NewEntry;
import newsroom.tui.Notice;
import newsroom.tui.OpenEdit;
import newsroom.tui.Presenter;
import newsroom.tui.Prompt;
import newsroom.tui.Rendered;
import newsroom.tui.Review;
import newsroom.tui.Session;
import newsroom.tui.Work;
import newsroom.tui.WorksCited;

/** Draws a whole screen: the places that are to be seen, the line above the status bar, and the status bar. */
public final class Painter {
    /** The rows at the bottom that belong to no place. */
    private static final int FOOT = 2;

    /** The columns that are kept for it. */
    private static final int HELP = 8;

    /** How much of what is being written can be seen at least, however long its label is. */
    private static final int WRITTEN = 24;

    private static final List<String> SPINNER = List.of("|", "/", "-", "\\");

    private final Map<Class<? extends Presenter>, View<?>> views = new HashMap<>();
    private int turn;

    /** Every kind of place has its line here. */
    public Painter() {
        add(Article.class, new ArticleView());
        add(Board.class, new BoardView());
        add(BringIn.class, new BringInView());
        add(Menu.class, new MenuView());
        add(Messages.class, new MessagesView());
        add(MoveForm.class, new MoveFormView());
        add(Notice.class, new NoticeView());
        add(AuditTrail.class, new AuditTrailView());
        add(Calendar.class, new CalendarView());
        add(Compared.class, new ComparedView());
        add(History.class, new HistoryView());
        add(Review.class, new ReviewView());
        add(OpenEdit.class, new ProposalView<>());
        add(Fixes.class, new ProposalView<>());
        add(Rendered.class, new RenderedView());
        add(WorksCited.class, new WorksCitedView());
        add(Metadata.class, new FormView<>());
        add(NewEntry.class, new FormView<>());
        add(Prompt.class, (prompt, canvas) -> {});
    }

    private <P extends Presenter> void add(Class<P> kind, View<P> view) {
        views.put(kind, view);
    }

    /** Draws what is to be seen now. */
    public Frame draw(Session session, Size size) {
        Frame frame = new Frame(size);
        Canvas canvas = frame.canvas();
        Canvas places = canvas.part(0, 0, size.columns(), size.rows() - FOOT);
        session.visible().forEach(presenter -> draw(presenter, places));
        Canvas foot = canvas.part(0, size.rows() - FOOT, size.columns(), FOOT);
        bar(session, foot);
        line(session, foot);
        return frame;
    }

    @SuppressWarnings("unchecked") // add() puts a view of P where P's class is
    private <P extends Presenter> void draw(P presenter, Canvas canvas) {
        View<P> view = (View<P>) views.get(presenter.getClass());
        if (view == null) {
            throw new IllegalStateException("no view draws " + presenter.name());
        }
        view.draw(presenter, canvas);
    }

    /** The line above the status bar: what was said since the last key, or else what is being written. */
    private static void line(Session session, Canvas foot) {
        Optional<Message> news = session.news();
        if (news.isPresent()) {
            say(news.get(), foot);
        } else {
            session.top()
                    .field()
                    .filter(field -> !field.label().isEmpty())
                    .ifPresent(field -> field(field, foot, 0, 0));
        }
    }

    private static void say(Message news, Canvas foot) {
        Style style = (news.isProblem() ? Tone.ERROR : Tone.PLAIN).style();
        foot.text(0, 0, (news.isProblem() ? "! " : "") + news.text(), style);
    }

    /** Draws a field with its label, and puts the cursor into it; of a long text, what is around the cursor; a long label is cut. */
    static void field(Field field, Canvas canvas, int column, int row) {
        int start = column;
        if (!field.label().isEmpty()) {
            int most = Math.max(1, canvas.width() - column - WRITTEN);
            start = canvas.text(column, row, most, field.label(), Tone.STRONG.style());
            start = canvas.text(start, row, ": ", Tone.STRONG.style());
        }
        int room = Math.max(1, canvas.width() - start - 1);
        int before = Columns.width(field.before());
        String shown = field.text();
        int cursor = before;
        while (cursor >= room) {
            int first = Character.charCount(shown.codePointAt(0));
            cursor -= Columns.width(shown.codePointAt(0));
            shown = shown.substring(first);
        }
        canvas.text(start, row, shown, Tone.PLAIN.style());
        if (cursor < before) {
            canvas.text(start, row, "…", Tone.DIM.style());
        }
        canvas.cursor(start + cursor, row);
    }

    /** Where the person is, what goes on, and the keys that matter here as far as there is room. */
    private void bar(Session session, Canvas foot) {
        Style style = Tone.BAR.style();
        foot.fill(0, 1, foot.width(), " ", style);
        int end = foot.text(1, 1, Math.max(10, foot.width() / 3), session.top().place(), style);
        Optional<String> work = session.beside().current().map(Work.Job::title);
        if (work.isPresent()) {
            turn = (turn + 1) % SPINNER.size();
            end = foot.text(end + 2, 1, SPINNER.get(turn) + " " + work.get(), style);
        }
        keys(session.actions(), foot, end + 2);
    }

    /** As many keys as there is room for, the most wanted first; how to see them all has its room at the end. */
    private static void keys(List<Action> actions, Canvas foot, int from) {
        int end = foot.width() - 1;
        int column = from;
        for (Action action : actions) {
            if (action.title().isEmpty() || action.keys().isEmpty()) {
                continue;
            }
            String key = action.keys().get(0).toString();
            int width = Columns.width(key) + 1 + Columns.width(action.title());
            if (action.name().equals(Action.HELP)) {
                end -= width;
                key(action, foot, end);
                end -= 2;
            } else if (column + width <= end - HELP) {
                key(action, foot, column);
                column += width + 2;
            }
        }
    }

    private static void key(Action action, Canvas foot, int column) {
        boolean isPossible = action.whyNot().get().isEmpty();
        int end = foot.text(column, 1, action.keys().get(0) + " ", (isPossible ? Tone.KEY : Tone.BAR).style());
        foot.text(end, 1, action.title(), Tone.BAR.style());
    }
}
