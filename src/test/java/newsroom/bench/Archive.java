package newsroom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import newsroom.model.Blob;

/**
 * Ten years of a newsroom: articles begun at even intervals, five events each, one commit an event in the order of time, and
 * {@code live} as one commit that follows the last.
 */
final class Archive {
    private static final Instant FOUNDED = Instant.parse("2016-01-04T06:00:00Z");
    private static final Duration AGE = Duration.ofDays(3650);

    private final FastImport git;
    private final Staff staff = Staff.make();

    private Archive(FastImport git) {
        this.git = git;
    }

    /**
     * Writes an archive.
     *
     * @param arguments how many articles, and an empty bare repository
     */
    public static void main(String[] arguments) throws IOException {
        try (FastImport git = new FastImport(Path.of(arguments[1]))) {
            new Archive(git).write(Integer.parseInt(arguments[0]));
        }
    }

    private void write(int articles) throws IOException {
        git.commit("main", FOUNDED, staff.publisher().signature(), "Found the newsroom\n");
        git.files(Map.of("newsroom.yml", Blob.of(staff.configuration())));
        PriorityQueue<Career.Step> ahead = new PriorityQueue<>(Comparator.comparing(Career.Step::time));
        List<String[]> live = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Instant begun = FOUNDED.plusSeconds(3600 + AGE.toSeconds() * i / articles);
            while (!ahead.isEmpty() && ahead.element().time().isBefore(begun)) {
                commit(ahead.remove());
            }
            Career career = Career.of(i, begun, staff);
            ahead.addAll(career.steps());
            if (career.isLive()) {
                live.add(new String[] {career.folder().path(), career.content().tree()});
            }
        }
        while (!ahead.isEmpty()) {
            commit(ahead.remove());
        }
        String main = git.last();
        git.commit(
                "live",
                FOUNDED.plus(AGE).plus(Duration.ofDays(30)),
                staff.publisher().signature(),
                "publish: " + live.size() + " articles\n\nNewsroom-Main: " + main + "\n");
        for (String[] folder : live) {
            git.tree(folder[0], folder[1]);
        }
    }

    private void commit(Career.Step step) throws IOException {
        git.commit("main", step.time(), step.author().signature(), step.message());
        git.files(step.files());
    }
}
