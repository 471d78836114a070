package newsroom.citations;

import java.util.Locale;
import newsroom.text.WordList;

/** Cities where much is published, states of the United States, and countries; not being found here means nothing. */
public final class Places {
    private static final WordList COUNTRIES = WordList.names("""
        afghanistan, argentina, australia, austria, bangladesh, belgium, brazil, bulgaria, canada, chile, china,
        colombia, croatia, cuba, czech republic, denmark, egypt, england, estonia, ethiopia, finland, france,
        germany, ghana, great britain, greece, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
        italy, jamaica, japan, jordan, kazakhstan, kenya, kuwait, latvia, lebanon, liberia, lithuania, malaysia,
        mexico, morocco, nepal, netherlands, new zealand, nigeria, norway, pakistan, peru, philippines, poland,
        portugal, qatar, romania, russia, saudi arabia, scotland, serbia, singapore, south africa, south korea,
        spain, sweden, switzerland, syria, taiwan, thailand, the netherlands, tunisia, turkey, uganda, uk,
        ukraine, united arab emirates, united kingdom, united states, united states of america, us, usa,
        venezuela, vietnam, wales, zimbabwe
        """);

    private static final WordList STATES = WordList.names("""
        ak, al, ar, az, bc, ca, calif, california, co, colo, conn, connecticut, ct, dc, de, essex, fl, ga, hi,
        ia, id, il, ill, illinois, in, kent, ks, ky, la, ma, maryland, mass, massachusetts, md, me, mi,
        michigan, minn, minnesota, mn, mo, ms, mt, nc, nd, ne, new jersey, new south wales, nh, nj, nm,
        north carolina, nv, ny, oh, ohio, ok, on, ontario, or, oregon, pa, penn, pennsylvania, qc, quebec, ri,
        sc, sd, surrey, sussex, tenn, texas, tn, tx, ut, va, victoria, virginia, vt, wa, wash, wi, wisconsin,
        wv, wy
        """);

    private static final WordList CITIES = WordList.names("""
        aldershot, amherst, amsterdam, ann arbor, athens, atlanta, austin, baltimore, barcelona, basel,
        basingstoke, baton rouge, beijing, beirut, berkeley, berlin, bloomington, bologna, boston, boulder,
        bristol, brussels, budapest, buenos aires, cairo, cambridge, cape town, chapel hill, charlottesville,
        chicago, chichester, cologne, columbus, copenhagen, dallas, delft, delhi, denver, detroit, dordrecht,
        dublin, durham, edinburgh, englewood cliffs, evanston, farnham, florence, frankfurt, frankfurt am main,
        garden city, geneva, glasgow, göttingen, hamburg, hanover, harmondsworth, heidelberg, helsinki,
        hillsdale, hoboken, hong kong, honolulu, houston, indianapolis, iowa city, istanbul, ithaca, jerusalem,
        johannesburg, karachi, kyiv, lanham, lausanne, leeds, leiden, leipzig, lexington, lincoln, lisbon,
        liverpool, london, los angeles, lund, madison, madrid, malden, manchester, melbourne, mexico city,
        milan, milwaukee, minneapolis, monrovia, montreal, montréal, moscow, mumbai, munich, münchen, nairobi,
        nashville, new brunswick, new delhi, new haven, new orleans, new york, new york city, newbury park,
        norman, notre dame, oslo, ottawa, oxford, paris, philadelphia, pittsburgh, portland, prague, princeton,
        providence, rome, rotterdam, san diego, san francisco, santa barbara, santa fe, santa monica, seattle,
        seoul, shanghai, sheffield, southampton, st louis, st paul, stanford, stockholm, stuttgart, sydney,
        tel aviv, thousand oaks, tokyo, toronto, turin, tübingen, uppsala, urbana, utrecht, vancouver, venice,
        vienna, warsaw, washington, wellington, westport, wien, wilmington, zurich, zürich
        """);

    private Places() {}

    static boolean isCountry(String name) {
        return COUNTRIES.contains(name.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Whether {@code name} is a place, or places with commas, semicolons or "and" between them: "Durham, NC". */
    public static boolean isPlace(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace(" and ", ",")
                .replace(" & ", ",")
                .replace(';', ',')
                .split(",", -1);
        boolean any = false;
        for (String part : parts) {
            String place = part.strip();
            if (place.isEmpty()) {
                continue;
            }
            if (!CITIES.contains(place) && !STATES.contains(place) && !COUNTRIES.contains(place)) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
