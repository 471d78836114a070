package newsroom.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Role;

/** Who works in a newsroom that is measured. */
record Staff(List<Person> writers, Person reviewer, Person publisher) {
    /** The desks an article can be on. */
    static final List<String> DESKS = List.of("city", "world", "science", "sport");

    static Staff make() {
        return new Staff(
                List.of(
                        person("mara", "Mara Quill"),
                        person("jon", "Jon Ferreira"),
                        person("lea", "Lea Sandoval"),
                        person("tom", "Tom Achterberg")),
                person("ines", "Ines Ortega", Role.REVIEWER),
                person("pia", "Pia Novak", Role.EDITOR, Role.PUBLISHER));
    }

    private static Person person(String id, String name, Role... roles) {
        return new Person(new PersonId(id), name, List.of(id + "@desk.example"), Set.of(roles));
    }

    /** The writer with this byline. */
    Person writer(String name) {
        return writers.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The newsroom.yml that makes these people who they are. */
    String configuration() {
        StringBuilder file =
                new StringBuilder("newsroom: The Long Desk\nzone: UTC\npolicy: desk\ndesks: " + DESKS + "\n");
        file.append("people:\n");
        writers.forEach(person -> add(file, person));
        add(file, reviewer);
        add(file, publisher);
        return file.toString();
    }

    private static void add(StringBuilder file, Person person) {
        String roles = person.roles().stream().map(Role::key).sorted().collect(Collectors.joining(", "));
        file.append("  %s: {name: %s, email: %s, roles: [%s]}%n"
                .formatted(person.id(), person.name(), person.emails().get(0), roles));
    }
}
