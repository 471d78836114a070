package newsroom.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Starter;
import newsroom.desk.Workplace;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Role;
import newsroom.model.Slug;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/** A small newsroom on disk, for tests: six people who may do everything, and a few articles of theirs. */
final class Ledger {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    static final List<String> ARTICLES = List.of("bus-strike", "tram-line", "market-hall", "school-meals");
    static final List<String> PEOPLE = List.of("ines", "bo", "mara", "samir", "yuki", "tomas");

    private static final List<Person> STAFF = List.of(
            person("ines", "Ines Ortega"),
            person("bo", "Bo Lindqvist"),
            person("mara", "Mara Okafor"),
            person("samir", "Samir Haddad"),
            person("yuki", "Yuki Arden"),
            person("tomas", "Tomas Reyes"));

    private Ledger() {}

    private static Person person(String id, String name) {
        return new Person(new PersonId(id), name, List.of(id + "@aldmere.example"), EnumSet.allOf(Role.class));
    }

    /** Founds it in a folder that is not there yet, with every article a draft. */
    static Path found(Path folder, boolean bare) {
        try (Repository repository = init(new GitStorage(), folder, bare)) {
            for (String slug : ARTICLES) {
                desk(repository, "ines").drafts().bringIn(slug, Optional.of(new Slug(slug)), sample(slug));
            }
        }
        return folder;
    }

    /** Founds it without an article. */
    static Repository init(GitStorage storage, Path folder, boolean bare) {
        return storage.init(
                folder,
                bare,
                Starter.founding("The Ledger", ZoneOffset.UTC, Policy.Preset.DESK, STAFF),
                STAFF.get(0).signature(),
                ZonedDateTime.now(CLOCK),
                "Found The Ledger\n");
    }

    static Manuscript sample(String slug) {
        String name = "/starter/samples/" + slug + ".md";
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream(name), name)) {
            return Manuscript.read(in.readAllBytes());
        } catch (IOException | UnreadableException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Somebody at work there. */
    static Desk desk(Repository repository, String person) {
        return new Desk(
                repository, new Workplace(CLOCK, new Random(person.hashCode()), Optional.of(person), Optional.empty()));
    }

    /** The same newsroom in another place, file by file. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
