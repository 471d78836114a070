package newsroom.checks;

import java.util.Locale;
import newsroom.text.WordList;

/** Compares addresses: what leads to the same page is written in many ways. */
final class Addresses {
    private static final WordList TRACKING = WordList.words("""
            cmpid fbclid gclid igshid mc_cid mc_eid msclkid ref smid source
            """);

    private Addresses() {}

    /** The address without scheme, {@code www.}, fragment, last stroke and what only tells where a reader came from. */
    static String normal(String address) {
        int start = address.indexOf("://");
        String rest = start < 0 ? address : address.substring(start + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : query(rest.substring(question + 1));
        String path = question < 0 ? rest : rest.substring(0, question);
        int host = path.indexOf('/');
        String name = (host < 0 ? path : path.substring(0, host)).toLowerCase(Locale.ROOT);
        name = name.startsWith("www.") ? name.substring(4) : name;
        name = name.equals("dx.doi.org") ? "doi.org" : name;
        String page = host < 0 ? "" : path.substring(host);
        while (page.endsWith("/") || page.endsWith(".")) {
            page = page.substring(0, page.length() - 1);
        }
        return name + page + query;
    }

    private static String query(String query) {
        StringBuilder kept = new StringBuilder();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!part.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.append(kept.length() == 0 ? '?' : '&').append(part);
            }
        }
        return kept.toString();
    }
}
