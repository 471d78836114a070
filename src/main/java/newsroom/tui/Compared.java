package newsroom.tui;

import java.util.List;
import newsroom.desk.Reading.Comparison;

/** Two texts of an article, compared. */
public final class Compared implements Presenter {
    private final Session session;
    private final Comparison comparison;
    private final Galley galley = new Galley();

    Compared(Session session, Comparison comparison) {
        this.session = session;
        this.comparison = comparison;
        galley.show(comparison.from().text(), comparison.to().text(), List.of());
        galley.begin(0);
    }

    public Comparison comparison() {
        return comparison;
    }

    public Galley galley() {
        return galley;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String place() {
        return "compare " + comparison.folder().slug();
    }

    @Override
    public List<Action> actions() {
        return galley.actions(session);
    }
}
