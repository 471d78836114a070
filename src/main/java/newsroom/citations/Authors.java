package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those an entry begins with.
 *
 * @param names in the order of the entry; empty if the entry begins with its title
 * @param etAl "et al." or what was written for it
 * @param role what the names did if they are not plainly the authors, such as {@code editors}
 * @param range from the first name to the last part, without the period that ends it
 */
public record Authors(List<Name> names, Optional<Element> etAl, Optional<Element> role, Range range) {
    public static final Authors NONE = new Authors(List.of(), Optional.empty(), Optional.empty(), Range.NONE);

    /** Authors that come from a form, not from a text. */
    public static Authors of(List<Name> names) {
        return new Authors(names, Optional.empty(), Optional.empty(), Range.NONE);
    }

    public Authors {
        names = List.copyOf(names);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether a dash stands for the names of the entry above. */
    public boolean areRepeated() {
        return !names.isEmpty() && names.get(0) instanceof Name.Repeated;
    }

    /** The names as a list of works cited is ordered, with "et al." as a name of its own. */
    public List<String> indexForms() {
        List<String> forms = new ArrayList<>(names.size() + 1);
        for (Name name : names) {
            String form = name.indexForm();
            if (!form.isEmpty()) {
                forms.add(form);
            }
        }
        if (etAl.isPresent()) {
            forms.add("et al.");
        }
        return List.copyOf(forms);
    }

    /** These authors with a name that may be a person's made a body's, if a container or a publisher is called the same. */
    Authors knowingBodies(List<Container> containers) {
        if (names.size() != 1
                || !(names.get(0) instanceof Name.Person person)
                || person.inverted()
                || person.certain()) {
            return this;
        }
        String name = person.written().text();
        boolean body = false;
        for (Container container : containers) {
            body |= name.equalsIgnoreCase(container.titleText()) || name.equalsIgnoreCase(container.publisherText());
        }
        return body ? new Authors(List.of(new Name.Organization(person.written(), true)), etAl, role, range) : this;
    }

    /** These authors with the dash replaced by the names of the entry above; the range stays that of the dash. */
    Authors resolvedBy(Authors above) {
        return areRepeated() && !above.isEmpty() ? new Authors(above.names, above.etAl, role, range) : this;
    }
}
