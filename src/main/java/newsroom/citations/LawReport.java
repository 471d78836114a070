package newsroom.citations;

import newsroom.text.Letters;

/** Reads where a decision is reported: a volume, the reporter's abbreviation and a page, as in "347 US 483". */
final class LawReport {
    private LawReport() {}

    /** Where the report that begins at {@code i} ends; -1 if there is none. */
    static int end(String s, int i, int limit) {
        int volume = Scan.digitsEnd(s, i, limit);
        int reporter = Scan.skipSpaces(s, volume, limit);
        if (volume == i || reporter == volume || !Letters.isUpperCase(Scan.at(s, reporter))) {
            return -1;
        }
        int page = reporter;
        while (page < limit
                && (Letters.isLetter(s.charAt(page)) || s.charAt(page) == '.' || Scan.isSpace(s.charAt(page)))) {
            page++;
        }
        int end = Scan.digitsEnd(s, page, limit);
        return end > page && page - reporter <= 16 && Scan.isSpace(s.charAt(page - 1)) ? end : -1;
    }
}
