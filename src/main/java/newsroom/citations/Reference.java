package newsroom.citations;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsroom.model.Problem;
import newsroom.text.Invisible;
import newsroom.text.Letters;
import newsroom.text.WordList;

/**
 * A source as a form or a database gives it, field by field, before it is an entry. A field that is not given is empty, and
 * nothing is put in its place.
 *
 * @param authors in their order; empty for a work that is listed by its title
 * @param more whether others are meant by "et al."
 * @param role what the names did if they are not the authors, such as {@code editors}
 * @param container what holds the source; empty for a work that stands on its own
 * @param contributors editors and translators beside the authors
 * @param version such as {@code 2nd ed.}
 * @param address a DOI or a URL
 */
public record Reference(
        List<Name> authors,
        boolean more,
        Optional<String> role,
        String title,
        Optional<String> container,
        List<Contributor> contributors,
        Optional<String> version,
        List<Numbering> numbers,
        Optional<String> publisher,
        Optional<WrittenDate> date,
        Optional<String> pages,
        Optional<String> address,
        Optional<WrittenDate> accessed) {
    private static final WordList OTHERS = WordList.names("et al, et al., others");

    public Reference {
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        numbers = List.copyOf(numbers);
    }

    /** The entry that it makes. */
    public Entry entry() {
        boolean dateFirst = publisher.filter(Thesis::isIn).isPresent();
        Container held = new Container(
                container.map(name -> Title.of(name, Title.Form.EMPHASISED)),
                contributors,
                version.map(Element::of),
                numbers,
                Optional.empty(),
                publisher.map(Element::of),
                dateFirst ? Optional.empty() : date,
                location());
        Authors named = new Authors(
                authors,
                more ? Optional.of(Element.of("et al.")) : Optional.empty(),
                role.map(Element::of),
                Range.NONE);
        Title.Form form = container.isPresent() ? Title.Form.QUOTED : Title.Form.EMPHASISED;
        Entry entry = Entry.of(named, Title.of(title, form), List.of(held));
        return new Entry(
                entry.text(),
                entry.authors(),
                entry.title(),
                dateFirst ? date : Optional.empty(),
                entry.containers(),
                Optional.empty(),
                accessed.map(day -> new Entry.Access(Range.NONE, Optional.of(day))),
                List.of(),
                entry.style(),
                entry.kind(),
                Set.of());
    }

    /** The same at another address. */
    public Reference at(String other) {
        return new Reference(
                authors,
                more,
                role,
                title,
                container,
                contributors,
                version,
                numbers,
                publisher,
                date,
                pages,
                Optional.of(other),
                accessed);
    }

    private Location location() {
        Optional<Address> found = address.map(Address::of);
        return new Location(
                pages.map(Element::of),
                found.filter(place -> place.kind() == Address.Kind.DOI),
                found.filter(place -> place.kind() != Address.Kind.DOI));
    }

    /** The field that reads otherwise in the entry that was written; empty when each reads as it was given. */
    public Optional<String> lostIn(Entry read) {
        if (!read.isUnderstood()) {
            return Optional.of("entry");
        }
        Entry meant = entry();
        List<String> lost = new ArrayList<>();
        List<Name> names = read.authors().names();
        boolean authorLost = names.isEmpty() != authors.isEmpty()
                || (!names.isEmpty() && !bare(names.get(0).written().text()).equals(bare(listed(authors.get(0)))));
        boolean taken = !names.isEmpty()
                && names.get(0) instanceof Name.Person
                && authors.get(0) instanceof Name.Organization body
                && !body.certain();
        note(authorLost || taken || !areSameOthers(read.authors()), "author", lost);
        note(!same(meant.title().map(Title::text), read.title().map(Title::text)), "title", lost);
        note(!same(container, read.container().map(Title::text)), "container", lost);
        boolean publisherLost = read.publisher().isPresent()
                && !same(publisher.map(Publisher::mla), read.publisher().map(Element::text));
        note(publisherLost, "publisher", lost);
        note(!date.map(WrittenDate::value).equals(read.date().map(WrittenDate::value)), "date", lost);
        note(!same(pages.map(PageRange::write), read.pages().map(Element::text)), "pages", lost);
        note(!same(meant.address().map(Address::target), read.address().map(Address::target)), "address", lost);
        note(!same(version, first(read, Container::version).map(Element::text)), "edition", lost);
        note(!areSameContributors(read), "editor or translator", lost);
        List<String> meantNumbers =
                numbers.stream().map(Numbering::value).map(Reference::bare).toList();
        List<String> readNumbers = read.containers().stream()
                .flatMap(held -> held.numbers().stream())
                .map(number -> bare(number.value()))
                .toList();
        note(!meantNumbers.equals(readNumbers), "volume or issue", lost);
        note(
                !accessed.map(WrittenDate::value)
                        .equals(read.accessed().flatMap(Entry.Access::date).map(WrittenDate::value)),
                "access date",
                lost);
        return lost.stream().findFirst();
    }

    /** Whether the second name is there, or "et al." where MLA writes that for it and more. */
    private boolean areSameOthers(Authors read) {
        boolean several = more || authors.size() > 2;
        boolean two = !several && authors.size() == 2;
        boolean second = !two
                || (read.names().size() == 2
                        && bare(reading(authors.get(1)))
                                .equals(bare(reading(read.names().get(1)))));
        return second && several == read.etAl().isPresent();
    }

    private boolean areSameContributors(Entry read) {
        List<Contributor> found = read.containers().stream()
                .flatMap(held -> held.contributors().stream())
                .toList();
        boolean same = found.size() == contributors.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = bare(found.get(i).names().get(0))
                    .equals(bare(contributors.get(i).names().get(0)));
        }
        return same;
    }

    private static String reading(Name name) {
        return name instanceof Name.Person person
                ? person.readingForm()
                : name.written().text();
    }

    private static <T> Optional<T> first(Entry read, Function<Container, Optional<T>> part) {
        return read.containers().stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private static void note(boolean isLost, String field, List<String> lost) {
        if (isLost) {
            lost.add(field);
        }
    }

    private static String listed(Name name) {
        String form = name.indexForm();
        return form.startsWith("The ") ? form.substring("The ".length()) : form;
    }

    private static boolean same(Optional<String> meant, Optional<String> read) {
        return meant.map(Reference::bare).equals(read.map(Reference::bare));
    }

    /** Letters and figures alone: marks are written in other ways. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Letters::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /**
     * A name as a person types it: {@code Ek, Bo} or {@code Ek, Bo, Jr.}; without a comma, that of a body or of somebody who
     * has one name only.
     */
    public static Name name(String typed) {
        String[] parts = tidy(typed).split(",", 3);
        String family = parts[0].strip();
        if (parts.length == 1 || parts[1].isBlank()) {
            return family.indexOf(' ') < 0
                    ? new Name.SingleName(Element.of(family))
                    : new Name.Organization(Element.of(family), false);
        }
        return person(family, parts[1].strip(), parts.length == 3 ? parts[2].strip() : "");
    }

    /** The name of a body, whatever it looks like. */
    public static Name body(String typed) {
        return new Name.Organization(Element.of(tidy(typed)), true);
    }

    static Name person(String family, String given, String suffix) {
        String index = family + ", " + given + (suffix.isEmpty() ? "" : ", " + suffix);
        return new Name.Person(Element.of(index), family, given, suffix, true, true);
    }

    /** Whether a name only says that there are others. */
    static boolean isOthers(String name) {
        return OTHERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Names as they follow "edited by"; nothing for none. */
    public static Optional<Contributor> contributor(String phrase, List<Name> names, boolean more) {
        List<String> reading = new ArrayList<>();
        for (Name name : names) {
            reading.add(reading(name));
        }
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        if (more) {
            reading.add("et al.");
        }
        return Optional.of(new Contributor(phrase, reading, Element.of(phrase + " " + String.join(" and ", reading))));
    }

    /** The numbers of a volume and an issue. */
    public static List<Numbering> numbers(Optional<String> volume, Optional<String> issue) {
        List<Numbering> numbers = new ArrayList<>();
        volume.ifPresent(number -> numbers.add(new Numbering("vol.", number, Range.NONE)));
        issue.ifPresent(number -> numbers.add(new Numbering("no.", number, Range.NONE)));
        return numbers;
    }

    /** An edition as MLA writes it: {@code 2}, {@code Second} and {@code 2nd edition} are the {@code 2nd ed.}. */
    public static String edition(String given) {
        List<String> words =
                List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
        String bare = given;
        for (String ending : List.of(" edition", " ed.", " ed")) {
            if (bare.toLowerCase(Locale.ROOT).endsWith(ending)) {
                bare = bare.substring(0, bare.length() - ending.length());
            }
        }
        int word = words.indexOf(bare.toLowerCase(Locale.ROOT));
        String number = word >= 0 ? String.valueOf(word + 1) : bare;
        if (number.length() <= 3 && number.chars().allMatch(c -> Scan.isDigit((char) c))) {
            number += ordinal(Integer.parseInt(number));
        }
        return number + " ed.";
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /**
     * A date as a person or a database writes it, or two with a stroke between them, as ISO 8601 writes a period.
     *
     * @throws Problem if it is not one certain date
     */
    public static WrittenDate date(String written) {
        String given = tidy(written);
        int stroke = given.indexOf('/');
        boolean period = stroke > 0 && isIso(given.substring(0, stroke)) && isIso(given.substring(stroke + 1));
        Optional<DateValue> value = period
                ? Optional.of(new DateValue.Period(
                        date(given.substring(0, stroke)).value(),
                        date(given.substring(stroke + 1)).value()))
                : certain(isMonth(given) ? MlaDate.write(month(given)).orElse(given) : given);
        return value.filter(date ->
                        MlaDate.write(date).filter(mla -> !mla.isEmpty()).isPresent())
                .map(WrittenDate::of)
                .orElseThrow(() -> Problem.refused(
                        "the date \"" + given + "\" is not one that can be understood",
                        "Write it as 14 Feb. 2017, 2017-02-14, Feb. 2017 or 2017; leave it out if it is not known"));
    }

    private static Optional<DateValue> certain(String text) {
        return DateReader.read(text, 0, text.length())
                .filter(read -> read.written().range().end() == text.length())
                .map(WrittenDate::value);
    }

    /** Such as {@code 2017}, {@code 2017-02} and {@code 2017-02-14}. */
    private static boolean isIso(String text) {
        boolean figures = text.length() >= 4 && Scan.digitsEnd(text, 0, 4) == 4;
        return figures
                && (text.length() == 4 || isMonth(text) || (text.length() == 10 && isMonth(text.substring(0, 7))));
    }

    /** Such as {@code 2017-02}. */
    private static boolean isMonth(String text) {
        return text.length() == 7
                && text.charAt(4) == '-'
                && text.chars().filter(c -> Scan.isDigit((char) c)).count() == 6
                && (text.charAt(5) == '0' ? text.charAt(6) != '0' : text.compareTo(text.substring(0, 5) + "12") <= 0);
    }

    private static DateValue month(String text) {
        return new DateValue.Month(YearMonth.parse(text));
    }

    /** Words in one line, without what no reader sees. */
    public static String tidy(String words) {
        StringBuilder tidy = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(c -> {
            Invisible kind = Invisible.of(c);
            boolean blank = Letters.isWhitespace(c) || kind == Invisible.NO_BREAK_SPACE;
            if (blank) {
                tidy.append(tidy.isEmpty() || tidy.charAt(tidy.length() - 1) == ' ' ? "" : " ");
            } else if (kind == Invisible.NOT || kind == Invisible.JOINER) {
                tidy.appendCodePoint(c);
            }
        });
        return tidy.toString().strip();
    }
}
