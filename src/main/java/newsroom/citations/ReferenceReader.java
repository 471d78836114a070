package newsroom.citations;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Problem;
import newsroom.text.WordList;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources from BibTeX, RIS and CSL-JSON. The parsing is citeproc-java's; what that garbles is put right here or refused:
 * TeX that it leaves as it is, "others" that it takes for a name, dates that it does not read, markup of CSL in titles.
 */
public final class ReferenceReader {
    /** The most that is read, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 256 * 1024;

    private static final int MOST_DEPTH = 40;
    private static final int LONGEST_TAG = 60;

    private static final Set<CSLType> PARTS = Set.of(
            CSLType.ARTICLE_JOURNAL,
            CSLType.ARTICLE_MAGAZINE,
            CSLType.ARTICLE_NEWSPAPER,
            CSLType.CHAPTER,
            CSLType.PAPER_CONFERENCE,
            CSLType.ENTRY_DICTIONARY,
            CSLType.ENTRY_ENCYCLOPEDIA);

    /** In French, German and Spanish these stand behind the given names: "Saint-Exupéry, Antoine de". */
    private static final WordList LAST_PARTICLES = WordList.words("d' de von zu");

    private static final String MADE_UP = "-GEN-";

    private static final List<String> SEASONS = List.of("spring", "summer", "fall", "winter");

    private final CSLItemData item;

    private ReferenceReader(CSLItemData item) {
        this.item = item;
    }

    /**
     * The sources in {@code text}, in its order; at least one.
     *
     * @throws Problem if it is none of the three, past a bound, or says something that cannot be taken over as it is
     */
    public static List<Reference> read(String text) {
        bound(text);
        List<Reference> references = new ArrayList<>();
        for (CSLItemData item : items(text.strip())) {
            references.add(new ReferenceReader(item).reference());
        }
        if (references.isEmpty()) {
            throw Problem.refused("there is no source in what was given", "");
        }
        return references;
    }

    /** The parsers go as deep as the text does, and the time of some grows faster than a field. */
    private static void bound(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Problem.refused(
                    "what was given has " + text.length() + " characters, and " + MOST_CHARACTERS + " is the most",
                    "Give fewer sources at once");
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            depth = Math.max(0, depth);
            if (depth > MOST_DEPTH) {
                throw Problem.refused("what was given has more than " + MOST_DEPTH + " brackets inside each other", "");
            }
        }
    }

    private static Collection<CSLItemData> items(String text) {
        try {
            if (text.startsWith("{") || text.startsWith("[")) {
                return json(text);
            } else if (text.startsWith("TY")) {
                return new RISConverter()
                        .toItemData(new RISParser().parse(new StringReader(RisText.usual(text))))
                        .values();
            } else if (text.indexOf('@') >= 0) {
                return BibtexReader.read(text);
            }
        } catch (IOException | ParseException | RuntimeException unreadable) {
            if (unreadable instanceof Problem problem) {
                throw problem;
            }
            String why =
                    String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
            throw Problem.refused("what was given cannot be read: " + why, "Mend it, or give the fields one by one");
        }
        throw Problem.usage("what was given is not BibTeX, RIS or CSL-JSON", "newsroom help cite shows examples");
    }

    @SuppressWarnings("unchecked")
    private static Collection<CSLItemData> json(String text) throws IOException {
        JsonParser parser = new JsonParser(new JsonLexer(new StringReader(text)));
        List<Object> objects = text.startsWith("[") ? parser.parseArray() : List.of(parser.parseObject());
        List<CSLItemData> items = new ArrayList<>();
        for (Object object : objects) {
            if (!(object instanceof Map)) {
                throw Problem.refused("CSL-JSON is an object, or an array of objects", "");
            }
            items.add(CSLItemData.fromJson((Map<String, Object>) object));
        }
        return items;
    }

    private Reference reference() {
        Optional<String> title = words(item.getTitle());
        if (title.isEmpty()) {
            throw Problem.refused(called() + " has no title", "Every entry has one");
        }
        Optional<String> container = words(item.getContainerTitle());
        boolean part = item.getType() != null && PARTS.contains(item.getType());
        if (container.isEmpty() && part) {
            throw Problem.refused(called() + " does not say in what it appeared", "Give the journal, paper or book");
        }
        Optional<String> publisher = publisher();
        List<Name> authors = withoutPublisher(names(item.getAuthor()), container.or(() -> publisher));
        List<Name> editors = names(item.getEditor());
        List<Contributor> contributors = new ArrayList<>();
        Optional<String> role = Optional.empty();
        boolean more = more(item.getAuthor());
        if (authors.isEmpty() && container.isEmpty() && !editors.isEmpty()) {
            authors = editors;
            more = more(item.getEditor());
            role = Optional.of(authors.size() > 1 || more ? "editors" : "editor");
        } else {
            Reference.contributor("edited by", editors, more(item.getEditor())).ifPresent(contributors::add);
        }
        Reference.contributor("translated by", names(item.getTranslator()), more(item.getTranslator()))
                .ifPresent(contributors::add);
        Optional<String> issue = words(item.getIssue()).or(() -> part ? words(item.getNumber()) : Optional.empty());
        return new Reference(
                authors,
                more,
                role,
                title.get(),
                container,
                contributors,
                words(item.getEdition()).map(Reference::edition),
                Reference.numbers(words(item.getVolume()), issue),
                publisher,
                date(item.getIssued()),
                words(item.getPage()),
                words(item.getDOI()).or(() -> words(item.getURL())),
                date(item.getAccessed()));
    }

    /** A university stands with the kind of thesis that it was written for (MLA Style Center, "Citing a Dissertation"). */
    private Optional<String> publisher() {
        Optional<String> publisher = words(item.getPublisher());
        Optional<String> kind =
                item.getType() == CSLType.THESIS ? words(item.getGenre()).flatMap(Thesis::kind) : Optional.empty();
        return kind.isPresent() ? publisher.map(school -> school + ", " + kind.get()) : publisher;
    }

    /** A body that also publishes its work, or is what it appeared in, is not named as its author (MLA Handbook, 9th ed., 5.20). */
    private static List<Name> withoutPublisher(List<Name> authors, Optional<String> publisher) {
        boolean same = authors.size() == 1
                && !(authors.get(0) instanceof Name.Person)
                && publisher
                        .filter(name ->
                                Folded.alike(name, authors.get(0).written().text()))
                        .isPresent();
        return same ? List.of() : authors;
    }

    static CSLName[] array(CSLName @Nullable [] names) {
        return names == null ? new CSLName[0] : names;
    }

    private static boolean more(CSLName @Nullable [] names) {
        for (CSLName name : array(names)) {
            if (name.getFamily() != null && name.getGiven() == null && Reference.isOthers(name.getFamily())) {
                return true;
            }
        }
        return false;
    }

    /** How it is called when something is wrong with it; RIS gives no names, and the parser makes them up. */
    private String called() {
        String id = item.getId() == null ? "" : item.getId();
        return id.isEmpty() || id.startsWith(MADE_UP) ? "a source" : '"' + id + '"';
    }

    private static List<Name> names(CSLName @Nullable [] given) {
        List<Name> names = new ArrayList<>();
        for (CSLName name : array(given)) {
            String particle = words(name.getNonDroppingParticle()).orElse("");
            boolean last = LAST_PARTICLES.contains(particle.replace('\u2019', '\''));
            String family = last ? words(name.getFamily()).orElse("") : joined(particle, name.getFamily());
            String first = joined(name.getGiven(), last ? particle : name.getDroppingParticle());
            Optional<String> literal = words(name.getLiteral());
            if (literal.isPresent()) {
                names.add(new Name.Organization(Element.of(literal.get()), true));
            } else if (!first.isEmpty() && !family.isEmpty()) {
                names.add(
                        Reference.person(family, first, words(name.getSuffix()).orElse("")));
            } else if (!(family + first).isEmpty() && !Reference.isOthers(family)) {
                names.add(Reference.name((family + first).replace(",", "")));
            }
        }
        return names;
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return (words(first).orElse("") + " " + words(second).orElse("")).strip();
    }

    private Optional<WrittenDate> date(@Nullable CSLDate date) {
        if (date == null) {
            return Optional.empty();
        }
        Optional<String> written = words(date.getRaw())
                .or(() -> words(date.getLiteral()))
                .map(day -> isStroked(day) ? day.replace('/', '-') : day);
        int[][] parts = date.getDateParts();
        if (parts == null || parts.length == 0 || parts[0].length == 0) {
            return written.map(Reference::date);
        }
        try {
            DateValue value = value(parts[0], date);
            if (parts.length > 1) {
                value = new DateValue.Period(value, value(parts[1], date));
            }
            return Optional.of(WrittenDate.of(value));
        } catch (DateTimeException impossible) {
            throw Problem.refused(called() + " has a date that is in no calendar: " + impossible.getMessage(), "");
        }
    }

    /** {@code 2014/04/02} and {@code 2014/04}, as RIS has them. */
    private static boolean isStroked(String day) {
        return (day.length() == 10 || day.length() == 7)
                && day.charAt(4) == '/'
                && day.chars().allMatch(c -> c == '/' || Scan.isDigit((char) c));
    }

    private static DateValue value(int[] parts, CSLDate date) {
        if (parts.length >= 3) {
            return new DateValue.Day(LocalDate.of(parts[0], parts[1], parts[2]));
        } else if (parts.length == 2) {
            return new DateValue.Month(YearMonth.of(parts[0], parts[1]));
        }
        Optional<String> season = words(date.getSeason()).flatMap(ReferenceReader::season);
        return season.isPresent()
                ? new DateValue.Season(season.get(), parts[0])
                : new DateValue.Year(parts[0], Boolean.TRUE.equals(date.getCirca()));
    }

    private static Optional<String> season(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        int number = name.length() == 1 ? name.charAt(0) - '1' : SEASONS.indexOf(name);
        return number >= 0 && number < SEASONS.size() ? Optional.of(SEASONS.get(number)) : Optional.empty();
    }

    /** Words without CSL's own markup and the entities that databases leave in titles. */
    private static Optional<String> words(@Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder(given.length());
        int i = 0;
        while (i < given.length()) {
            int end = given.charAt(i) == '<' ? tagEnd(given, i) : i;
            if (end > i) {
                i = end;
            } else {
                words.append(given.charAt(i++));
            }
        }
        String plain = words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        String tidy = Reference.tidy(plain);
        return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
    }

    /** Where a tag that CSL-JSON knows ends; {@code start} if what begins there is none. */
    private static int tagEnd(String text, int start) {
        int close = start;
        while (close < Math.min(text.length(), start + LONGEST_TAG) && text.charAt(close) != '>') {
            close++;
        }
        if (close == text.length() || text.charAt(close) != '>') {
            return start;
        }
        String name = text.substring(start + 1, close).replace("/", "").toLowerCase(Locale.ROOT);
        boolean known =
                Set.of("i", "b", "em", "strong", "sup", "sub", "sc", "scp").contains(name)
                        || name.equals("span")
                        || name.startsWith("span ");
        return known ? close + 1 : start;
    }
}
