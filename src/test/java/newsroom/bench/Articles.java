package newsroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Files for {@code newsroom check} and its like: no two the same, always the same ones, in folders of a hundred. */
final class Articles {
    private static final int FOLDER = 100;
    private static final int SEED = 20261123;

    private static final String[] AUTHORS = {
        "Abara", "Berg", "Castellanos", "Doyle", "Ekwueme", "Fischer", "Gupta", "Haugen", "Ito", "Jansen"
    };

    private Articles() {}

    /**
     * Makes them.
     *
     * @param arguments how many, of how many characters about, and the folder to make them in
     */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        int length = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Random random = new Random(SEED);
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("%04d/%02d.md".formatted(i / FOLDER, i % FOLDER));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article(random, i, length));
        }
    }

    /** Citations and entries grow with the text. Every third article has something to be found. */
    static String article(Random random, int number, int length) {
        Prose prose = new Prose(random);
        String title = Prose.capital(prose.title());
        StringBuilder text = new StringBuilder("""
                ---
                title: %s
                author: [Mara Quill, Tomas Reyes]
                date: 2026-11-%02d
                tags: [dams, water]
                ---

                # %s

                """.formatted(title, 1 + random.nextInt(20), title));
        StringBuilder entries = new StringBuilder();
        int works = Math.max(2, length / 600);
        int work = 0;
        while (text.length() + entries.length() < length || work < works) {
            String author =
                    AUTHORS[work % AUTHORS.length] + (work < AUTHORS.length ? "" : "son".repeat(work / AUTHORS.length));
            text.append(prose.sentence()).append(' ').append(prose.sentence()).append(' ');
            if (work < works) {
                text.append("“")
                        .append(Prose.capital(prose.title()))
                        .append(",” the report says (")
                        .append(author);
                text.append(' ').append(1 + random.nextInt(90)).append("). ");
                entries.append(entry(random, prose, author, work)).append("\n\n");
                work++;
            }
            text.append("See [the *map*](https://maps.example.org/")
                    .append(random.nextInt(100_000))
                    .append("). ");
            text.append(prose.sentence()).append("\n\n");
        }
        String heading = number % 3 == 0 ? "## Works cited\n\n" : "## Works Cited\n\n";
        return text.append(heading).append(entries).toString().stripTrailing() + "\n";
    }

    private static String entry(Random random, Prose prose, String author, int work) {
        int year = 1990 + random.nextInt(36);
        String title = Prose.capital(prose.title());
        return switch (work % 3) {
            case 0 ->
                "%s, Ana. “%s.” *County Water Review*, vol. %d, no. 3, %d, pp. 12-19."
                        .formatted(author, title, 1 + random.nextInt(40), year);
            case 1 ->
                "%s, Lena. “%s.” *Town Geology*, %d May %d, <https://geology.example.org/%d>."
                        .formatted(author, title, 1 + random.nextInt(28), year, random.nextInt(1_000_000));
            default -> "%s, Bo, and Li Hill. *%s*. Oxford UP, %d.".formatted(author, title, year);
        };
    }
}
