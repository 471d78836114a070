package newsroom.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Dossier;
import newsroom.model.ArticleId;
import newsroom.text.Document;
import newsroom.text.Source;
import newsroom.text.UnreadableException;

/** An article as readers will see it, as far as a terminal can show that. */
public final class Rendered implements Presenter {
    private final Session session;
    private final Article article;
    private final ArticleId id;
    private final Page page = new Page();
    private Optional<Read> read = Optional.empty();

    /**
     * An article as it was read.
     *
     * @param document its Markdown; nothing when that is past a bound
     * @param problem why there is no document; empty when there is one
     */
    public record Read(Dossier dossier, Optional<Document> document, String problem) {
        private static Read of(Dossier dossier) {
            try {
                return new Read(dossier, Optional.of(Document.of(dossier.text())), "");
            } catch (UnreadableException pastABound) {
                return new Read(
                        dossier, Optional.empty(), "line " + pastABound.place().line() + ": " + pastABound.what());
            }
        }
    }

    /** @param article where Enter goes to */
    Rendered(Session session, Article article, ArticleId id) {
        this.session = session;
        this.article = article;
        this.id = id;
        page.goTo(article.page().offset());
    }

    /** The article; nothing until it is read. */
    public Optional<Read> read() {
        return read;
    }

    /** Its text, as its view lays it out. */
    public Page page() {
        return page;
    }

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public String place() {
        return "preview of " + article.place();
    }

    @Override
    public void shown() {
        read(read.isEmpty() ? "reading the article" : "");
    }

    @Override
    public void changed() {
        read("");
    }

    private void read(String title) {
        session.read(
                title,
                (desk, progress) -> Read.of(desk.reading().dossier(id.value())),
                done -> read = Optional.of(done));
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("text", "enter", "in the text", "Go to this place in the text", this::goTo));
        actions.add(Action.of("close", "esc p", "back", "Go back to the article", session::back));
        actions.addAll(page.lines().moves());
        return actions;
    }

    private void goTo() {
        read.ifPresent(done -> {
            Source source = done.dossier().text().source();
            int at = Math.min(page.offset(), source.length());
            session.back();
            article.goTo(source.span(at, at));
        });
    }
}
