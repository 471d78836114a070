package newsroom.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.Problem;
import newsroom.model.Slug;

/** Finds the article that somebody means: by its slug, its id, its path, or a part of one that fits no other. */
final class ArticleFinder {
    private static final int MOST_CANDIDATES = 12;

    private ArticleFinder() {}

    static Row find(Rows rows, Snapshot snapshot, String argument) {
        String wanted = argument.strip();
        Optional<Slug> slug = Slug.parse(wanted);
        if (slug.isPresent()) {
            List<Row> exact = rows.bySlug(slug.get());
            if (!exact.isEmpty()) {
                return only(exact, wanted);
            }
        }
        Optional<Folder> folder = folder(wanted);
        if (folder.isPresent()) {
            return only(at(rows, folder.get()), wanted);
        }
        Optional<ArticleId> id = ArticleId.parse(wanted);
        if (id.isPresent()) {
            List<Row> exact = rows.byId(id.get());
            if (exact.size() > 1) {
                throw twice(exact, id.get());
            }
            if (!exact.isEmpty()) {
                return exact.get(0);
            }
        }
        List<Row> candidates = candidates(rows, wanted);
        if (candidates.isEmpty()) {
            misplaced(snapshot, wanted);
        }
        return only(candidates, wanted);
    }

    /** Somebody may mean what only looks like an article. */
    private static void misplaced(Snapshot snapshot, String wanted) {
        for (Snapshot.Stray stray : snapshot.strays()) {
            if (!wanted.isEmpty() && stray.path().contains(wanted)) {
                throw Dossier.misplaced(stray);
            }
        }
    }

    private static List<Row> at(Rows rows, Folder folder) {
        return rows.bySlug(folder.slug()).stream()
                .filter(row -> row.folder().equals(folder))
                .toList();
    }

    private static List<Row> candidates(Rows rows, String wanted) {
        String part = wanted.toLowerCase(Locale.ROOT);
        return rows.all().stream()
                .filter(row -> !part.isEmpty())
                .filter(row -> row.folder().path().contains(part)
                        || row.id().filter(id -> id.value().contains(part)).isPresent())
                .toList();
    }

    private static Optional<Folder> folder(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int start = plain.indexOf(Folder.ROOT + "/");
        if (start < 0) {
            return Optional.empty();
        }
        String inside = plain.substring(start);
        return Folder.parse(inside).or(() -> Folder.ofFile(inside));
    }

    private static Row only(List<Row> found, String wanted) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw Problem.usage("no article fits \"" + wanted + "\"", "newsroom list shows them all");
        }
        String candidates = String.join(
                "\n  ",
                found.stream()
                        .limit(MOST_CANDIDATES)
                        .map(row -> row.folder().path()
                                + row.id().map(id -> "  " + id).orElse(""))
                        .toList());
        String more = found.size() > MOST_CANDIDATES ? "\n  and " + (found.size() - MOST_CANDIDATES) + " more" : "";
        throw Problem.usage(
                found.size() + " articles fit \"" + wanted + "\":\n  " + candidates + more,
                "Name one by its path or its id");
    }

    /** The problem of two articles that bear one id. */
    static Problem twice(List<Row> rows, ArticleId id) {
        return Problem.failure(
                rows.size() + " articles bear the id " + id + ": "
                        + String.join(
                                " and ",
                                rows.stream().map(row -> row.folder().path()).toList()),
                "Give the copy an id of its own: take the id line out of its front matter and import it");
    }
}
