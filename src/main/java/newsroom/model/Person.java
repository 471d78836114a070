package newsroom.model;

import java.util.List;
import java.util.Set;

/**
 * Somebody on the desk.
 *
 * @param emails the addresses this person commits under, in lower case, at least one; the first signs what the person does
 */
public record Person(PersonId id, String name, List<String> emails, Set<Role> roles) {
    public Person {
        emails = List.copyOf(emails);
        roles = Set.copyOf(roles);
        if (emails.isEmpty()) {
            throw new IllegalArgumentException(id + " has no address");
        }
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether an {@code Edited-by} line speaks of this person: it holds a short name or an address. */
    public boolean isMeantBy(String editor) {
        return editor.equals(id.value()) || emails.contains(editor);
    }

    public Signature signature() {
        return new Signature(name, emails.get(0));
    }
}
