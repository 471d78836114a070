package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.text.Letters;
import newsroom.text.Prose;
import newsroom.text.WordList;

/** Reads the citations in the parentheses of a passage; parentheses that hold anything else are passed over. */
final class InTextReader {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 6;

    /** Capitalised words that no author is called by where a number follows them. */
    private static final WordList NOT_NAMES = WordList.words("""
            a about act acts ad age aged airbus amendment an and android apollo appendix approx apr april
            article aug august autumn bc bce boeing book but ca ce chap chapter chart chronicles circa class
            colossians corinthians covid daniel day dec december definition deuteronomy ep ephesians episode eq
            eqs equation est eu eur example exhibit exodus ezekiel fall feb february fig figs figure floor
            formula friday from galatians game gbp genesis grade graph group hebrews highway image interstate
            ios isaiah isbn issue james jan january java jeremiah job john joshua judges jul july jun june kings
            lemma lesson level leviticus line lines luke map mar march mark match matthew may module monday no
            note notes nov november number oct october only or over page pages part peter philippians photo
            picture plate proverbs psalm psalms python quran revelation romans room round route rule ruth samuel
            saturday scene season sec section see sep sept september series since spring stanza step summer
            sunday sura surah table team the theorem thessalonians thursday timothy title tuesday uk un under
            unit until us usd verse version vol volume wednesday week windows winter year
            """);

    private static final List<String> LEAD_INS =
            List.of("see also ", "see ", "as cited in ", "cited in ", "quoted in ", "cf. ", "e.g., ", "e.g. ", "also ");

    private static final List<String> QUOTED_IN = List.of("qtd. in ", "quoted in ", "as cited in ", "cited in ");
    private static final WordList LINKS = WordList.words("""
            al da de del den der di el for la le of the van von
            """);

    private final Prose prose;
    private final String text;

    private InTextReader(Prose prose) {
        this.prose = prose;
        this.text = prose.text();
    }

    /** The citations before the list of works cited. */
    static List<InTextCitation.Place> read(Body body) {
        List<InTextCitation.Place> places = new ArrayList<>();
        for (Body.Passage passage : body.passages()) {
            if (passage.beforeList() && passage.prose().text().indexOf('(') >= 0) {
                for (InTextCitation found : read(passage.prose())) {
                    places.add(new InTextCitation.Place(passage.prose(), found));
                }
            }
        }
        return places;
    }

    private static List<InTextCitation> read(Prose prose) {
        InTextReader reader = new InTextReader(prose);
        List<InTextCitation> citations = new ArrayList<>();
        int open = reader.text.indexOf('(');
        while (open >= 0) {
            int close = reader.close(open);
            if (close > 0) {
                int from = open + 1;
                for (int i = from; i <= close; i++) {
                    if (i == close || reader.text.charAt(i) == ';') {
                        Optional<InTextCitation> citation = reader.citation(from, i);
                        if (citation.isPresent()) {
                            citations.add(citation.get());
                        }
                        from = i + 1;
                    }
                }
            }
            open = reader.text.indexOf('(', open + 1);
        }
        return citations;
    }

    /** Where the parenthesis at {@code open} closes; -1 when it is long, nested, code or part of a link. */
    private int close(int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                int marks = prose.marksAt(open) | prose.marksAt(open + 1);
                return (marks & (Prose.CODE | Prose.TEMPLATE | Prose.LINK)) == 0 ? i : -1;
            }
            if (c == '(') {
                return -1;
            }
        }
        return -1;
    }

    private Optional<InTextCitation> citation(int from, int to) {
        int start = skipBlanks(from, to);
        int at = start;
        boolean quoted = false;
        for (String lead : LEAD_INS) {
            if (text.regionMatches(true, at, lead, 0, lead.length())) {
                at += lead.length();
                break;
            }
        }
        for (String lead : QUOTED_IN) {
            if (text.regionMatches(true, start, lead, 0, lead.length())) {
                at = start + lead.length();
                quoted = true;
            }
        }
        List<String> names = new ArrayList<>();
        at = names(at, to, names);
        int namesEnd = at;
        boolean etAl = text.regionMatches(at, " et al", 0, 6) || text.regionMatches(at, ", et al", 0, 7);
        if (etAl) {
            at = text.indexOf("al", at) + 2;
            at += at < to && text.charAt(at) == '.' ? 1 : 0;
            namesEnd = at;
        }
        boolean comma = at < to && text.charAt(at) == ',';
        at = skipBlanks(comma ? at + 1 : at, to);
        int titleEnd = titleEnd(at, to);
        String title = titleEnd > at ? text.substring(at, titleEnd) : "";
        at = titleEnd > at ? skipBlanks(skipComma(titleEnd, to), to) : at;
        boolean year = isYear(at, to);
        if (year) {
            at += 4;
            at += at < to && Letters.isLowerCase(text.charAt(at)) ? 1 : 0;
            at = skipBlanks(skipComma(at, to), to);
        }
        int pageMark = pageMarkEnd(at, to);
        boolean marked = pageMark > at;
        at = skipBlanks(pageMark, to);
        int pageEnd = pageEnd(at, to);
        String page = text.substring(at, pageEnd);
        boolean something = !names.isEmpty() || !title.isEmpty();
        boolean joined = at == namesEnd && pageEnd > at;
        if (!something || joined || skipBlanks(pageEnd, to) < to || (marked && page.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new InTextCitation(
                names, etAl, quoted, title, year, page, namesEnd, at, marked, comma && title.isEmpty(), start, to));
    }

    /** Reads names with "and", "&" and commas between them; where they end. */
    private int names(int from, int to, List<String> names) {
        int end = from;
        int at = from;
        while (true) {
            int nameEnd = name(at, to);
            boolean title = !isEmphasised(from) && isEmphasised(at);
            if (nameEnd == at || title || NOT_NAMES.contains(Folding.fold(firstWord(at, nameEnd)))) {
                return end;
            }
            names.add(text.substring(at, nameEnd));
            end = nameEnd;
            int next = end;
            for (String link : List.of(", and ", " and ", ", & ", " & ", ", ")) {
                if (text.startsWith(link, end)) {
                    next = end + link.length();
                    break;
                }
            }
            if (next == end) {
                return end;
            }
            at = next;
        }
    }

    private boolean isEmphasised(int at) {
        return at < text.length() && (prose.marksAt(at) & Prose.EMPHASIS) != 0;
    }

    private String firstWord(int start, int end) {
        int blank = text.indexOf(' ', start);
        String word = text.substring(start, blank < 0 || blank > end ? end : blank);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Where a name of capitalised words ends; {@code at} if there is none. */
    private int name(int at, int to) {
        int end = at;
        int next = at;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = next;
            while (wordEnd < to && isNameCharacter(wordEnd)) {
                wordEnd++;
            }
            if (wordEnd == next) {
                break;
            }
            boolean capital = Letters.isUpperCase(text.codePointAt(next));
            if (!capital && !LINKS.contains(text.substring(next, wordEnd))) {
                break;
            }
            boolean initial = wordEnd - next == 1 && wordEnd < to && text.charAt(wordEnd) == '.';
            wordEnd += initial ? 1 : 0;
            end = capital ? wordEnd : end;
            if (wordEnd >= to || text.charAt(wordEnd) != ' ') {
                break;
            }
            next = wordEnd + 1;
        }
        return end;
    }

    private boolean isNameCharacter(int at) {
        char c = text.charAt(at);
        return Letters.isLetter(c) || c == '’' || c == '\'' || c == '-';
    }

    private int titleEnd(int at, int to) {
        if (at >= to) {
            return at;
        }
        char open = text.charAt(at);
        if (open == '“' || open == '"') {
            int close = at + 1;
            while (close < to && text.charAt(close) != (open == '“' ? '”' : '"')) {
                close++;
            }
            return close < to ? close + 1 : at;
        }
        int end = at;
        while (end < to && (prose.marksAt(end) & Prose.EMPHASIS) != 0) {
            end++;
        }
        return end;
    }

    private boolean isYear(int at, int to) {
        if (at + 4 > to || (at + 4 < to && Letters.isDigit(text.charAt(at + 4)))) {
            return false;
        }
        boolean century = text.startsWith("18", at) || text.startsWith("19", at) || text.startsWith("20", at);
        return century && Letters.isDigit(text.charAt(at + 2)) && Letters.isDigit(text.charAt(at + 3));
    }

    private int pageMarkEnd(int at, int to) {
        for (String mark : List.of("pp. ", "p. ", "pp.", "p.", "pg. ", "page ", "pages ")) {
            if (text.startsWith(mark, at) && at + mark.length() < to) {
                return at + mark.length();
            }
        }
        return at;
    }

    /** Up to five figures, and with hyphens or commas more of them. */
    private int pageEnd(int from, int to) {
        int at = from;
        int end = from;
        while (at < to) {
            int figures = at;
            while (figures < to && Letters.isDigit(text.charAt(figures))) {
                figures++;
            }
            if (figures == at || figures - at > 5) {
                return end;
            }
            end = figures;
            at = figures;
            if (at < to && ("-–,".indexOf(text.charAt(at)) >= 0)) {
                at = skipBlanks(at + 1, to);
            } else {
                return end;
            }
        }
        return end;
    }

    private int skipComma(int at, int to) {
        return at < to && (text.charAt(at) == ',' || text.charAt(at) == ':') ? at + 1 : at;
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
