package newsroom.citations;

import newsroom.text.Letters;

/** Writes page numbers as MLA does: "p. 4", "pp. 225-50" (MLA Handbook, 9th ed., 2.139 and 5.84). */
final class PageRange {
    private PageRange() {}

    static String write(String pages) {
        int figures = 0;
        while (figures < pages.length() && !startsPage(pages, figures)) {
            figures++;
        }
        String label = pages.substring(0, figures).strip();
        String unit = label.toLowerCase(java.util.Locale.ROOT);
        boolean other = unit.startsWith("par") || unit.startsWith("fol") || unit.startsWith("n.");
        String list = shortened(pages.substring(other ? 0 : figures));
        if (other) {
            return list;
        }
        boolean several =
                list.indexOf('-') > 0 || list.indexOf(',') > 0 || list.endsWith("+") || list.contains(" and ");
        return (several ? "pp. " : "p. ") + list;
    }

    /** Whether a page's number begins here, rather than "pp." before it. */
    private static boolean startsPage(String pages, int i) {
        boolean wordStart = i == 0 || !Letters.isLetter(pages.charAt(i - 1));
        if (!wordStart) {
            return Scan.isDigit(pages.charAt(i));
        }
        int end = Scan.wordEnd(pages, i, pages.length());
        boolean figures = pages.substring(i, end).chars().anyMatch(Letters::isDigit);
        boolean glued = pages.charAt(i) == 'p' && figures;
        return !glued && (figures || (NumberingReader.isRoman(pages, i, end) && end > i));
    }

    private static String shortened(String list) {
        StringBuilder written = new StringBuilder();
        int i = 0;
        while (i < list.length()) {
            int first = Scan.digitsEnd(list, i, list.length());
            int second = first < list.length() && Scan.isDash(list.charAt(first))
                    ? Scan.digitsEnd(list, first + 1, list.length())
                    : first;
            if (first > i && second > first + 1 && first - i <= 9 && second - first <= 10) {
                int from = Integer.parseInt(list, i, first, 10);
                int to = Integer.parseInt(list, first + 1, second, 10);
                written.append(list, i, first)
                        .append('-')
                        .append(to > from ? lastFigures(from, to) : list.substring(first + 1, second));
                i = second;
            } else {
                char c = list.charAt(i);
                written.append(Scan.isDash(c) ? '-' : c);
                i++;
            }
        }
        return written.toString();
    }

    /** The figures of {@code to} that a range starting at {@code from} needs: at least two from 100 on. */
    static String lastFigures(int from, int to) {
        String first = String.valueOf(from);
        String last = String.valueOf(to);
        if (first.length() != last.length() || last.length() < 3) {
            return last;
        }
        int same = 0;
        while (same < last.length() - 2 && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return last.substring(same);
    }
}
