package newsroom.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is who and what the desk requires, as {@code newsroom.yml} says it.
 *
 * @param name what readers know the newsroom as
 * @param zone the zone in which a time without one is meant
 * @param people in the order of the file; no two share a short name or an address
 * @param desks the desks an article can be on, such as {@code world}; may be empty
 */
public record Newsroom(String name, ZoneId zone, Policy policy, List<Person> people, List<String> desks) {
    public Newsroom {
        people = List.copyOf(people);
        desks = List.copyOf(desks);
    }

    /** The person with this short name, or nothing. */
    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The person who commits under this address, or nothing; case does not matter. */
    public Optional<Person> personAt(String email) {
        String wanted = email.toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> person.emails().contains(wanted))
                .findFirst();
    }
}
