package newsroom.checks;

import newsroom.text.UnreadableException;

/** A desk that looks at a list of works cited, whose first entry stands on line 3. */
final class WorksDesk {
    private static final String TITLE = "## Works Cited\n\n";

    private WorksDesk() {}

    /** What the rule says of these entries, each a paragraph. */
    static String says(String rule, String... entries) {
        return Desk.says(rule, article(entries));
    }

    /** The entries with the fixes of the rule's findings made, asked for or not. */
    static String fixed(String rule, String... entries) throws UnreadableException {
        return Desk.fixed(rule, article(entries)).substring(TITLE.length()).strip();
    }

    static String article(String... entries) {
        return TITLE + String.join("\n\n", entries) + "\n";
    }
}
