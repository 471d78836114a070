package newsroom.checks;

import java.util.Locale;
import java.util.Optional;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** What is wrong with an address as it is written, without asking anybody. */
enum UrlFlaw {
    PRIVATE("The link leads into a private network or onto the reader's own machine"),
    LOCAL_FILE("The link leads to a file on one machine"),
    EMBEDDED("The link holds what it should lead to"),
    CREDENTIALS("The link carries a user name or a password"),
    MALFORMED("The link is malformed and leads nowhere");

    private static final WordList EMBEDDING = WordList.words("blob data javascript vbscript");
    private static final WordList MISSPELLED = WordList.words("""
            hhttp htp htpp htps http. https. htts httsp htttp ttp ttps
            """);
    private static final int MOST_PORT = 65_535;
    private static final int LONGEST_HOST = 253;

    private final String message;

    UrlFlaw(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }

    /** The flaw of {@code target}; nothing for addresses within a site, in a template, or of other kinds such as mail. */
    static Optional<UrlFlaw> of(String target) {
        String address = target.strip();
        if (address.startsWith("https://") && address.indexOf('{') < 0 && address.indexOf('<') < 0) {
            return ofHost(address.substring("https://".length()));
        }
        if (address.contains("{{") || address.contains("{%") || address.contains("<%")) {
            return Optional.empty();
        }
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        if (address.startsWith("//")) {
            return ofHost(address.substring(2));
        } else if (scheme.equals("file")) {
            return Optional.of(LOCAL_FILE);
        } else if (EMBEDDING.contains(scheme)) {
            return Optional.of(EMBEDDED);
        } else if (MISSPELLED.contains(scheme)) {
            return Optional.of(MALFORMED);
        } else if (scheme.equals("http") || scheme.equals("https") || scheme.equals("ftp")) {
            boolean hosted = address.startsWith("://", colon);
            return hosted ? ofHost(address.substring(colon + 3)) : Optional.of(MALFORMED);
        }
        return Optional.empty();
    }

    private static Optional<UrlFlaw> ofHost(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return Optional.of(CREDENTIALS);
        }
        if (authority.startsWith("[")) {
            int close = authority.indexOf(']');
            return close < 0
                    ? Optional.of(MALFORMED)
                    : PrivateHosts.containsIpv6(authority.substring(1, close))
                            ? Optional.of(PRIVATE)
                            : Optional.empty();
        }
        int colon = authority.indexOf(':');
        String host = (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
        if (!isHost(host) || (colon >= 0 && !isPort(authority.substring(colon + 1)))) {
            return Optional.of(MALFORMED);
        }
        return PrivateHosts.contains(host) ? Optional.of(PRIVATE) : Optional.empty();
    }

    /** Labels with points between them, none empty; letters of any script may stand in them. */
    private static boolean isHost(String host) {
        if (host.isEmpty() || host.length() > LONGEST_HOST || host.equals("http") || host.equals("https")) {
            return false;
        }
        boolean empty = true;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.') {
                if (empty) {
                    return false;
                }
                empty = true;
            } else if (c < 0x80 && !Letters.isLetterOrDigit(c) && "-_%~".indexOf(c) < 0) {
                return false;
            } else {
                empty = false;
            }
        }
        return true;
    }

    private static boolean isPort(String port) {
        if (port.length() > 5) {
            return false;
        }
        for (int i = 0; i < port.length(); i++) {
            if (port.charAt(i) < '0' || port.charAt(i) > '9') {
                return false;
            }
        }
        return port.isEmpty() || Integer.parseInt(port) <= MOST_PORT;
    }
}
