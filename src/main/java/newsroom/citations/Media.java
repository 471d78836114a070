package newsroom.citations;

import java.util.Locale;
import java.util.Set;
import newsroom.text.WordList;

/** The media that MLA 7 named at the end of an entry, and MLA 9 still allows as a final note. */
public final class Media {
    private static final Set<String> NAMES = WordList.names("""
        print, web, dvd, film, cd, lp, radio, television, tv, pdf, pdf file, pdf download, e-book, ebook, kindle,
        kindle file, nook file, epub, microform, microfilm, performance, lecture, speech, address,
        keynote address, reading, e-mail, email, video, videocassette, vhs, blu-ray, cd-rom, podcast, jpeg file,
        mp3, mp3 file, digital file, online, ms, ts, photograph, map, chart, cartoon, comic strip, advertisement,
        interview, transcript, typescript, manuscript, audio, audiobook, slideshow, online video, video game, tweet, blog post,
        conference presentation
        """);

    /** What a source is called that has no title, or what is said of one beside its title (MLA Handbook, 9th ed., 5.28-5.30). */
    private static final Set<String> GENRES = WordList.names("""
        editorial, letter, op-ed, cartoon, map, interview, personal interview, telephone interview,
        phone interview, email interview, e-mail interview, review, abstract, speech, lecture, introduction,
        preface, foreword, afterword, prologue, epilogue, obituary, press release, transcript, poem,
        advertisement, comment, sermon, essay, digital image, image, photograph, video, animation, infographic,
        graph, chart, table, photo, e-mail, email, text message, direct message, voice mail
        """);

    private static final Set<String> PICTURES =
            WordList.names("digital image, image, photograph, video, animation, infographic, graph, chart, table, map");

    /** What MLA 7 put at the end of every entry, and what nobody writes there any more. */
    private static final Set<String> OF_SEVENTH_EDITION = WordList.names("""
        print, web, film, cd-rom, microform, microfilm, radio, television, tv
        """);

    private Media() {}

    /** Whether naming the medium is MLA 7's way; others, such as "Transcript", MLA 9 wants as a note (5.106-5.110). */
    static boolean isOfSeventhEdition(String name) {
        return OF_SEVENTH_EDITION.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether words say that a picture was meant, which then has the title before them. */
    static boolean isPicture(String words) {
        return PICTURES.contains(words.toLowerCase(Locale.ROOT));
    }

    static boolean isGenre(String words) {
        return GENRES.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether words describe a source instead of naming it: "Interview with the author", "Review of <i>Beloved</i>". */
    static boolean isDescription(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int space = lower.startsWith("text ") || lower.startsWith("direct ") || lower.startsWith("voice ")
                ? lower.indexOf(' ', lower.indexOf(' ') + 1)
                : lower.indexOf(' ');
        boolean linked = lower.startsWith("with ", space + 1)
                || lower.startsWith("by ", space + 1)
                || lower.startsWith("of ", space + 1)
                || lower.startsWith("to ", space + 1);
        return GENRES.contains(lower) || (space > 0 && linked && GENRES.contains(lower.substring(0, space)));
    }

    static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the medium is one by which a reader finds the source without pages: MLA 7's "Web" stood for the address. */
    public static boolean isOnline(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("web") || lower.equals("online");
    }
}
