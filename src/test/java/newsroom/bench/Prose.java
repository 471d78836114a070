package newsroom.bench;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Words enough for an article that no check objects to. */
final class Prose {
    private static final String[] WORDS = """
            the of and a to in that it was for on with as at by from council harbour bridge river school budget road winter
            summer market mayor county report inspection water train station library hospital farm valley ferry plan vote
            hearing engineer teacher driver baker nurse farmer judge record letter meeting question answer morning evening
            week month year street square garden tower wall gate field forest coast island storm flood repair price wage
            tax permit survey map line edge corner window floor roof stone brick timber paint said asked showed found built
            opened closed moved kept counted measured promised explained agreed refused waited returned carried small large
            old new early late quiet open narrow wide local public common careful second third last first three four seven
            twelve twenty more fewer most before after since under over between across along behind beside never often
            again still almost already together later there here""".split("\\s+");

    private static final int SENTENCES = 4;

    private final RandomGenerator random;

    Prose(RandomGenerator random) {
        this.random = random;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    /** A few lower-case words. */
    String title() {
        return words(3 + random.nextInt(3));
    }

    String sentence() {
        return capital(words(8 + random.nextInt(12))) + ".";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Paragraphs of together at least {@code length} characters, the first of which cites both works. */
    String body(int length) {
        StringBuilder body = new StringBuilder("## " + capital(title()) + "\n\n" + sentence() + " ");
        body.append("So says the county (Lindqvist), and so does the town (Okafor).\n\n");
        while (body.length() < length) {
            for (int i = 0; i < SENTENCES; i++) {
                body.append(sentence()).append(i < SENTENCES - 1 ? " " : "\n\n");
            }
        }
        return body.toString();
    }

    /** @param year that of the works */
    String worksCited(int year) {
        return """
                ## Works Cited

                Lindqvist, Bo. “Gates of Small Dams.” *County Water Review*, 3 Sept. %1$d, <https://water.example.org/%2$d>.

                Okafor, Lena. “What Lies Under Our Walls.” *Town Geology*, 14 May %1$d, <https://geology.example.org/%2$d>.
                """.formatted(year, random.nextInt(1_000_000));
    }
}
