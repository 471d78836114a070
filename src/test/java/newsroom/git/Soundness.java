package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsroom.desk.Audit;
import newsroom.desk.Desk;
import newsroom.desk.Dossier;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import newsroom.desk.Snapshot;
import newsroom.model.Event;
import newsroom.model.EventText;

/** What has to hold of a newsroom's repository at any time, asked of C git wherever it can answer. */
final class Soundness {
    private Soundness() {}

    /** Checks everything about a newsroom in which these moves, and maybe a few more, were made. */
    static void check(Path folder, Collection<Shift.Acknowledged> acknowledged) throws IOException {
        String fsck = Shell.answer(folder, "fsck", "--strict", "--no-dangling", "--no-progress")
                .succeeded()
                .text();
        assertThat(fsck).as("git fsck --strict of " + folder).isEmpty();
        try (Repository repository = new GitStorage().open(folder)) {
            Desk desk = Ledger.desk(repository, "ines");
            if (repository.workTree().isPresent()) {
                assertThat(Shell.git(folder, "status", "--porcelain")).isEmpty();
            }
            List<Event> events = events(desk);
            everyEventIsOneCommit(folder, events);
            everyMoveStandsOnce(events, acknowledged);
            liveIsWhatTheLogsSay(folder, desk);
            Audit.Report audit = desk.audit().run();
            assertThat(audit.faults()).isEmpty();
            assertThat(audit.entries()).allMatch(Audit.Entry::isProven);
            nothingIsLeftBehind(repository);
        }
    }

    private static List<Event> events(Desk desk) {
        List<Event> events = new ArrayList<>();
        for (Row row : desk.reading().rows()) {
            assertThat(row.problem()).isEmpty();
            Dossier dossier = desk.reading().dossier(row.folder().path());
            assertThat(dossier.standing().voided()).isEmpty();
            events.addAll(dossier.log().events());
        }
        return events;
    }

    /** The messages of the commits that C git finds on main are the events of the logs, and each once. */
    private static void everyEventIsOneCommit(Path folder, List<Event> events) {
        String messages = Shell.git(folder, "log", "--format=%B%x00", "main");
        assertThat(Stream.of(messages.split("\0\n", -1)).filter(message -> message.contains("\nNewsroom-Event: ")))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(EventText::write).toList());
    }

    private static void everyMoveStandsOnce(List<Event> events, Collection<Shift.Acknowledged> acknowledged) {
        Map<String, String> byOperation = new TreeMap<>();
        for (Event event : events) {
            event.operation()
                    .ifPresent(operation -> assertThat(byOperation.put(
                                    operation.value(), event.id().value()))
                            .as("the other event of " + operation)
                            .isNull());
        }
        Map<String, String> told = new TreeMap<>();
        acknowledged.forEach(move -> told.put(move.operation(), move.event()));
        assertThat(told).hasSize(acknowledged.size());
        assertThat(byOperation).containsAllEntriesOf(told);
    }

    private static void liveIsWhatTheLogsSay(Path folder, Desk desk) {
        Map<String, String> wanted = new TreeMap<>();
        for (Row row : desk.reading().rows()) {
            desk.reading()
                    .dossier(row.folder().path())
                    .standing()
                    .live()
                    .ifPresent(live -> wanted.put(
                            live.copy().folder().path(), live.copy().content().tree()));
        }
        Map<String, String> shown = new TreeMap<>();
        desk.repository().live().map(Snapshot::commit).ifPresent(commit -> {
            for (String line :
                    Shell.git(folder, "ls-tree", "-r", "-t", commit).lines().toList()) {
                String path = line.substring(line.indexOf('\t') + 1);
                if (path.chars().filter(c -> c == '/').count() == 3) {
                    shown.put(path, line.split("[ \t]", -1)[2]);
                }
            }
        });
        assertThat(shown).isEqualTo(wanted);
    }

    private static void nothingIsLeftBehind(Repository repository) throws IOException {
        Path git = repository.gitDirectory();
        try (Stream<Path> files = Files.walk(git)) {
            assertThat(files.map(file -> git.relativize(file).toString()))
                    .noneMatch(name -> name.endsWith(".lock") && !name.equals(WriterLock.FILE))
                    .noneMatch(name -> name.endsWith("/journal"))
                    .noneMatch(name -> name.startsWith("objects/tmp_") || name.startsWith("objects/noz"));
        }
    }
}
