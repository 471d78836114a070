package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.text.Letters;

/** Writes the elements of one container in MLA's order, with commas between them. */
final class ContainerWriter {
    private ContainerWriter() {}

    /** @param titleEnd where the title of the source ends in the text that the container was read from */
    static String write(Container container, int titleEnd) {
        List<String> elements = new ArrayList<>();
        container.title().ifPresent(title -> elements.add("*" + MarkdownText.escaped(title.text()) + "*"));
        container.contributors().forEach(contributor -> elements.add(contributor(contributor, elements.isEmpty())));
        container.version().ifPresent(version -> elements.add(MarkdownText.escaped(edition(version.text()))));
        container.numbers().forEach(number -> elements.add(first(number(number), elements.isEmpty())));
        boolean dateFirst = container.isDatedBeforePublisher(titleEnd);
        if (dateFirst) {
            container.date().ifPresent(date -> date(date, elements));
        }
        container
                .publisher()
                .map(publisher -> Publisher.mla(publisher.text()))
                .filter(publisher -> !isLeftOut(publisher, container))
                .ifPresent(publisher -> elements.add(MarkdownText.escaped(publisher)));
        if (dateFirst) {
            container.place().ifPresent(place -> elements.add(MarkdownText.escaped(place.text())));
        } else {
            container.date().ifPresent(date -> date(date, elements));
        }
        container.location().pages().ifPresent(pages -> elements.add(PageRange.write(pages.text())));
        container.location().address().ifPresent(address -> elements.add(address(address)));
        return String.join(", ", elements);
    }

    /** A periodical names no publisher, nor does a site that is called like it (MLA Handbook, 9th ed., 5.58-5.60). */
    private static boolean isLeftOut(String publisher, Container container) {
        return container
                .title()
                .filter(title -> Outlets.isPeriodical(title.text())
                        || title.text().equalsIgnoreCase(publisher)
                        || title.text().equalsIgnoreCase("The " + publisher))
                .isPresent();
    }

    private static String contributor(Contributor contributor, boolean first) {
        String phrase = Roles.mla(contributor.phrase());
        phrase = contributor.names().size() > 1 ? phrase.replace("performance by", "performances by") : phrase;
        String announced = first(phrase, first);
        List<String> names = contributor.names();
        boolean many = names.size() > 2 || names.get(names.size() - 1).startsWith("et al");
        String all = many ? names.get(0) + " et al." : String.join(" and ", names);
        return announced + " " + MarkdownText.escaped(all);
    }

    /** With a capital behind the title's period. */
    private static String first(String words, boolean first) {
        return first ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** "2nd edition" is shortened, the name of a series such as "Norton Critical Edition" is not. */
    private static String edition(String version) {
        if (!Scan.isDigit(version.charAt(0)) && !version.endsWith(" edition")) {
            return version;
        }
        String lower = version.toLowerCase(Locale.ROOT);
        for (String ending : List.of(" edition", " edn", " edn.", " ed")) {
            if (lower.endsWith(ending)) {
                return version.substring(0, version.length() - ending.length()) + " ed.";
            }
        }
        return version;
    }

    private static String number(Numbering number) {
        if (number.unit().equals("vols.") && number.value().chars().allMatch(Letters::isDigit)) {
            return number.value() + " vols.";
        }
        String value = number.value().replace('\u2013', '-').replace('\u2014', '-');
        return number.unit().isEmpty() ? MarkdownText.escaped(value) : number.unit() + " " + value;
    }

    private static void date(WrittenDate date, List<String> elements) {
        MlaDate.write(date.value()).filter(written -> !written.isEmpty()).ifPresent(elements::add);
        date.time().ifPresent(time -> elements.add(time.text()));
    }

    private static String address(Address address) {
        return MarkdownText.address(
                address.kind() == Address.Kind.DOI
                        ? address.target()
                        : address.written().text());
    }
}
