package newsroom.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.desk.Workplace;
import newsroom.git.GitStorage;

/** Makes moves to be pushed: so many comments by one person, each on another article and a commit of its own. */
final class Comments {
    private Comments() {}

    /** The arguments are a repository of {@link Archive}, the person and how many. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[2]);
        try (Repository repository = new GitStorage().open(Path.of(arguments[0]))) {
            Desk desk = new Desk(
                    repository,
                    new Workplace(Clock.systemUTC(), new Random(7), Optional.of(arguments[1]), Optional.empty()));
            List<Row> rows = desk.reading().rows();
            for (int i = 0; i < count; i++) {
                String article = rows.get((int) ((long) i * rows.size() / count))
                        .folder()
                        .path();
                desk.moves().comment(article, "Says who, and when?", Optional.empty());
            }
        }
    }
}
