package newsroom.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Folder;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Role;
import newsroom.model.Slug;

/** A desk of a few people and an article of theirs, for tests of the rules. */
final class Newsdesk {
    static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");
    static final Folder FOLDER = new Folder(2026, 11, new Slug("dam-safety"));

    static final Person MARA = person("mara");
    static final Person INES = person("ines", Role.REVIEWER, Role.EDITOR);
    static final Person BO = person("bo", Role.REVIEWER, Role.PUBLISHER);
    static final Person SAM = person("sam", Role.STANDARDS, Role.REVIEWER);
    static final Person KIT = person("kit", Role.PUBLISHER, Role.EDITOR);
    static final List<Person> PEOPLE = List.of(MARA, INES, BO, SAM, KIT);

    private Newsdesk() {}

    static Person person(String id, Role... roles) {
        return new Person(new PersonId(id), id, List.of(id + "@desk.example"), Set.of(roles));
    }

    static Newsroom under(Policy policy) {
        return new Newsroom("The Desk", ZoneOffset.UTC, policy, PEOPLE, List.of());
    }

    static Newsroom newsroom() {
        return under(Policy.Preset.DESK.policy());
    }

    /** The article with its text numbered. */
    static Copy copy(int text, String... editors) {
        return new Copy(FOLDER, Content.of(Map.of("index.md", Blob.of("text " + text))), List.of(editors));
    }
}
