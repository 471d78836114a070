package newsroom.citations;

import java.util.Locale;
import java.util.Set;
import newsroom.text.WordList;

/** Cities where much is published, states of the United States, and countries; not being found here means nothing. */
public final class Places {
    private static final Set<String> COUNTRIES = WordList.names("""
        afghanistan, argentina, australia, austria, bangladesh, belgium, brazil, bulgaria, canada, chile, china,
        colombia, croatia, cuba, czech republic, denmark, egypt, england, estonia, ethiopia, finland, france,
        germany, ghana, great britain, greece, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
        italy, jamaica, japan, jordan, kazakhstan, kenya, kuwait, latvia, lebanon, liberia, lithuania, malaysia,
        mexico, morocco, nepal, netherlands, the netherlands, new zealand, nigeria, norway, pakistan, peru,
        philippines, poland, portugal, qatar, romania, russia, saudi arabia, scotland, serbia, singapore,
        south africa, south korea, spain, sweden, switzerland, syria, taiwan, thailand, tunisia, turkey, uganda,
        uk, ukraine, united arab emirates, united kingdom, united states, united states of america, usa, us,
        venezuela, vietnam, wales, zimbabwe
        """);

    private static final Set<String> STATES = WordList.names("""
        al, ak, az, ar, ca, co, ct, de, fl, ga, hi, ia, id, il, in, ks, ky, la, ma, mass, md, me, mi, mn,
        mo, ms, mt, nc, nd, ne, nh, nj, nm, nv, ny, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, va, vt, wa, wi, wv,
        wy, dc, calif, conn, ill, penn, wash, colo, minn, tenn, on, bc, qc,
        california, connecticut, illinois, massachusetts, maryland, michigan, minnesota, new jersey,
        north carolina, ohio, oregon, pennsylvania, texas, virginia, wisconsin, ontario, quebec, new south wales,
        victoria, essex, kent, sussex, surrey
        """);

    private static final Set<String> CITIES = WordList.names("""
        aldershot, amherst, amsterdam, ann arbor, athens, atlanta, austin, baltimore, barcelona, basel,
        basingstoke, baton rouge, beijing, beirut, berkeley, berlin, bloomington, bologna, boston, boulder,
        bristol, brussels, budapest, buenos aires, cairo, cambridge, cape town, chapel hill, charlottesville,
        chicago, chichester, cologne, columbus, copenhagen, dallas, delft, delhi, denver, detroit, dordrecht,
        dublin, durham, edinburgh, englewood cliffs, evanston, farnham, florence, frankfurt, frankfurt am main,
        garden city, geneva, glasgow, göttingen, hamburg, hanover, harmondsworth, heidelberg, helsinki,
        hillsdale, hoboken, hong kong, honolulu, houston, indianapolis, iowa city, istanbul, ithaca, jerusalem,
        johannesburg, karachi, kyiv, lanham, lausanne, leeds, leiden, leipzig, lexington, lincoln, lisbon,
        liverpool, london, los angeles, lund, madison, madrid, malden, manchester, melbourne, mexico city, milan,
        milwaukee, minneapolis, monrovia, montréal, montreal, moscow, mumbai, munich, münchen, nairobi,
        nashville, new delhi, new brunswick, new haven, new orleans, new york, new york city, newbury park,
        norman, notre dame, oslo, ottawa, oxford, paris, philadelphia, pittsburgh, portland, prague, princeton,
        providence, rome, rotterdam, san diego, san francisco, santa barbara, santa fe, santa monica, seattle,
        seoul, shanghai, sheffield, southampton, st louis, st paul, stanford, stockholm, stuttgart, sydney,
        tel aviv, thousand oaks, tokyo, toronto, tübingen, turin, uppsala, urbana, utrecht, vancouver, venice,
        vienna, wien, warsaw, washington, wellington, westport, wilmington, zürich, zurich
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
