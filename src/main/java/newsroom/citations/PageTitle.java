package newsroom.citations;

/** The title that a web page shows: often that of the page, a stroke or a dash, and the site's own name. */
public final class PageTitle {
    private static final String JOINTS = "|\u00B7\u00BB-\u2013\u2014";

    private PageTitle() {}

    /** Where the site's name begins: "Syria News | Al Jazeera" is on Al Jazeera; 0 if nothing parts it from a page's. */
    public static int siteStart(String title) {
        for (int i = title.length() - 3; i > 0; i--) {
            boolean joint = JOINTS.indexOf(title.charAt(i)) >= 0
                    && Scan.isSpace(title.charAt(i - 1))
                    && Scan.isSpace(title.charAt(i + 1));
            if (joint) {
                return i + 2;
            }
        }
        return 0;
    }

    /** The site's own name, which is all of the title where nothing parts them. */
    public static String site(String title) {
        return title.substring(siteStart(title));
    }
}
