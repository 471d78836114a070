package newsroom.desk;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import newsroom.model.Blob;
import newsroom.model.Slug;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import newsroom.workflow.Discussion;

/** What happens to one sample article in a rehearsal: one thing after another, each said by when and who. */
final class Storyline {
    private final ZonedDateTime now;
    private final String article;
    private final List<Scene> scenes = new ArrayList<>();
    private ZonedDateTime time;
    private String person = "";

    /** One thing that somebody does. */
    record Scene(ZonedDateTime time, String person, Consumer<Desk> action) {}

    Storyline(ZonedDateTime now, String article) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.article = article;
        this.time = this.now;
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    /** What follows is done that many days ago, at that time of the day. */
    Storyline on(int daysAgo, String timeOfDay, String who) {
        return at(in(-daysAgo, timeOfDay), who);
    }

    /** What follows is done that many minutes ago. */
    Storyline ago(int minutes, String who) {
        return at(now.minusMinutes(minutes), who);
    }

    private Storyline at(ZonedDateTime then, String who) {
        time = then;
        person = who;
        return this;
    }

    private ZonedDateTime in(int days, String timeOfDay) {
        return now.toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.parse(timeOfDay))
                .atZone(now.getZone());
    }

    private Storyline act(Consumer<Desk> action) {
        scenes.add(new Scene(time, person, action));
        return this;
    }

    /** The article is begun as the sample has it. */
    Storyline begins() {
        return begins(text -> text);
    }

    /** The article is begun with a passage that the sample has in another form. */
    Storyline beginsWith(String passage, String insteadOf) {
        return begins(text -> replaced(text, insteadOf, passage));
    }

    private Storyline begins(UnaryOperator<String> rewriting) {
        return act(desk -> {
            try {
                Manuscript sample = Starter.sample(article);
                Blob text = Blob.of(rewriting.apply(sample.source().text()));
                desk.drafts()
                        .bringIn(
                                sample.frontMatter().keys().text("title").orElseThrow(),
                                Optional.of(new Slug(article)),
                                Manuscript.read(text.toBytes())
                                        .with("date", desk.here().toLocalDate()));
            } catch (UnreadableException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    Storyline edits(String before, String after, String note) {
        return act(desk -> {
            Dossier dossier = desk.reading().sheet(article).dossier();
            String text = replaced(dossier.text().source().text(), before, after);
            desk.drafts().replace(article, dossier.content(), Blob.of(text), note);
        });
    }

    private static String replaced(String text, String before, String after) {
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("the sample does not hold exactly once: " + before);
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    Storyline submits() {
        return act(desk -> desk.moves().submit(article));
    }

    Storyline approves(String note) {
        return act(desk -> desk.moves().approve(article, note));
    }

    Storyline requestsChanges(String reason) {
        return act(desk -> desk.moves().requestChanges(article, reason));
    }

    Storyline asks(String question, String passage) {
        return act(desk -> desk.moves().comment(article, question, Optional.of(passage)));
    }

    Storyline answers(String answer) {
        return act(desk -> desk.moves().reply(article, thread(desk), answer));
    }

    Storyline resolves() {
        return act(desk -> desk.moves().resolve(article, thread(desk)));
    }

    private String thread(Desk desk) {
        return desk.reading().sheet(article).dossier().standing().openDiscussions().stream()
                .map(Discussion::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    Storyline holds(String reason) {
        return act(desk -> desk.moves().hold(article, reason, Optional.empty()));
    }

    Storyline embargoes(int days, String timeOfDay, String reason) {
        return act(desk -> desk.moves().hold(article, reason, Optional.of(in(days, timeOfDay))));
    }

    Storyline schedules(int days, String timeOfDay) {
        return act(desk -> desk.moves().schedule(article, in(days, timeOfDay)));
    }

    Storyline publishes() {
        return act(desk -> desk.moves().publish(article, false));
    }

    Storyline corrects(String note) {
        return act(desk -> desk.drafts().correct(article, note));
    }

    Storyline retracts(String reason) {
        return act(desk -> desk.moves().retract(article, reason));
    }

    Storyline spikes(String reason) {
        return act(desk -> desk.moves().spike(article, reason));
    }
}
