package newsroom.citations;

import java.util.Locale;
import newsroom.text.WordList;

/** The media that MLA 7 named at the end of an entry, and MLA 9 still allows as a final note. */
public final class Media {
    private static final WordList NAMES = WordList.names("""
        address, advertisement, audio, audiobook, blog post, blu-ray, cartoon, cd, cd-rom, chart, comic strip,
        conference presentation, digital file, dvd, e-book, e-mail, ebook, email, epub, film, interview,
        jpeg file, keynote address, kindle, kindle file, lecture, lp, manuscript, map, microfilm, microform,
        mp3, mp3 file, ms, nook file, online, online video, pdf, pdf download, pdf file, performance,
        photograph, podcast, print, radio, reading, slideshow, speech, television, transcript, ts, tv, tweet,
        typescript, vhs, video, video game, videocassette, web
        """);

    /** What a source is called that has no title, or what is said of one beside its title (MLA Handbook, 9th ed., 5.28-5.30). */
    private static final WordList GENRES = WordList.names("""
        abstract, advertisement, afterword, animation, cartoon, chart, comment, digital image, direct message,
        e-mail, e-mail interview, editorial, email, email interview, epilogue, essay, foreword, graph, image,
        infographic, interview, introduction, lecture, letter, map, obituary, op-ed, personal interview,
        phone interview, photo, photograph, poem, preface, press release, prologue, review, sermon, speech,
        table, telephone interview, text message, transcript, video, voice mail
        """);

    private static final WordList PICTURES =
            WordList.names("animation, chart, digital image, graph, image, infographic, map, photograph, table, video");

    /** What MLA 7 put at the end of every entry, and what nobody writes there any more. */
    private static final WordList OF_SEVENTH_EDITION = WordList.names("""
        cd-rom, film, microfilm, microform, print, radio, television, tv, web
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
