package newsroom.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.desk.NewsroomFile;
import newsroom.desk.Repository.RowReader;
import newsroom.desk.Row;
import newsroom.desk.Rows;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Slug;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Rows that were read before, and the few that have to be read again. The file may be deleted at any time, and is believed only
 * for the very trees it names.
 */
final class RowCache {
    private static final int DEPTH = 3;

    /** The file is written again when more rows than these were read anew: writing all takes longer than reading a few. */
    private static final int MOST_ANEW = 32;

    private final Repository repository;
    private final Path directory;
    private Optional<Known> last = Optional.empty();

    /** Rows of a snapshot: those of a file, and what was read anew; nothing for an article that is gone. */
    private record Known(RowFile.Key key, Optional<RowFile> file, Map<Folder, Optional<Row>> anew) {
        List<Row> all() throws IOException {
            List<Row> kept = file.isPresent() ? file.get().all() : List.of();
            return anew.isEmpty() ? kept : merged(kept).toList();
        }

        List<Row> bySlug(Slug slug) throws IOException {
            List<Row> kept =
                    file.isPresent() ? file.get().bySlugHash(slug.value().hashCode()) : List.of();
            return merged(kept).filter(row -> row.folder().slug().equals(slug)).toList();
        }

        List<Row> byId(ArticleId id) throws IOException {
            List<Row> kept = file.isPresent() ? file.get().byIdHash(id.value().hashCode()) : List.of();
            return merged(kept).filter(row -> row.id().equals(Optional.of(id))).toList();
        }

        private Stream<Row> merged(List<Row> kept) {
            return Stream.concat(
                            kept.stream().filter(row -> !anew.containsKey(row.folder())),
                            anew.values().stream().flatMap(Optional::stream))
                    .sorted(Comparator.comparing(Row::folder));
        }
    }

    private interface Query {
        List<Row> of(Known known) throws IOException;
    }

    RowCache(Repository repository, Path directory) {
        this.repository = repository;
        this.directory = directory;
    }

    /** The rows of a snapshot. */
    Rows at(GitSnapshot snapshot, RowReader reader) {
        RowFile.Key key = new RowFile.Key(
                snapshot.folder(Folder.ROOT),
                snapshot.folder(ArticleId.LOG_ROOT),
                snapshot.find(NewsroomFile.PATH).map(Trees.Entry::id).orElse(ObjectId.zeroId()));
        return new Rows() {
            @Override
            public List<Row> all() {
                return ask(Known::all);
            }

            @Override
            public List<Row> bySlug(Slug slug) {
                return ask(known -> known.bySlug(slug));
            }

            @Override
            public List<Row> byId(ArticleId id) {
                return ask(known -> known.byId(id));
            }

            private List<Row> ask(Query query) {
                return Disk.access("read the articles", () -> RowCache.this.ask(query, key, snapshot, reader));
            }
        };
    }

    private synchronized List<Row> ask(Query query, RowFile.Key key, GitSnapshot snapshot, RowReader reader)
            throws IOException {
        try {
            return query.of(known(key, snapshot, reader));
        } catch (RowFile.DamagedException damaged) {
            last = Optional.of(readAll(key, snapshot, reader));
            return query.of(last.get());
        }
    }

    private Known known(RowFile.Key key, GitSnapshot snapshot, RowReader reader) throws IOException {
        if (last.filter(known -> known.key().equals(key)).isEmpty()) {
            last = Optional.of(read(key, snapshot, reader));
        }
        return last.get();
    }

    private Known read(RowFile.Key key, GitSnapshot snapshot, RowReader reader) throws IOException {
        Optional<Known> base = last.or(() ->
                        RowFile.open(path()).map(file -> new Known(file.key(), Optional.of(file), new TreeMap<>())))
                .filter(known -> known.key().configuration().equals(key.configuration()))
                .filter(known -> isKnown(known.key()));
        if (base.isEmpty()) {
            return readAll(key, snapshot, reader);
        }
        Map<Folder, Optional<Row>> anew = new TreeMap<>(base.get().anew());
        anew.putAll(anew(base.get(), key, snapshot, reader));
        Known known = new Known(key, base.get().file(), anew);
        return anew.size() > MOST_ANEW ? written(key, known.all()).orElse(known) : known;
    }

    /** All rows, from Git alone; a file of them is written for the next time. */
    private Known readAll(RowFile.Key key, GitSnapshot snapshot, RowReader reader) {
        List<Row> rows = snapshot.folders()
                .parallel()
                .map(folder -> reader.read(snapshot, folder))
                .toList();
        written(key, rows);
        Map<Folder, Optional<Row>> anew = new TreeMap<>();
        rows.forEach(row -> anew.put(row.folder(), Optional.of(row)));
        return new Known(key, Optional.empty(), anew);
    }

    private Path path() {
        return directory.resolve("rows");
    }

    /** Trees that Git has collected meanwhile cannot be compared any more. */
    private boolean isKnown(RowFile.Key key) {
        return Disk.access("look for trees", () -> {
            for (ObjectId tree : List.of(key.articles(), key.logs())) {
                if (!tree.equals(Trees.EMPTY) && !Trees.has(repository, tree)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** The same rows from a file; nothing where none can be written, which costs time and nothing else. */
    private Optional<Known> written(RowFile.Key key, List<Row> rows) {
        try {
            Files.createDirectories(directory);
            RowFile.write(path(), key, rows);
        } catch (IOException readOnly) {
            return Optional.empty();
        }
        return RowFile.open(path())
                .filter(file -> file.key().equals(key))
                .map(file -> new Known(key, Optional.of(file), new TreeMap<>()));
    }

    private Map<Folder, Optional<Row>> anew(Known base, RowFile.Key key, GitSnapshot snapshot, RowReader reader)
            throws IOException {
        Set<Folder> touched = new TreeSet<>();
        try (ObjectReader objects = repository.newObjectReader()) {
            Trees.compare(
                    objects,
                    base.key().articles(),
                    key.articles(),
                    DEPTH,
                    (path, before, after) ->
                            Folder.parse(Folder.ROOT + "/" + path).ifPresent(touched::add));
            List<ArticleId> logs = new ArrayList<>();
            Trees.compare(
                    objects,
                    base.key().logs(),
                    key.logs(),
                    DEPTH,
                    (path, before, after) -> ArticleId.parse(path.substring(path.lastIndexOf('/') + 1))
                            .ifPresent(logs::add));
            for (ArticleId id : logs) {
                base.byId(id).forEach(row -> touched.add(row.folder()));
            }
        }
        Map<Folder, Optional<Row>> anew = new TreeMap<>();
        for (Folder folder : touched) {
            boolean isThere =
                    snapshot.find(folder.path()).filter(Trees.Entry::isTree).isPresent();
            anew.put(folder, isThere ? Optional.of(reader.read(snapshot, folder)) : Optional.empty());
        }
        return anew;
    }
}
