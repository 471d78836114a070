package newsroom.citations;

import java.util.Locale;
import newsroom.text.WordList;

/**
 * News agencies. A story that names only an agency has no author for MLA: the entry begins with its title (MLA Style
 * Center, "News articles are sometimes credited to agencies").
 */
public final class Agencies {
    private static final WordList NAMES = WordList.names("""
        aap, afp, agence france presse, agence france-presse, agencia brasil, agencia efe, agenzia ansa,
        anadolu, anadolu agency, ansa, antara, ap, ap news, associated press, australian associated press,
        austria presse agentur, belga, bernama, bloomberg, bloomberg news, canadian press,
        deutsche presse-agentur, dpa, efe, inter press service, interfax, irna, itar-tass, jiji press, kyodo,
        kyodo news, lusa, notimex, ntb, pa, pa media, press association, press trust of india, pti, reuters,
        reuters staff, ria novosti, ritzau, sapa, tass, telam, the associated press, the canadian press,
        the press association, thomson reuters, ukrinform, united press international, upi, wam, xinhua,
        xinhua news agency, yonhap, yonhap news agency
        """);

    private static final WordList ABBREVIATIONS = WordList.names("""
        aap, afp, ansa, ap, efe, irna, itar-tass, ntb, pa, pti, sapa, tass, upi, wam
        """);

    private Agencies() {}

    /** An agency's name as it is usually written: an abbreviation in capitals. */
    public static String usual(String name) {
        return ABBREVIATIONS.contains(name.toLowerCase(Locale.ROOT)) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** Whether {@code name} is a news agency's name or abbreviation, in any case. */
    public static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
