package newsroom.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.text.Letters;
import newsroom.text.WordList;

/** What lists of sources are called, in English and some forty other languages. */
public final class SectionNames {
    /** The longest title that is looked at. */
    static final int LONGEST = 60;

    private static final int LONGEST_LINE = 40;
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';

    /** What a list of sources is. */
    public enum Kind {
        /** What was cited. */
        CITED,
        /** What was cited and what was read. */
        BIBLIOGRAPHY,
        /** Anything; also people who were asked. */
        SOURCES,
        /** What was read, or may be. */
        CONSULTED
    }

    /**
     * A title that is known.
     *
     * @param whole whether it is the name itself, and not a phrase around it such as "Assignment 2: Annotated Bibliography"
     */
    public record Name(Kind kind, boolean whole) {}

    /**
     * One language a line, the kinds parted by strokes in their order; of what was cited the first two are the titles that MLA
     * has for several works and for one.
     */
    private static final String TITLES = """
        en;Works Cited;Work Cited;References;Reference;Reference List;References Cited;Literature Cited;Citations;Sources Cited;Cited Works;Cited Sources;|;Bibliography;Annotated Bibliography;|;Sources;Source List;Sources Used;|;Works Consulted;Sources Consulted;Further Reading;Recommended Reading;
        es;Obras citadas;Obra citada;Referencias;Referencias bibliográficas;Trabajos citados;|;Bibliografía;|;Fuentes;|;Obras consultadas;Lecturas recomendadas;
        fr;Ouvrages cités;Ouvrage cité;Références;Références bibliographiques;Œuvres citées;|;Bibliographie;|;Sources;|;Ouvrages consultés;Pour aller plus loin;
        it;Opere citate;Opera citata;Riferimenti;Riferimenti bibliografici;|;Bibliografia;|;Fonti;|;Opere consultate;
        pt;Obras citadas;Obra citada;Referências;Referências bibliográficas;|;Bibliografia;|;Fontes;|;Obras consultadas;
        de;Literaturverzeichnis;Literaturverzeichnis;Quellenverzeichnis;Zitierte Literatur;Literatur;Literaturangaben;|;Bibliographie;Bibliografie;|;Quellen;Quellenangaben;|;Weiterführende Literatur;
        nl;Literatuurlijst;Literatuurlijst;Geciteerde werken;Referenties;Literatuur;|;Bibliografie;|;Bronnen;Bronnenlijst;|;Verder lezen;
        sv;Källförteckning;Källförteckning;Referenser;Referenslista;Litteraturförteckning;|;Bibliografi;|;Källor;|;Vidare läsning;
        da;Litteraturliste;Litteraturliste;Referencer;Citerede værker;|;Bibliografi;|;Kilder;Kildeliste;
        no;Litteraturliste;Litteraturliste;Referanser;|;Bibliografi;|;Kilder;Kildeliste;
        fi;Lähteet;Lähde;Viitteet;Lähdeluettelo;Kirjallisuusluettelo;|;Bibliografia;
        pl;Bibliografia;Bibliografia;Piśmiennictwo;Literatura;Cytowane prace;|;Bibliografia załącznikowa;|;Źródła;
        cs;Seznam literatury;Seznam literatury;Použitá literatura;Citovaná literatura;|;Bibliografie;|;Zdroje;Použité zdroje;
        sk;Zoznam literatúry;Zoznam literatúry;Použitá literatúra;|;Bibliografia;|;Zdroje;
        sl;Seznam literature;Seznam literature;Literatura in viri;|;Bibliografija;|;Viri;
        hr;Popis literature;Popis literature;Citirana literatura;|;Bibliografija;|;Izvori;
        sr;Списак литературе;Списак литературе;Литература;|;Библиографија;|;Извори;
        bg;Цитирана литература;Цитирана литература;Използвана литература;|;Библиография;|;Източници;
        mk;Користена литература;Користена литература;|;Библиографија;|;Извори;
        ru;Список литературы;Список литературы;Литература;Использованная литература;|;Библиография;|;Источники;Список источников;
        uk;Список літератури;Список літератури;Література;Використана література;|;Бібліографія;|;Джерела;Список джерел;
        be;Спіс літаратуры;Спіс літаратуры;Літаратура;|;Бібліяграфія;|;Крыніцы;
        lt;Literatūros sąrašas;Literatūros sąrašas;Literatūra;|;Bibliografija;|;Šaltiniai;
        lv;Literatūras saraksts;Literatūras saraksts;Izmantotā literatūra;|;Bibliogrāfija;|;Avoti;
        et;Kasutatud kirjandus;Kasutatud kirjandus;Viited;|;Bibliograafia;|;Allikad;
        hu;Irodalomjegyzék;Irodalomjegyzék;Felhasznált irodalom;Hivatkozások;|;Bibliográfia;|;Források;
        ro;Lucrări citate;Lucrare citată;Referințe;Referințe bibliografice;|;Bibliografie;|;Surse;
        sq;Vepra të cituara;Vepër e cituar;Referencat;|;Bibliografia;|;Burimet;
        el;Βιβλιογραφία;Βιβλιογραφία;Αναφορές;Βιβλιογραφικές αναφορές;|;Βιβλιογραφικός κατάλογος;|;Πηγές;
        tr;Kaynakça;Kaynakça;Kaynaklar;Alıntılanan eserler;|;Bibliyografya;
        az;İstifadə edilmiş ədəbiyyat;İstifadə edilmiş ədəbiyyat;Ədəbiyyat;|;Biblioqrafiya;|;Mənbələr;
        ca;Obres citades;Obra citada;Referències;|;Bibliografia;|;Fonts;
        gl;Obras citadas;Obra citada;Referencias;|;Bibliografía;|;Fontes;
        eu;Aipatutako lanak;Aipatutako lana;Erreferentziak;|;Bibliografia;|;Iturriak;
        is;Heimildaskrá;Heimildaskrá;Tilvísanir;|;|;Heimildir;
        ga;Saothair luaite;Saothar luaite;Tagairtí;|;|;Foinsí;
        af;Bronnelys;Bronnelys;Verwysings;|;Bibliografie;|;Bronne;
        ar;المراجع;المرجع;الأعمال المستشهد بها;قائمة المراجع;|;ببليوغرافيا;|;المصادر;المصادر والمراجع;
        fa;منابع;منبع;مراجع;فهرست منابع;|;کتاب‌شناسی;|;منابع و مآخذ;
        he;ביבליוגרפיה;ביבליוגרפיה;רשימת מקורות;|;רשימה ביבליוגרפית;|;מקורות;
        ur;حوالہ جات;حوالہ;کتابیات;|;|;مآخذ;
        zh;参考文献;参考文献;參考文獻;引用文献;参考资料;參考資料;|;文献目录;|;资料来源;
        ja;参考文献;参考文献;引用文献;|;文献一覧;|;出典;
        ko;참고문헌;참고문헌;참고 문헌;인용 문헌;|;문헌 목록;|;출처;
        hi;संदर्भ सूची;संदर्भ सूची;संदर्भ;|;ग्रंथ सूची;|;स्रोत;
        bn;তথ্যসূত্র;তথ্যসূত্র;|;গ্রন্থপঞ্জি;|;উৎস;
        id;Daftar Pustaka;Daftar Pustaka;Referensi;Daftar Referensi;|;Bibliografi;|;Sumber;
        ms;Senarai Rujukan;Senarai Rujukan;Rujukan;|;Bibliografi;|;Sumber;
        vi;Tài liệu tham khảo;Tài liệu tham khảo;|;Thư mục;|;Nguồn;
        th;เอกสารอ้างอิง;เอกสารอ้างอิง;รายการอ้างอิง;|;บรรณานุกรม;|;แหล่งที่มา;
        sw;Marejeo;Rejea;|;Bibliografia;|;Vyanzo;
        eo;Citita literaturo;Citita literaturo;Referencoj;|;Bibliografio;|;Fontoj;
        la;Opera citata;Opus citatum;|;Bibliographia;|;Fontes;
        """;

    /** The one letter of {@link #TITLES} that does not come back as a capital from its small form. */
    private static final char DOTTED_I = 'İ';

    private static final Kind[] KINDS = Kind.values();

    /** Where each title begins. */
    private static final int[] STARTS = starts();

    /** Names that say what they are wherever they stand in a title; "References" and "Sources" may be anybody's. */
    private static final List<String> PLAIN_NAMES = List.of(
            "works cited", "work cited", "works consulted", "sources cited", "annotated bibliography", "bibliography");

    /** Words that narrow a title and do not change what it is. */
    private static final WordList NARROWING = WordList.words("""
            additional annotated checked cited complete consulted full general key list main my of online other
            our page partial primary secondary section select selected suggested the used working
            """);

    private SectionNames() {}

    private static int[] starts() {
        int[] starts = new int[512];
        int count = 0;
        for (int at = TITLES.indexOf(';'); at >= 0; at = TITLES.indexOf(';', at + 1)) {
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** What {@code title} names, if it is the title of a list of sources. */
    static Optional<Name> find(String title, Settings settings) {
        if (title.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(title);
        Optional<Kind> kind = kind(folded, settings);
        if (kind.isPresent()) {
            return Optional.of(new Name(kind.get(), true));
        }
        int colon = folded.lastIndexOf(": ");
        Optional<Kind> behind = colon < 0 ? Optional.empty() : kind(folded.substring(colon + 2), settings);
        int bracket = folded.endsWith(")") ? folded.indexOf(" (") : -1;
        Optional<Kind> part = behind.isEmpty() && bracket >= 0 ? kind(folded.substring(0, bracket), settings) : behind;
        Optional<Kind> named = part.isEmpty() ? around(folded) : part;
        return named.isPresent() ? Optional.of(new Name(named.get(), false)) : Optional.empty();
    }

    /** A name that longer words surround: "Works Cited for Chapter 2", "A Bibliography of Boats", "Essay Works Cited". */
    private static Optional<Kind> around(String folded) {
        String title = folded.startsWith("a ") ? folded.substring(2) : folded;
        for (String name : PLAIN_NAMES) {
            boolean leads = title.startsWith(name + " ") || title.startsWith(name + ":");
            if (title.startsWith(name + " or ")) {
                // A choice of names is what a lesson about them has.
                return Optional.empty();
            }
            if (leads || (title.endsWith(" " + name) && !name.equals("bibliography"))) {
                return listed(name);
            }
        }
        return Optional.empty();
    }

    /** Like {@link #find} for a line that is no heading: only a name that stands alone, and a short one. */
    static Optional<Name> findLine(String line, Settings settings) {
        Optional<Name> name = line.length() > LONGEST_LINE ? Optional.empty() : find(line, settings);
        return name.isPresent() && name.get().whole() ? name : Optional.empty();
    }

    /** What MLA calls the section in {@code language}: for several entries and for one. */
    static Optional<List<String>> cited(String language) {
        int line = TITLES.startsWith(language + ";") ? 0 : TITLES.indexOf("\n" + language + ";") + 1;
        if (language.isEmpty() || (line == 0 && !TITLES.startsWith(language + ";"))) {
            return Optional.empty();
        }
        int several = TITLES.indexOf(';', line) + 1;
        int one = TITLES.indexOf(';', several) + 1;
        return Optional.of(
                List.of(TITLES.substring(several, one - 1), TITLES.substring(one, TITLES.indexOf(';', one))));
    }

    /** The kind of a title that is listed; of one that several languages have, the first one's. */
    private static Optional<Kind> listed(String folded) {
        if (folded.isEmpty() || folded.indexOf(';') >= 0 || folded.equals("|")) {
            return Optional.empty();
        }
        char small = folded.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int start : STARTS) {
            char first = TITLES.charAt(start);
            // Few begin with that letter, and to write them all small takes a hook longer than to find these.
            if ((first == capital || first == small || first == DOTTED_I) && isAt(start, folded)) {
                return Optional.of(kindAt(start));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(int start, String folded) {
        int end = TITLES.indexOf(';', start);
        return end - start <= folded.length()
                && TITLES.substring(start, end).toLowerCase(Locale.ROOT).equals(folded);
    }

    private static Kind kindAt(int at) {
        int kind = 0;
        for (int i = TITLES.lastIndexOf('\n', at) + 1; i < at; i++) {
            kind += TITLES.charAt(i) == '|' ? 1 : 0;
        }
        return KINDS[kind];
    }

    private static Optional<Kind> kind(String folded, Settings settings) {
        for (String own : settings.headings()) {
            if (fold(own).equals(folded)) {
                return Optional.of(Kind.CITED);
            }
        }
        Optional<Kind> first = Optional.empty();
        for (String part : parts(folded)) {
            Optional<Kind> kind = settings.recogniseAll() ? listed(part) : Optional.empty();
            if (kind.isEmpty() && settings.recogniseAll()) {
                kind = narrowed(part);
            }
            if (kind.isEmpty()) {
                return kind;
            }
            first = first.isEmpty() ? kind : first;
        }
        return first;
    }

    /** A title may join two names: "References and Further Reading", "Works Consulted (References)". */
    private static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        String joined = folded.replace(" and ", "/")
                .replace(" & ", "/")
                .replace('(', '/')
                .replace(')', '/');
        for (String part : joined.split("/", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The name that is left when the words are taken away that only narrow it. */
    private static Optional<Kind> narrowed(String part) {
        StringBuilder rest = new StringBuilder();
        for (String word : part.split(" ", -1)) {
            if (!NARROWING.contains(word)) {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        return rest.length() == part.length() ? Optional.empty() : listed(rest.toString());
    }

    /** Without what does not count in a title: case, signs around it, the number of the section. */
    static String fold(String title) {
        String folded = composed(title).toLowerCase(Locale.ROOT);
        int start = 0;
        int end = folded.length();
        while (start < end && isAround(folded.charAt(start))) {
            start++;
        }
        if (start > 0 && start < end && Letters.isDigit(folded.charAt(start - 1)) && folded.charAt(start) == ')') {
            start++;
        }
        while (end > start && (isAround(folded.charAt(end - 1)) && !Letters.isDigit(folded.charAt(end - 1)))) {
            end--;
        }
        return collapsed(folded.substring(start, end).strip());
    }

    /** Accents that stand apart from their letters are put on them; most texts have none. */
    private static String composed(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c >= FIRST_ACCENT && c <= LAST_ACCENT) {
                return Normalizer.normalize(title, Normalizer.Form.NFC);
            }
        }
        return title;
    }

    private static boolean isAround(char c) {
        return Letters.isSpace(c) || "*_#:.".indexOf(c) >= 0 || Letters.isDigit(c);
    }

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Letters.isSpace(c);
            if (!space) {
                collapsed.append(blank ? " " : "").append(c);
            }
            blank = space;
        }
        return collapsed.toString();
    }
}
