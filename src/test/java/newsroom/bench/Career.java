package newsroom.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventId;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.Person;
import newsroom.model.Policy;
import newsroom.model.Slug;

/** The five events of one article, each as the program would have written it. */
final class Career {
    /** How many events every article has. */
    static final int EVENTS = 5;

    private static final int TEXT_LENGTH = 3500;
    private static final int HOURS_BETWEEN = 30;

    private final Random random;
    private final Staff staff;
    private final Person author;
    private final ArticleId id;
    private final Folder folder;
    private final List<Step> steps = new ArrayList<>();
    private Instant now;
    private String text;
    private Optional<EventId> last = Optional.empty();

    /** A commit: an event's file, and the article's text if that is changed by it. */
    record Step(Instant time, Person author, String message, Map<String, Blob> files) {}

    private Career(int number, Instant begun, Staff staff) {
        this.random = new Random(number);
        this.staff = staff;
        this.now = begun;
        this.author = staff.writers().get(random.nextInt(staff.writers().size()));
        Prose prose = new Prose(random);
        LocalDate day = begun.atZone(ZoneOffset.UTC).toLocalDate();
        String title = prose.title();
        this.id = ArticleId.of(day, random);
        this.folder = Folder.of(id, new Slug(title.replace(' ', '-') + "-" + number));
        this.text = """
                ---
                id: %s
                title: %s
                author: %s
                date: %s
                desk: %s
                tags: [%s]
                summary: %s
                ---

                """.formatted(
                                id,
                                Prose.capital(title),
                                author.name(),
                                day,
                                Staff.DESKS.get(random.nextInt(Staff.DESKS.size())),
                                String.join(", ", prose.title().split(" ")),
                                prose.sentence())
                + prose.body(TEXT_LENGTH)
                + prose.worksCited(day.getYear() - 1);
    }

    /**
     * What became of an article: of a hundred, eighty are live and the others stand where articles stand while they are worked on.
     *
     * @param number which article this is, from 0; it decides everything
     */
    static Career of(int number, Instant begun, Staff staff) {
        Career career = new Career(number, begun, staff);
        int fate = career.random.nextInt(100);
        career.create();
        if (fate < 80) {
            career.save();
            career.submit();
            career.publish(career.approve());
        } else if (fate < 86) {
            career.submit();
            career.save();
            career.resolve(career.comment());
        } else if (fate < 92) {
            career.save();
            career.resolve(career.comment());
            career.save();
        } else if (fate < 95) {
            career.submit();
            career.comment();
            career.requestChanges();
            career.save();
        } else if (fate < 98) {
            career.submit();
            career.resolve(career.comment());
            career.approve();
        } else {
            career.save();
            career.submit();
            career.requestChanges();
            career.add(staff.publisher(), new Act.Spike("Nobody is left to ask."), Map.of());
        }
        return career;
    }

    List<Step> steps() {
        return steps;
    }

    Folder folder() {
        return folder;
    }

    /** Whether the text as it is now went out. */
    boolean isLive() {
        return steps.get(steps.size() - 1).message().startsWith("publish: ");
    }

    Content content() {
        return copy().content();
    }

    private Copy copy() {
        return new Copy(folder, Content.of(Map.of(Folder.INDEX, Blob.of(text))), List.of());
    }

    private Event add(Person actor, Act act, Map<String, Blob> files) {
        SortedSet<EventId> after = new TreeSet<>(last.stream().toList());
        Event event = EventText.sign(now, id, folder.slug(), actor.id(), after, Optional.empty(), act);
        String message = EventText.write(event);
        Map<String, Blob> all = new TreeMap<>(files);
        all.put(event.path(), Blob.of(message));
        steps.add(new Step(now, actor, message, all));
        last = Optional.of(event.id());
        now = now.plusSeconds(60 + random.nextInt(HOURS_BETWEEN * 3600));
        return event;
    }

    private void create() {
        add(author, new Act.Create(copy()), Map.of(folder.index(), Blob.of(text)));
    }

    private void save() {
        String sentence = new Prose(random).sentence();
        text = text.replaceFirst("\n\n## Works Cited", " " + sentence + "\n\n## Works Cited");
        add(author, new Act.Save(copy(), ""), Map.of(folder.index(), Blob.of(text)));
    }

    private void submit() {
        add(author, new Act.Submit(copy()), Map.of());
    }

    private Event approve() {
        Person reviewer = staff.reviewer();
        return add(reviewer, new Act.Approve(copy(), reviewer.signature(), "Checked against the sources."), Map.of());
    }

    private void requestChanges() {
        Person reviewer = staff.reviewer();
        add(reviewer, new Act.RequestChanges(copy(), reviewer.signature(), "Who says so?"), Map.of());
    }

    private Event comment() {
        return add(
                staff.reviewer(), new Act.Comment("Which year is this?", Optional.empty(), Optional.empty()), Map.of());
    }

    private void resolve(Event thread) {
        add(author, new Act.Resolve(thread.id()), Map.of());
    }

    private void publish(Event approval) {
        add(
                staff.publisher(),
                new Act.Publish(copy(), 1, Policy.Preset.DESK.policy(), List.of(approval.id()), false),
                Map.of());
    }
}
