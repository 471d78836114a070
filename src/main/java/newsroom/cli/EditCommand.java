package newsroom.cli;

import java.nio.file.Path;
import java.util.Optional;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Dossier;
import newsroom.desk.Drafts;
import newsroom.desk.WorkTree;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsroom edit}. */
@Command(
        name = "edit",
        header = "Open an article in your editor, and save what you changed.",
        description = {
            "The editor is $VISUAL, else $EDITOR, else vi. In a bare repository a copy of the text is edited and put back, "
                    + "unless somebody else has changed the article meanwhile; then your text is kept in a file."
        },
        footer = {
            "Example:",
            "  $ newsroom edit dam-safety -m \"Mended two sources.\"",
            "  saved dam-safety: draft · 20261123T074345Z-4q8zk3",
            "",
            "See also: save, for what you changed with another program; diff"
        })
final class EditCommand extends MoveCommand {
    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "A slug, an id, a path, or a part of one that fits no other.")
    private String article;

    @Mixin
    private Words words;

    @Override
    int run(Desk desk) {
        Dossier dossier = desk.reading().dossier(article);
        Optional<WorkTree> workTree = desk.repository().workTree();
        if (!Editor.isPossible(machine())) {
            throw Problem.usage(
                    "edit opens an editor, and there is no terminal to open it on",
                    workTree.isPresent()
                            ? "Change " + dossier.folder().index() + " with any program, then: newsroom save "
                                    + dossier.folder().slug()
                            : "Run it on a terminal");
        }
        Editor editor = Editor.of(machine());
        Optional<Done> done = workTree.isPresent()
                ? onDisk(desk, workTree.get(), dossier.folder(), editor)
                : inDraft(desk, dossier, editor);
        if (done.isEmpty()) {
            err().line("nothing was changed");
        }
        return done.map(this::answer).orElse(0);
    }

    private Optional<Done> onDisk(Desk desk, WorkTree workTree, Folder folder, Editor editor) {
        Optional<Blob> before = text(workTree, folder);
        if (before.isEmpty()) {
            throw Problem.refused(
                    "there is no " + folder.index() + " on disk", "git restore " + folder.index() + " brings it back");
        }
        Path file = workTree.root().resolve(folder.index());
        editor.open(file);
        if (text(workTree, folder).equals(before)) {
            return Optional.empty();
        }
        try {
            return Optional.of(drafts(desk).save(folder.path(), words.given()));
        } catch (Problem problem) {
            err().line("newsroom: what you wrote is in " + file + ", and not saved yet");
            throw problem;
        }
    }

    private static Optional<Blob> text(WorkTree workTree, Folder folder) {
        return Optional.ofNullable(workTree.files(folder, Drafts.MAX_FILE).get(Folder.INDEX));
    }

    private Optional<Done> inDraft(Desk desk, Dossier dossier, Editor editor) {
        Blob before = Blob.of(dossier.text().bytes());
        ScratchFile scratch = ScratchFile.of(before);
        return scratch.spend(err(), () -> {
            editor.open(scratch.file());
            Blob after = scratch.read();
            return after.equals(before)
                    ? Optional.empty()
                    : Optional.of(
                            drafts(desk).replace(dossier.folder().path(), dossier.content(), after, words.given()));
        });
    }
}
