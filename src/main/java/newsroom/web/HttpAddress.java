package newsroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * An address of the web, made ready to be asked: nothing in it can end a line of a request.
 *
 * @param host in lower case and ASCII (RFC 5890); an IPv6 address without its brackets
 * @param target path and query, percent-encoded, without the fragment
 */
record HttpAddress(boolean secure, String host, int port, String target) {
    private static final int MOST_PORT = 65_535;
    private static final int LONGEST = 4096;
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    /** @param text with its scheme; nothing for what cannot be asked, such as an address with a password */
    static Optional<HttpAddress> parse(String text) {
        String address = text.strip();
        String scheme =
                address.substring(0, Math.max(0, address.indexOf("://"))).toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if ((!secure && !scheme.equals("http")) || address.length() > LONGEST) {
            return Optional.empty();
        }
        int start = scheme.length() + 3;
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start, end);
        int bracket = authority.startsWith("[") ? authority.indexOf(']') : 0;
        int colon = bracket < 0 ? -1 : authority.indexOf(':', bracket);
        String name = colon < 0 ? authority : authority.substring(0, colon);
        if (authority.indexOf('@') >= 0 || bracket < 0) {
            return Optional.empty();
        }
        Optional<String> host = host(name);
        Optional<Integer> port = port(colon < 0 ? "" : authority.substring(colon + 1), secure);
        return host.isEmpty() || port.isEmpty()
                ? Optional.empty()
                : Optional.of(new HttpAddress(secure, host.get(), port.get(), target(address.substring(end))));
    }

    private static Optional<String> host(String name) {
        if (name.startsWith("[")) {
            String inner = name.substring(1, name.length() - 1);
            boolean literal = inner.indexOf(':') >= 0
                    && inner.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
            return literal ? Optional.of(inner) : Optional.empty();
        }
        try {
            String host = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            boolean plain = host.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
            return plain && !host.isEmpty() ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> port(String written, boolean secure) {
        if (written.isEmpty()) {
            return Optional.of(secure ? 443 : 80);
        }
        boolean figures = written.length() < 6 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = figures ? Integer.parseInt(written) : 0;
        return port > 0 && port <= MOST_PORT ? Optional.of(port) : Optional.empty();
    }

    private static String target(String rest) {
        int fragment = rest.indexOf('#');
        String asked = fragment < 0 ? rest : rest.substring(0, fragment);
        StringBuilder encoded = new StringBuilder(asked.startsWith("/") ? "" : "/");
        for (byte b : asked.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** Where a {@code Location} leads from here (RFC 9110, 10.2.2); a fragment is of no account. */
    Optional<HttpAddress> resolve(String location) {
        String to = location.strip();
        int colon = to.indexOf(':');
        int stroke = to.indexOf('/');
        if (to.startsWith("//")) {
            return parse((secure ? "https:" : "http:") + to);
        } else if (colon > 0 && (stroke < 0 || colon < stroke) && to.startsWith("//", colon + 1)) {
            return parse(to);
        } else if (to.isEmpty()) {
            return Optional.empty();
        }
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String base =
                to.startsWith("/") ? "" : to.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1);
        return parse(origin() + base + to);
    }

    /** As the {@code Host} of a request names it: with its port only if that is another than the scheme's. */
    String authority() {
        String name = host.indexOf(':') >= 0 ? '[' + host + ']' : host;
        return port == (secure ? 443 : 80) ? name : name + ':' + port;
    }

    private String origin() {
        return (secure ? "https://" : "http://") + authority();
    }

    /** Whether it names a site and no page of it. */
    boolean isHome() {
        return target.equals("/");
    }

    @Override
    public String toString() {
        return origin() + target;
    }
}
