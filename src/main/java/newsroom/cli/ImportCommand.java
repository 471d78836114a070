package newsroom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.model.Problem;
import newsroom.model.Slug;
import newsroom.text.Draft;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom import}. */
@Command(
        name = "import",
        header = "Bring articles in from text, Markdown or web pages.",
        description = {
            "Title, byline and date become front matter where they stand at the top; every other word stays as it was "
                    + "written. What could not be placed is said. Without FILE, or for -, what comes through a pipe is read."
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
    /** As much of a file as is read: web pages are far longer than the articles in them. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

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
        String name = file.equals(PIPE) ? "what came through the pipe" : file;
        byte[] bytes = read(file, name);
        try {
            Draft draft = Draft.of(bytes, Draft.Format.of(file, bytes));
            Manuscript text = section.isPresent() ? draft.manuscript().with("desk", section.get()) : draft.manuscript();
            String title = text.frontMatter().keys().text("title").orElseGet(() -> stem(file));
            Done done = drafts(desk).bringIn(title, slug, text);
            return new Receipt(
                    done,
                    "brought in",
                    draft.notes().stream().map(note -> name + ": " + note).toList());
        } catch (UnreadableException unreadable) {
            throw Problem.refused(
                    name + ":" + unreadable.place().line() + ": " + unreadable.what(), "Mend that and import it again");
        }
    }

    private byte[] read(String file, String name) {
        try (InputStream in = file.equals(PIPE)
                ? machine().in()
                : Files.newInputStream(newsroom().path(Path.of(file)))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.refused(name + " has more than " + MOST_BYTES + " bytes, the most that is read", "");
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw Problem.usage("there is no file " + name, "");
        } catch (IOException failed) {
            throw Files.isDirectory(newsroom().path(Path.of(file)))
                    ? Problem.usage(name + " is a folder", "Name the files in it")
                    : Problem.failure("cannot read " + name + ": " + failed.getMessage(), "", failed);
        }
    }

    /** The name of a file without its folder and ending. */
    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return file.equals(PIPE) ? "Untitled" : dot > 0 ? name.substring(0, dot) : name;
    }
}
