package newsroom.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.citations.Reference;
import newsroom.citations.SourceField;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code newsroom cite add}. */
@Command(
        name = "add",
        header = "Add an entry to the works cited, field by field.",
        description = {
            "The entry is written in MLA's form and put at its place in the alphabet; a section is made if there is"
                    + " none. A work that is listed already is said, and not added. Without --title, on a terminal, each"
                    + " field is asked for; Enter leaves it out.",
            "",
            "A FILE is changed where it lies; an article that is named otherwise is saved as a commit."
        },
        footer = {
            "Examples:",
            "  $ newsroom cite add story.md --author 'Ek, Bo' --title 'The Dam' --publisher 'Oxford UP' \\",
            "      --date 2011",
            "  added Ek, Bo. *The Dam*. Oxford UP, 2011. in story.md",
            "  $ newsroom cite add dam-safety --title 'Dam Leaks' --container 'The Guardian' \\",
            "      --date 2017-02-14 --url https://www.theguardian.com/dam",
            "",
            "See also: cite import, which takes BibTeX, RIS and CSL-JSON"
        })
final class CiteAddCommand extends CiteEntriesCommand {
    private static final int LONGEST_ANSWER = 2000;

    @Option(names = "--author", paramLabel = "NAME", description = "A person, such as \"Ek, Bo\"; repeatable.")
    private List<String> authors = new ArrayList<>();

    @Option(names = "--organization", paramLabel = "NAME", description = "A body that is the author; repeatable.")
    private List<String> organizations = new ArrayList<>();

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of the source.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--container",
            paramLabel = "TITLE",
            description = "The paper, site, journal or book that holds it.")
    private Optional<String> container = Optional.empty();

    @Option(names = "--editor", paramLabel = "NAME", description = "Such as \"Ek, Bo\"; repeatable.")
    private List<String> editors = new ArrayList<>();

    @Option(names = "--translator", paramLabel = "NAME", description = "Such as \"Ek, Bo\"; repeatable.")
    private List<String> translators = new ArrayList<>();

    @Option(names = "--edition", paramLabel = "EDITION", description = "Such as 2.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--volume", paramLabel = "N", description = "The volume.")
    private Optional<String> volume = Optional.empty();

    @Option(names = "--issue", paramLabel = "N", description = "The number of the issue.")
    private Optional<String> issue = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "Such as 2017-02-14, \"14 Feb. 2017\" or 2017.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--pages", paramLabel = "PAGES", description = "Such as 225-50.")
    private Optional<String> pages = Optional.empty();

    @Option(names = "--url", paramLabel = "ADDRESS", description = "A URL or a DOI.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--accessed", paramLabel = "DATE", description = "When it was seen there.")
    private Optional<String> accessed = Optional.empty();

    @Override
    List<Reference> references() {
        if (title.isEmpty()) {
            if (!machine().terminal().isInteractive()) {
                throw Problem.usage("cite add needs a --title", "newsroom cite add --help shows what can be given");
            }
            ask();
        }
        Map<SourceField, List<String>> given = new EnumMap<>(SourceField.class);
        given.put(SourceField.AUTHOR, authors);
        given.put(SourceField.ORGANIZATION, organizations);
        given.put(SourceField.EDITOR, editors);
        given.put(SourceField.TRANSLATOR, translators);
        one(given, SourceField.TITLE, title);
        one(given, SourceField.CONTAINER, container);
        one(given, SourceField.EDITION, edition);
        one(given, SourceField.VOLUME, volume);
        one(given, SourceField.ISSUE, issue);
        one(given, SourceField.PUBLISHER, publisher);
        one(given, SourceField.DATE, date);
        one(given, SourceField.PAGES, pages);
        one(given, SourceField.ADDRESS, url);
        one(given, SourceField.ACCESSED, accessed);
        return List.of(SourceField.reference(given));
    }

    private static void one(Map<SourceField, List<String>> given, SourceField field, Optional<String> value) {
        given.put(field, value.stream().toList());
    }

    private void ask() {
        title = asked("Title");
        for (Optional<String> name = asked("Author (Family, Given)");
                name.isPresent();
                name = asked("Another author")) {
            authors.add(name.get());
        }
        container = container.or(() -> asked("Container (paper, site, journal, book)"));
        publisher = publisher.or(() -> asked("Publisher"));
        date = date.or(() -> asked("Date"));
        pages = pages.or(() -> asked("Pages"));
        url = url.or(() -> asked("URL or DOI"));
        accessed = accessed.or(() -> asked("Accessed"));
    }

    /** What is typed up to Enter; nothing for an empty line or the end. */
    private Optional<String> asked(String field) {
        out().print(field + ": ");
        out().flush();
        try {
            InputStream in = machine().in();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = in.read(); c >= 0 && c != '\n' && line.size() < LONGEST_ANSWER; c = in.read()) {
                line.write(c);
            }
            String words = line.toString(StandardCharsets.UTF_8).strip();
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        } catch (IOException failed) {
            throw Problem.failure("cannot read from the terminal: " + failed.getMessage(), "", failed);
        }
    }
}
