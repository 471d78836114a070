package newsroom.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.checks.Checker;
import newsroom.desk.Desk;
import newsroom.desk.Dossier;
import newsroom.desk.FileReplacement;
import newsroom.desk.Repository;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.text.Hunk;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import newsroom.text.WordDiff;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that changes the works cited of a file, where it lies, or of an article, as a commit. */
abstract class CiteChangeCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "A Markdown file, or an article.")
    private String file;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    private boolean dry;

    @Mixin
    private Words words;

    /**
     * A changed text.
     *
     * @param told what was done, for people
     */
    record Changed(Manuscript manuscript, String told) {}

    /** Changes a text called {@code name}; nothing if there is nothing to change. */
    abstract Optional<Changed> change(String name, Checker checker, Manuscript manuscript) throws UnreadableException;

    @Override
    public final int run() {
        Path path = newsroom().path(Path.of(file));
        Checkers checkers =
                new Checkers(Optional.empty(), LocalDate.now(machine().clock()), Optional.empty());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            onDisk(path, checkers);
        } else {
            inNewsroom(checkers);
        }
        return 0;
    }

    private void onDisk(Path path, Checkers checkers) {
        try (CheckTexts texts = new CheckTexts(newsroom(), checkers)) {
            CheckText text = texts.one(file);
            Blob before = text.bytes().get();
            Optional<Changed> changed = changed(file, text.checker(), before);
            if (changed.isPresent() && !shown(before, changed.get())) {
                if (!text.bytes().get().equals(before)) {
                    throw Problem.refused(file + " was changed meanwhile, and nothing was written", "Run it again");
                }
                FileReplacement.write(path, Blob.of(changed.get().manuscript().bytes()));
                out().line(changed.get().told() + " in " + file);
            }
        }
    }

    private void inNewsroom(Checkers checkers) {
        try (Repository repository = newsroom().open()) {
            Desk desk = newsroom().desk(repository);
            Dossier dossier = desk.reading().dossier(file);
            Blob before = Blob.of(dossier.text().bytes());
            String slug = dossier.folder().slug().value();
            Checker checker = checkers.of(desk.reading().newsroomFile());
            Optional<Changed> changed = changed(slug, checker, before);
            if (changed.isPresent() && !shown(before, changed.get())) {
                String told = changed.get().told();
                String note = words.given().isEmpty()
                        ? Character.toUpperCase(told.charAt(0)) + told.substring(1) + "."
                        : words.given();
                Receipt receipt = Receipt.of(desk.drafts()
                        .replace(
                                dossier.folder().path(),
                                dossier.content(),
                                Blob.of(changed.get().manuscript().bytes()),
                                note));
                out().line(told + " in " + slug);
                receipt.print(out(), err());
            }
        }
    }

    private Optional<Changed> changed(String name, Checker checker, Blob bytes) {
        try {
            return change(name, checker, Manuscript.read(bytes.toBytes()));
        } catch (UnreadableException unreadable) {
            throw Problem.refused(
                    name + ":" + unreadable.place().line() + ": " + unreadable.what(),
                    "newsroom check --explain NR903 says what can be read");
        }
    }

    /** Shows the change instead of making it, if that is what was asked for. */
    private boolean shown(Blob before, Changed changed) {
        if (dry) {
            String old = new String(before.toBytes(), StandardCharsets.UTF_8);
            List<Hunk> hunks =
                    Hunk.of(WordDiff.of(old, changed.manuscript().source().text()), 1);
            DiffView.print(hunks, out());
        }
        return dry;
    }
}
