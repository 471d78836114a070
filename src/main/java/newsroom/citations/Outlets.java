package newsroom.citations;

import java.util.Locale;
import java.util.Set;
import newsroom.text.WordList;

/**
 * Newspapers, magazines, broadcasters and sites that news desks cite most, and the words that such names are made of.
 * Not being found here means nothing.
 */
public final class Outlets {
    private static final Set<String> PERIODICALS = WordList.names("""
            abc news, al jazeera, al jazeera english, al arabiya, ars technica, associated press, axios, bbc,
            bbc news, bloomberg businessweek, business insider, buzzfeed, buzzfeed news, cbc news, cbs news,
            chicago tribune, chicago sun-times, christian science monitor, cnbc, cnn, columbia journalism review,
            daily mail, daily mirror, daily telegraph, der spiegel, deutsche welle, die zeit, economist, el país,
            engadget, esquire, evening standard, financial times, forbes, foreign affairs, foreign policy, fortune,
            fox news, france 24, frankfurter allgemeine zeitung, globe and mail, guardian, haaretz,
            harper's magazine, harper's, hindustan times, hindu, huffington post, huffpost, independent, insider,
            irish times, jerusalem post, la repubblica, la times, le figaro, le monde, le monde diplomatique,
            libération, life, los angeles times, mail & guardian, mcclatchy, miami herald, middle east eye,
            mother jones, msnbc, nation, national geographic, national public radio, national review, nbc news,
            new republic, new scientist, new statesman, new york magazine, new york post, new york review of books,
            new york times, new york times magazine, new yorker, newsweek, npr, observer, pbs newshour, people,
            politico, popular science, propublica, quartz, radio free europe, reuters, rolling stone, rt, salon,
            san francisco chronicle, scientific american, sky news, slate, smithsonian, smithsonian magazine,
            south china morning post, sports illustrated, sun, süddeutsche zeitung, sydney morning herald,
            techcrunch, telegraph, the hill, time, time magazine, times of india, times of israel,
            u.s. news & world report, usa today, vanity fair, variety, verge, vice, vice news, vogue,
            voice of america, vox, wall street journal, washington post, washington times, wired, yahoo news,
            boston globe, dallas morning news, denver post, detroit free press, houston chronicle,
            philadelphia inquirer, seattle times, star tribune, tampa bay times, toronto star, the times, times,
            sunday times, atlantic, intercept, conversation, daily beast, moscow times, kyiv independent, kyiv post,
            japan times, asahi shimbun, corriere della sera, la stampa, la vanguardia, el mundo, clarín,
            folha de s.paulo, o globo, dawn, straits times, bangkok post, daily nation, the east african, punch,
            premium times, ahram online, l'orient le jour
            """);

    private static final Set<String> HOSTS = WordList.names("""
            youtube, twitter, x, facebook, instagram, tiktok, reddit, medium, substack, tumblr, linkedin, wikipedia,
            vimeo, netflix, hulu, spotify, amazon prime video, jstor, project muse, google books, proquest,
            ebscohost, gale, lexisnexis, internet archive, academic search complete, wordpress, blogger, mastodon,
            bluesky, telegram
            """);

    private Outlets() {}

    /** Whether {@code name} is a known newspaper, magazine or broadcaster; a leading "The" and the case do not count. */
    public static boolean isPeriodical(String name) {
        return PERIODICALS.contains(key(name));
    }

    /** Whether {@code name} only carries what others publish, such as YouTube or JSTOR (MLA Handbook, 9th ed., 5.60). */
    public static boolean isHost(String name) {
        return HOSTS.contains(key(name));
    }

    /** Whether the name has the form of a site's: it ends like a host name, or calls itself a blog or news. */
    public static boolean looksLikeSite(String name) {
        String key = key(name);
        return key.endsWith(".com")
                || key.endsWith(".org")
                || key.endsWith(".net")
                || key.endsWith(".gov")
                || key.endsWith(".edu")
                || key.endsWith(" blog")
                || key.endsWith(" news")
                || key.endsWith(" online");
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return key.startsWith("the ") && !PERIODICALS.contains(key) ? key.substring(4) : key;
    }
}
