package newsroom.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.checks.Checker;
import newsroom.desk.Desk;
import newsroom.desk.NewsroomFile;
import newsroom.desk.Repository;
import newsroom.desk.Snapshot;
import newsroom.desk.WorkTree;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Problem;
import newsroom.text.Source;

/** Finds the texts to be checked: on disk or, from a repository that is opened only then, staged or committed. */
final class CheckTexts implements AutoCloseable {
    /** More than an article may have, so that what is too long can be told how long it is. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final NewsroomCommand newsroom;
    private final Checkers checkers;
    private Optional<Repository> opened = Optional.empty();

    CheckTexts(NewsroomCommand newsroom, Checkers checkers) {
        this.newsroom = newsroom;
        this.checkers = checkers;
    }

    @Override
    public void close() {
        opened.ifPresent(Repository::close);
    }

    private Repository repository() {
        if (opened.isEmpty()) {
            opened = Optional.of(newsroom.open());
        }
        return opened.get();
    }

    /** Files, the texts in folders, and articles by whatever names them. */
    Stream<CheckText> named(List<String> names) {
        return names.stream().flatMap(name -> {
            Path path = newsroom.path(Path.of(name));
            if (Files.isDirectory(path)) {
                return inFolder(name, path).stream();
            }
            return Stream.of(Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? onDisk(name, path) : article(name));
        });
    }

    /** A file, or an article by whatever names it. */
    CheckText one(String name) {
        Path path = newsroom.path(Path.of(name));
        if (Files.isDirectory(path)) {
            throw Problem.usage(name + " is a folder", "Name a file in it");
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? onDisk(name, path) : article(name);
    }

    private CheckText onDisk(String name, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new CheckText(
                name, checkers.in(folder == null ? file : folder), () -> read(name, file), Optional.of(file), true);
    }

    private static Blob read(String name, Path file) {
        try (var in = Files.newInputStream(file)) {
            return Blob.of(in.readNBytes(MOST_BYTES));
        } catch (AccessDeniedException denied) {
            throw Problem.failure(name + " may not be read (permission denied)", "", denied);
        } catch (IOException failed) {
            throw Problem.failure("cannot read " + name + ": " + failed.getMessage(), "", failed);
        }
    }

    private List<CheckText> inFolder(String name, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new TextFinder(folder, files));
        } catch (IOException failed) {
            throw Problem.failure("cannot read all of " + name + ": " + failed.getMessage(), "", failed);
        }
        Collections.sort(files);
        Path typed = Path.of(name);
        return files.stream()
                .map(file -> onDisk(
                        typed.resolve(folder.relativize(file)).normalize().toString(), file))
                .toList();
    }

    /** Finds texts, but none in folders whose names begin with a dot, and follows no links. */
    private static final class TextFinder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;

        TextFinder(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (attributes.isRegularFile() && (name.endsWith(".md") || name.endsWith(".txt"))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private CheckText article(String name) {
        Desk desk;
        try {
            desk = newsroom.desk(repository());
        } catch (Problem noNewsroom) {
            throw Problem.usage("there is no file, folder or article " + name, "");
        }
        Folder folder = desk.reading().dossier(name).folder();
        Optional<Path> root = desk.repository().workTree().map(WorkTree::root);
        return root.map(at -> onDisk(folder.index(), at.resolve(folder.index())))
                .orElseGet(() -> committed(
                        desk.repository().main(),
                        folder,
                        checkers.of(desk.reading().newsroomFile())));
    }

    /** What is staged, by the settings that are staged: what the hook of a commit judges. */
    Stream<CheckText> staged() {
        WorkTree workTree = repository()
                .workTree()
                .orElseThrow(() -> Problem.usage("a bare repository has nothing staged", "Use --all or --range"));
        Checker checker = checkers.of(workTree.staged(NewsroomFile.PATH, NewsroomFile.MAX_BYTES)
                .map(file -> NewsroomFile.read(file, NewsroomFile.PATH))
                .orElseGet(() -> NewsroomFile.at(repository().main())));
        Map<String, Blob> staged = workTree.stagedTexts(MOST_BYTES);
        return staged.entrySet().stream()
                .map(text -> new CheckText(
                        text.getKey(),
                        checker,
                        text::getValue,
                        Optional.of(workTree.root().resolve(text.getKey())),
                        false));
    }

    /** Every article as the tip of main has it. */
    Stream<CheckText> all() {
        Snapshot main = repository().main();
        Checker checker = checkers.of(NewsroomFile.at(main));
        return main.folders().map(folder -> committed(main, folder, checker));
    }

    /** The articles that differ between two commits, as the later one has them. */
    Stream<CheckText> range(String range) {
        int dots = range.indexOf("..");
        if (dots < 1 || range.startsWith("...", dots)) {
            throw Problem.usage(
                    "\"" + range + "\" is no range of commits", "Write --range A..B, such as --range v1..main");
        }
        Snapshot before = commit(range.substring(0, dots));
        String last = range.substring(dots + 2);
        Snapshot after = commit(last.isEmpty() ? "HEAD" : last);
        Checker checker = checkers.of(NewsroomFile.at(after));
        return after.folders()
                .filter(folder -> !after.objectId(folder.index()).equals(before.objectId(folder.index())))
                .map(folder -> committed(after, folder, checker));
    }

    private Snapshot commit(String name) {
        return repository()
                .at(name)
                .orElseThrow(() -> Problem.usage("there is no commit " + name, "git log shows the commits"));
    }

    private CheckText committed(Snapshot snapshot, Folder folder, Checker checker) {
        String path = folder.index();
        return new CheckText(
                path,
                checker,
                () -> snapshot.file(path, Source.MAX_BYTES)
                        .orElseThrow(() -> Problem.refused("there is no " + path, "")),
                repository().workTree().map(tree -> tree.root().resolve(path)),
                false);
    }
}
