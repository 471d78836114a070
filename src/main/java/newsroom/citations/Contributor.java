package newsroom.citations;

import java.util.List;

/**
 * Somebody who had a part in a work, beside its author.
 *
 * @param phrase what announces the names, such as {@code edited by}, as written; empty if only a role follows them
 * @param names as written, in reading order
 * @param written phrase and names together
 */
public record Contributor(String phrase, List<String> names, Element written) {
    public Contributor {
        names = List.copyOf(names);
    }
}
