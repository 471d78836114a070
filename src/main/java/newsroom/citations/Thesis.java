package newsroom.citations;

import java.util.Locale;
import java.util.Optional;

/** What a thesis was written for, as MLA names it behind the university. */
final class Thesis {
    private static final String DOCTORAL = "PhD dissertation";
    private static final String MASTERS = "Master\u2019s thesis";

    private Thesis() {}

    /** The kind that a database calls {@code genre}: {@code phdthesis}, {@code Doctoral dissertation}, {@code MA thesis}. */
    static Optional<String> kind(String genre) {
        String name = genre.toLowerCase(Locale.ROOT);
        if (name.startsWith("phd") || name.startsWith("ph.d") || name.startsWith("doctor")) {
            return Optional.of(DOCTORAL);
        }
        return name.startsWith("master") ? Optional.of(MASTERS) : Optional.empty();
    }

    /** Whether a publisher's name goes on with a kind; then the date stands before it. */
    static boolean isIn(String publisher) {
        return publisher.endsWith(", " + DOCTORAL) || publisher.endsWith(", " + MASTERS);
    }
}
