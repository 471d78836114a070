package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.text.Letters;

/**
 * Writes an entry in MLA's form as Markdown (MLA Handbook, 9th ed., chapter 5): nothing is added that the entry does not
 * say, and what cannot be written without a guess is not written at all.
 */
public final class MlaWriter {
    private MlaWriter() {}

    /** One line of Markdown; nothing if the entry is not understood or holds a number or a date of unknown meaning. */
    public static Optional<String> write(Entry entry) {
        if (!entry.isUnderstood() || entry.title().isEmpty() || !canBeWritten(entry)) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        authors(entry.authors()).ifPresent(sentences::add);
        sentences.add(source(entry.title().get()));
        List<Element> behindTitle = entry.supplement().stream()
                .filter(part -> isBehindTitle(entry, part))
                .toList();
        behindTitle.forEach(part -> sentences.add(ended(MarkdownText.escaped(part.text()))));
        entry.originalDate().flatMap(date -> MlaDate.write(date.value())).ifPresent(date -> sentences.add(ended(date)));
        for (Container container : entry.containers()) {
            String written =
                    ContainerWriter.write(container, entry.title().get().range().end());
            if (!written.isEmpty()) {
                sentences.add(ended(written));
            }
        }
        entry.medium().filter(MlaWriter::isKept).ifPresent(medium -> sentences.add(ended(medium.text())));
        entry.supplement().stream()
                .filter(part -> !behindTitle.contains(part))
                .forEach(part -> sentences.add(ended(MarkdownText.escaped(part.text()))));
        entry.accessed()
                .flatMap(Entry.Access::date)
                .flatMap(date -> MlaDate.write(date.value()))
                .ifPresent(date -> sentences.add("Accessed " + ended(date)));
        return Optional.of(String.join(" ", sentences));
    }

    private static boolean canBeWritten(Entry entry) {
        boolean dates = entry.containers().stream()
                .flatMap(container -> container.date().stream())
                .allMatch(date -> MlaDate.write(date.value()).isPresent());
        boolean numbers = entry.containers().stream()
                .flatMap(container -> container.numbers().stream())
                .allMatch(number ->
                        !number.unit().isEmpty() || number.value().chars().anyMatch(Letters::isLetter));
        boolean roles = entry.containers().stream()
                .flatMap(container -> container.contributors().stream())
                .noneMatch(contributor -> contributor.phrase().isEmpty());
        boolean plain = entry.supplement().stream().allMatch(part -> isPlain(entry.text(), part.range()));
        boolean access =
                entry.accessed().isEmpty() || entry.accessed().get().date().isPresent();
        return dates && numbers && roles && plain && access && isCertain(entry.authors());
    }

    /** Whether words can be written again as they are: no italics in them, no brackets around them. */
    private static boolean isPlain(EntryText text, Range range) {
        char before = Scan.at(text.text(), range.start() - 1);
        return text.emphasisWithin(range).isEmpty() && (range.isEmpty() || (before != '(' && before != '['));
    }

    /** A name in reading order is turned round only if it surely is a person's. */
    private static boolean isCertain(Authors authors) {
        return authors.isEmpty()
                || !(authors.names().get(0) instanceof Name.Person person)
                || person.inverted()
                || person.certain();
    }

    /** "Editorial" and its like stand between the title and the container. */
    private static boolean isBehindTitle(Entry entry, Element part) {
        int first = entry.containers().stream().mapToInt(Container::start).min().orElse(0);
        return !part.range().isEmpty() && part.range().end() <= first;
    }

    /** MLA 9 says how a source was seen only where that is not plain from the rest. */
    private static boolean isKept(Element medium) {
        return switch (medium.text().toLowerCase(Locale.ROOT)) {
            case "print", "web", "online", "film", "television", "tv" -> false;
            default -> true;
        };
    }

    private static Optional<String> authors(Authors authors) {
        List<Name> names = authors.names().stream()
                .filter(name -> !(name instanceof Name.Nobody))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String first = firstName(names.get(0));
        boolean many = names.size() > 2 || authors.etAl().isPresent();
        String all =
                many ? first + ", et al." : names.size() == 2 ? first + ", and " + secondName(names.get(1)) : first;
        String role = authors.role()
                .map(element -> ", " + Roles.noun(element.text(), many || names.size() > 1))
                .orElse("");
        return Optional.of(ended(MarkdownText.escaped(all + role)));
    }

    private static String firstName(Name name) {
        return name instanceof Name.Organization body
                ? withoutArticle(body.written().text())
                : name.indexForm();
    }

    private static String secondName(Name name) {
        return name instanceof Name.Person person
                ? person.readingForm()
                : name.written().text();
    }

    private static String withoutArticle(String name) {
        return name.startsWith("The ") ? name.substring(4) : name;
    }

    private static String source(Title title) {
        return switch (title.form()) {
            case EMPHASISED -> ended("*" + MarkdownText.escaped(title.text()) + "*");
            case QUOTED -> "\u201C" + ended(QuotedTitle.inside(title)) + "\u201D";
            case PLAIN -> ended(MarkdownText.escaped(title.text()));
        };
    }

    /** With the period that ends it, unless a mark inside already does. */
    private static String ended(String words) {
        String bare = words.endsWith("*") ? words.substring(0, words.length() - 1) : words;
        boolean ends = bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!");
        return ends ? words : words + ".";
    }
}
