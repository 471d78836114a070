package newsroom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Incoming;
import newsroom.model.Problem;
import newsroom.model.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom import}. */
@Command(
        name = "import",
        header = "Bring articles in from text, Markdown or web pages.",
        description = {
            "Title, byline and date become front matter where they stand at the top; every other word stays as it was "
                    + "written. What could not be placed is said. Without FILE, or for -, what comes through a pipe is read.",
            "",
            "A file that was begun by hand as articles/YEAR/MONTH/SLUG/index.md becomes an article where it lies."
        },
        footer = {
            "Examples:",
            "  $ newsroom import story.txt",
            "  brought in thirteen-dams: draft · 20261123T074345Z-4q8zk3",
            "    story.txt: no date was found; add \"date:\" to the front matter",
            "  $ pandoc -t markdown letter.docx | newsroom import --slug letter",
            "",
            "See also: new, check, edit"
        })
final class ImportCommand extends MoveCommand {
    private static final String PIPE = "-";

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files ending in .txt, .md or .html; - for a pipe.")
    private List<String> files = List.of();

    @Option(names = "--slug", paramLabel = "SLUG", description = "Call its folder so, not after the title.")
    private Optional<Slug> slug = Optional.empty();

    @Option(names = "--desk", paramLabel = "DESK", description = "The desk that they are on.")
    private Optional<String> section = Optional.empty();

    @Override
    int run(Desk desk) {
        List<String> wanted = files.isEmpty() && !machine().terminal().in() ? List.of(PIPE) : files;
        if (wanted.isEmpty()) {
            throw Problem.usage("import needs a file, or text through a pipe", "");
        }
        if (wanted.size() > 1 && (slug.isPresent() || hasOperation())) {
            throw Problem.usage("--slug and --operation are for one file", "Import them one by one");
        }
        Outcomes outcomes = new Outcomes();
        for (String file : wanted) {
            try {
                outcomes.add(bringIn(desk, file));
            } catch (Problem problem) {
                outcomes.add(problem);
            }
        }
        return answer(outcomes);
    }

    private Receipt bringIn(Desk desk, String file) {
        Incoming read = file.equals(PIPE)
                ? Incoming.pipe(machine().in())
                : Incoming.file(newsroom().path(Path.of(file)), file);
        Incoming incoming = section.map(read::onDesk).orElse(read);
        Done done = drafts(desk).bringIn(incoming, slug);
        return new Receipt(
                done,
                "brought in",
                incoming.notes().stream()
                        .map(note -> incoming.name() + ": " + note)
                        .toList());
    }
}
