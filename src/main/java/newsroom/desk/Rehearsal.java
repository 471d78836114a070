package newsroom.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import newsroom.model.Blob;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.model.Signature;

/**
 * Lays down a newsroom to try things out in: two weeks of a small paper's work, up to now, with articles in every state. Nothing
 * in it is made up: each move was judged and committed like any other, by the person and at the time that it names.
 */
public final class Rehearsal {
    private static final String NAME = "The Aldmere Ledger";
    private static final String FOLDER = "newsroom-demo";
    private static final int MOST_FOLDERS = 100;
    private static final Signature NOBODY = new Signature("You", "you@aldmere.example");

    private static final List<Person> STAFF = List.of(
            person("ines", "Ines Ortega", EnumSet.allOf(Role.class)),
            person("bo", "Bo Lindqvist", EnumSet.of(Role.REVIEWER, Role.EDITOR, Role.PUBLISHER)),
            person("mara", "Mara Okafor", EnumSet.of(Role.REVIEWER)),
            person("samir", "Samir Haddad", EnumSet.of(Role.REVIEWER)),
            person("yuki", "Yuki Arden", EnumSet.of(Role.REVIEWER)),
            person("tomas", "Tomas Reyes", EnumSet.noneOf(Role.class)),
            person("clara", "Clara Nunes", EnumSet.noneOf(Role.class)));

    private final Storage storage;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * A rehearsal that ends now.
     *
     * @param clock tells the time, and the newsroom's zone
     * @param random names the articles: with the same clock and seed, every commit is the same
     */
    public Rehearsal(Storage storage, Clock clock, RandomGenerator random) {
        this.storage = storage;
        this.clock = clock;
        this.random = random;
    }

    private static Person person(String id, String name, EnumSet<Role> roles) {
        return new Person(new PersonId(id), name, List.of(id + "@aldmere.example"), roles);
    }

    /**
     * What was laid down.
     *
     * @param folder where it lies; removing that removes all of it
     * @param visitor who the user is in it: somebody who may do everything
     * @param next commands to try there, in this order
     */
    public record Stage(Path folder, Person visitor, List<Suggestion> next) {
        public Stage {
            next = List.copyOf(next);
        }
    }

    /** A command, and what it shows. */
    public record Suggestion(String command, String purpose) {}

    /**
     * The first folder for a rehearsal that is not there yet.
     *
     * @param places where to put it, the best first; the first that can be written to is taken
     * @throws Problem (usage) if none can
     */
    public static Path freeFolder(List<Path> places) {
        Path place = places.stream()
                .filter(folder -> Files.isDirectory(folder) && Files.isWritable(folder))
                .findFirst()
                .orElseThrow(() -> Problem.usage("no folder here can be written to", "Name one: newsroom demo DIR"));
        return Stream.iterate(1, number -> number <= MOST_FOLDERS, number -> number + 1)
                .map(number -> place.resolve(number == 1 ? FOLDER : FOLDER + "-" + number))
                .filter(folder -> Files.notExists(folder))
                .findFirst()
                .orElseThrow(() -> Problem.usage(
                        place + " holds " + MOST_FOLDERS + " rehearsals already", "Remove some, or name a folder"));
    }

    /**
     * Plays the two weeks.
     *
     * @param folder is made; may be there already if it is empty
     * @throws Problem (usage) if something is in it
     */
    public Stage play(Path folder) {
        isEmpty(folder);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Person ines = STAFF.get(0);
        try (Repository repository = storage.init(
                folder,
                false,
                Starter.founding(NAME, clock.getZone(), Policy.Preset.DESK, STAFF),
                ines.signature(),
                now.toLocalDate().minusDays(15).atTime(9, 0).atZone(clock.getZone()),
                "Found " + NAME + "\n")) {
            new Script(now)
                    .scenes()
                    .forEach(scene -> scene.action().accept(desk(repository, scene.time(), scene.person())));
            Person visitor = visitor(repository, ines, now.minusMinutes(30));
            String as = repository.user().isPresent() ? "" : " --as " + visitor.id();
            return new Stage(folder, visitor, suggestions(as));
        }
    }

    /** What a visitor may do with all that; {@code as} is what a command needs besides to know who that is. */
    private static List<Suggestion> suggestions(String as) {
        return List.of(
                new Suggestion("newsroom show tram-line", "an article in review, and what is being asked"),
                new Suggestion("newsroom log dam-inspection", "a correction, told from the beginning"),
                new Suggestion("newsroom check chess-club", "what the draft lacks"),
                new Suggestion("newsroom diff tree-heat-map", "what an editor changed after the approval"),
                new Suggestion("newsroom publish tree-heat-map" + as, "refused: the approval fell with that change"),
                new Suggestion("newsroom review tree-heat-map --approve" + as, "approve it as it is now"),
                new Suggestion("newsroom publish tree-heat-map" + as, "and out it goes"),
                new Suggestion("newsroom audit", "who approved what is live"));
    }

    private static void isEmpty(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw Problem.usage(folder + " is not empty", "Name a folder that is not there yet: newsroom demo DIR");
            }
        } catch (IOException unreadable) {
            throw Problem.usage(folder + " is no folder that can be read", "Name another: newsroom demo DIR");
        }
    }

    private Desk desk(Repository repository, ZonedDateTime time, String person) {
        Clock then = Clock.fixed(time.toInstant(), clock.getZone());
        return new Desk(repository, new Workplace(then, random, Optional.of(person), Optional.empty()));
    }

    /** Whoever Git says works here, made one of the staff unless that is who they are. */
    private Person visitor(Repository repository, Person welcomer, ZonedDateTime time) {
        Signature signature = repository.user().orElse(NOBODY);
        Newsroom newsroom = NewsroomFile.at(repository.main()).newsroom();
        return newsroom.personAt(signature.email()).orElseGet(() -> {
            Person visitor =
                    Starter.founder(signature, id -> newsroom.person(id).isEmpty());
            repository.write(tip -> Optional.of(welcome(tip, visitor, welcomer, time)), new LiveProjector());
            return visitor;
        });
    }

    private static Change welcome(Snapshot tip, Person visitor, Person welcomer, ZonedDateTime time) {
        Blob before = tip.file(NewsroomFile.PATH, NewsroomFile.MAX_BYTES).orElseThrow();
        List<Change.Edit> edits = List.of(new Change.Edit.Put(NewsroomFile.PATH, Starter.joined(before, visitor)));
        return new Change("Welcome " + visitor.id() + " to the desk\n", welcomer.signature(), time, edits, false);
    }
}
