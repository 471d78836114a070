package newsroom.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Latin, Greek and Cyrillic letters in ASCII, as headlines are usually written in addresses; not a scholarly transcription. */
final class Transliteration {
    /** The one pair of Greek letters whose sound neither of them has. */
    private static final Pattern DIGRAPH = Pattern.compile("[οΟ][υύΥΎ]");

    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        add(
                "ßss ẞss æae Æae œoe Œoe øo Øo łl Łl đd Đd ðd Ðd þth Þth ħh Ħh ıi ĸk ŋng Ŋng ŧt Ŧt ſs ƒf ɓb ɗd ƙk ƴy əe Əe ŉn");
        add("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo");
        add("аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya");
        add("ѓg ђdj єye ѕdz іi їyi јj љlj њnj ћc ќk ўu џdzh ґg ѐe ѝi ѣe ѳf ѵi әa ғg қk ңn өo ұu үu һh ӑa ӗe ӳu");
        add("€eur £gbp $usd ¥yen &and @at %percent №no");
    }

    private Transliteration() {}

    private static void add(String pairs) {
        for (String pair : pairs.split(" ", -1)) {
            int letter = pair.codePointAt(0);
            String ascii = pair.substring(Character.charCount(letter));
            LETTERS.put(letter, ascii);
            if (Character.toUpperCase(letter) != letter) {
                LETTERS.putIfAbsent(Character.toUpperCase(letter), ascii);
            }
        }
    }

    /** {@code text} in ASCII lower case; what no table has becomes a blank. */
    static String toAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        DIGRAPH.matcher(text).replaceAll("ou").codePoints().forEach(c -> append(ascii, c));
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, int c) {
        String known = LETTERS.get(c);
        if (known != null) {
            boolean word = !Letters.isLetter(c);
            ascii.append(word ? " " + known + " " : known);
            return;
        }
        if (c < 0x80) {
            ascii.append((char) Character.toLowerCase(c));
            return;
        }
        String base = Normalizer.normalize(new String(Character.toChars(c)), Normalizer.Form.NFKD);
        boolean decomposed = base.codePointAt(0) != c;
        if (decomposed) {
            base.codePoints().forEach(part -> append(ascii, part));
        } else if (!isDropped(c)) {
            ascii.append(' ');
        }
    }

    /** Marks on letters and signs within words leave no gap. */
    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || c == '\u2019'
                || c == '\u02BC'
                || c == '\u00AD';
    }
}
