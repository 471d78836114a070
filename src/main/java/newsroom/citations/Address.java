package newsroom.citations;

import java.util.Locale;

/**
 * Where a source is found in the network.
 *
 * @param written the address as it stands in the entry, without the period that ends the entry
 */
public record Address(Element written, Kind kind) {
    /** What an address is made of. */
    public enum Kind {
        /** With a scheme, or a host and a path. */
        URL,
        /** A digital object identifier: an address at doi.org, or the bare name. */
        DOI,
        /** A host and nothing more, such as {@code example.org}; it may as well be a site's name. */
        HOST
    }

    /** An address that comes from a form, not from a text: a DOI if it has a DOI's form. */
    public static Address of(String text) {
        return AddressReader.read(EntryText.plain(text), 0, text.length())
                .map(found -> new Address(
                        Element.of(found.address().written().text()),
                        found.address().kind()))
                .orElseGet(() -> new Address(Element.of(text), Kind.URL));
    }

    /**
     * The address that leads there: a DOI at {@code https://doi.org/}, {@code https} where a scheme was left out (MLA
     * Handbook, 9th ed., 5.93-5.99).
     */
    public String target() {
        String text = written.text();
        if (kind == Kind.DOI) {
            int name = text.indexOf("10.");
            return name < 0 ? text : "https://doi.org/" + text.substring(name);
        }
        return text.contains("://") ? text : "https://" + text;
    }

    /** Whether it is a host and no more, with or without {@code www.}: it may be a site's name. */
    boolean isHostAlone() {
        return kind == Kind.HOST || (kind == Kind.URL && written.text().indexOf('/') < 0);
    }

    /** The host in lower case, without {@code www.}; empty if there is none. */
    public String host() {
        String target = target();
        int start = target.indexOf("://") + 3;
        int end = start;
        while (end < target.length() && "/?#:".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String host = target.substring(start, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
