package newsroom.tui.view;

import newsroom.tui.Presenter;

/** Draws presenters of one kind. */
public interface View<P extends Presenter> {
    /** Draws it on a canvas, which for an overlay holds already what lies below. */
    void draw(P presenter, Canvas canvas);
}
