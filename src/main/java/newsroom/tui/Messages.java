package newsroom.tui;

import java.util.List;

/** What was said, to be read again. */
public final class Messages implements Presenter {
    private final Listing<Message> listing = new Listing<>(message -> message);

    Messages(Session session) {
        listing.show(session.messages());
        listing.select(Integer.MAX_VALUE);
    }

    /** The messages, the first first. */
    public Listing<Message> listing() {
        return listing;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public String place() {
        return "messages";
    }

    @Override
    public List<Action> actions() {
        return listing.moves();
    }
}
