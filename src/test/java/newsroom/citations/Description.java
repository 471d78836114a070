package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was read of an entry, one part a line, as the golden file has it. */
final class Description {
    private final List<String> lines = new ArrayList<>();

    private Description() {}

    static List<String> of(Entry entry) {
        Description description = new Description();
        description.describe(entry);
        return description.lines;
    }

    private void describe(Entry entry) {
        if (!entry.authors().isEmpty()) {
            say("authors", String.join(" | ", entry.authors().indexForms()));
        }
        entry.authors().role().ifPresent(role -> say("role", role.text()));
        entry.title().ifPresent(title -> say("title", marked(title)));
        entry.originalDate()
                .ifPresent(date -> say("original date", date.written().text()));
        entry.containers().forEach(this::describe);
        entry.medium().ifPresent(medium -> say("medium", medium.text()));
        entry.accessed()
                .ifPresent(access ->
                        say("accessed", access.date().map(Description::date).orElse("no date")));
        entry.supplement().forEach(part -> say("supplement", part.text()));
        say("reads as", entry.style() + ", " + entry.kind());
        if (!entry.isUnderstood()) {
            say("doubts", entry.doubts().stream().map(Doubt::name).collect(Collectors.joining(", ")));
        }
        MlaWriter.write(entry).ifPresent(mla -> say("in MLA", mla));
    }

    private void describe(Container container) {
        container.title().ifPresent(title -> say("container", marked(title)));
        container.contributors().forEach(this::describe);
        container.version().ifPresent(version -> say("version", version.text()));
        container.numbers().forEach(number -> say("number", (number.unit() + " " + number.value()).strip()));
        container.place().ifPresent(place -> say("place", place.text()));
        container.publisher().ifPresent(publisher -> say("publisher", publisher.text()));
        container.date().ifPresent(date -> say("date", date(date)));
        container.location().pages().ifPresent(pages -> say("pages", pages.text()));
        container.location().doi().ifPresent(doi -> say("doi", doi.written().text()));
        container.location().url().ifPresent(url -> say("url", url.written().text()));
    }

    private void describe(Contributor contributor) {
        say("contributor", contributor.phrase() + " " + String.join(" | ", contributor.names()));
    }

    private static String marked(Title title) {
        return switch (title.form()) {
            case QUOTED -> "\u201C" + title.text() + "\u201D";
            case EMPHASISED -> "*" + title.text() + "*";
            case PLAIN -> title.text();
        };
    }

    private static String date(WrittenDate date) {
        String time = date.time().map(element -> " at " + element.text()).orElse("");
        String flaws = date.flaws().isEmpty() ? "" : " " + date.flaws();
        return date.written().text() + time + flaws;
    }

    private void say(String what, String value) {
        lines.add("  " + what + ": " + value);
    }
}
