package newsroom.citations;

import java.util.Locale;
import java.util.Set;
import newsroom.text.WordList;

/**
 * News agencies. A story that names only an agency has no author for MLA: the entry begins with its title (MLA Style
 * Center, "News articles are sometimes credited to agencies").
 */
public final class Agencies {
    private static final Set<String> NAMES = WordList.names("""
        afp, agence france-presse, agence france presse, ap, ap news, associated press, the associated press,
        reuters, thomson reuters, reuters staff, upi, united press international, dpa, deutsche presse-agentur,
        efe, agencia efe, ansa, agenzia ansa, xinhua, xinhua news agency, tass, itar-tass, ria novosti, interfax,
        anadolu, anadolu agency, pa, pa media, press association, the press association, kyodo, kyodo news,
        jiji press, yonhap, yonhap news agency, bloomberg, bloomberg news, austria presse agentur, belga,
        ritzau, ntb, pti, press trust of india, bernama, antara, aap, australian associated press,
        canadian press, the canadian press, sapa, irna, wam, ukrinform, lusa, telam, notimex,
        agencia brasil, inter press service
        """);

    private static final Set<String> ABBREVIATIONS = WordList.names("""
        afp, ap, upi, efe, ansa, tass, itar-tass, pa, ntb, pti, aap, sapa, irna, wam
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
