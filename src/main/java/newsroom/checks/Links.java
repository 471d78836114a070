package newsroom.checks;

import newsroom.text.Prose;

/** What in a passage is the address of a link and no text. */
final class Links {
    private Links() {}

    /** Whether the character at {@code at} belongs to an address that shows as it is. */
    static boolean isInAddress(Prose prose, int at) {
        if ((prose.marksAt(at) & Prose.LINK) == 0) {
            return false;
        }
        for (Prose.Link link : prose.links()) {
            if (link.form() != Prose.Link.Form.MARKED && link.start() <= at && at < link.end()) {
                return true;
            }
        }
        return false;
    }
}
