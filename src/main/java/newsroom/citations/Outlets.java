package newsroom.citations;

import java.util.Locale;
import newsroom.text.WordList;

/**
 * Newspapers, magazines, broadcasters and sites that news desks cite most, and the words that such names are made of.
 * Not being found here means nothing.
 */
public final class Outlets {
    private static final WordList PERIODICALS = WordList.names("""
            abc news, ahram online, al arabiya, al jazeera, al jazeera english, ars technica, asahi shimbun,
            associated press, atlantic, axios, bangkok post, bbc, bbc news, bloomberg businessweek,
            boston globe, business insider, buzzfeed, buzzfeed news, cbc news, cbs news, chicago sun-times,
            chicago tribune, christian science monitor, clarín, cnbc, cnn, columbia journalism review,
            conversation, corriere della sera, daily beast, daily mail, daily mirror, daily nation,
            daily telegraph, dallas morning news, dawn, denver post, der spiegel, detroit free press,
            deutsche welle, die zeit, economist, el mundo, el país, engadget, esquire, evening standard,
            financial times, folha de s.paulo, forbes, foreign affairs, foreign policy, fortune, fox news,
            france 24, frankfurter allgemeine zeitung, globe and mail, guardian, haaretz, harper's,
            harper's magazine, hindu, hindustan times, houston chronicle, huffington post, huffpost,
            independent, insider, intercept, irish times, japan times, jerusalem post, kyiv independent,
            kyiv post, l'orient le jour, la repubblica, la stampa, la times, la vanguardia, le figaro, le monde,
            le monde diplomatique, libération, life, los angeles times, mail & guardian, mcclatchy,
            miami herald, middle east eye, moscow times, mother jones, msnbc, nation, national geographic,
            national public radio, national review, nbc news, new republic, new scientist, new statesman,
            new york magazine, new york post, new york review of books, new york times, new york times magazine,
            new yorker, newsweek, npr, o globo, observer, pbs newshour, people, philadelphia inquirer, politico,
            popular science, premium times, propublica, punch, quartz, radio free europe, reuters,
            rolling stone, rt, salon, san francisco chronicle, scientific american, seattle times, sky news,
            slate, smithsonian, smithsonian magazine, south china morning post, sports illustrated,
            star tribune, straits times, sun, sunday times, sydney morning herald, süddeutsche zeitung,
            tampa bay times, techcrunch, telegraph, the east african, the hill, the times, time, time magazine,
            times, times of india, times of israel, toronto star, u.s. news & world report, usa today,
            vanity fair, variety, verge, vice, vice news, vogue, voice of america, vox, wall street journal,
            washington post, washington times, wired, yahoo news
            """);

    private static final WordList HOSTS = WordList.names("""
            academic search complete, amazon prime video, blogger, bluesky, ebscohost, facebook, gale,
            google books, hulu, instagram, internet archive, jstor, lexisnexis, linkedin, mastodon, medium,
            netflix, project muse, proquest, reddit, spotify, substack, telegram, tiktok, tumblr, twitter,
            vimeo, wikipedia, wordpress, x, youtube
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
