package newsroom.citations;

import java.util.Optional;

/**
 * Where in its container a source is found.
 *
 * @param pages as written, such as {@code pp. 225-50}
 * @param doi a digital object identifier
 * @param url any other address
 */
public record Location(Optional<Element> pages, Optional<Address> doi, Optional<Address> url) {
    public static final Location NONE = new Location(Optional.empty(), Optional.empty(), Optional.empty());

    /** The DOI or else the URL: MLA prefers the one that lasts (MLA Handbook, 9th ed., 5.84). */
    public Optional<Address> address() {
        return doi.isPresent() ? doi : url;
    }

    public boolean isEmpty() {
        return pages.isEmpty() && doi.isEmpty() && url.isEmpty();
    }
}
