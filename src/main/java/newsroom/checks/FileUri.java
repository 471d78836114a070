package newsroom.checks;

import java.net.URI;
import java.net.URISyntaxException;

/** A file's path as the reference that formats for programs want (RFC 3986). */
final class FileUri {
    private FileUri() {}

    /** Relative for a relative path, else with the scheme {@code file}. */
    static String of(String path) {
        String slashed = path.replace('\\', '/');
        boolean absolute = slashed.startsWith("/");
        // A colon in the first segment would make a scheme of what is before it.
        boolean ambiguous = !absolute && slashed.indexOf(':') >= 0;
        try {
            URI uri =
                    new URI(absolute ? "file" : null, absolute ? "" : null, ambiguous ? "./" + slashed : slashed, null);
            return uri.toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
