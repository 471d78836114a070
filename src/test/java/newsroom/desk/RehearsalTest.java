package newsroom.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.model.Signature;
import newsroom.model.State;
import newsroom.testing.MemoryRepository;
import newsroom.testing.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T13:00:30Z"), ZoneId.of("Europe/Lisbon"));
    private static final Signature ADA = new Signature("Ada Lund", "ada@lund.example");

    @TempDir
    private Path folder;

    private MemoryStorage storage = new MemoryStorage(Optional.of(ADA));

    private Rehearsal.Stage play() {
        return new Rehearsal(storage, NOW, new Random(1)).play(folder);
    }

    private MemoryRepository repository() {
        return storage.open(folder);
    }

    private Desk desk() {
        return new Desk(repository(), new Workplace(NOW, new Random(2), Optional.empty(), Optional.empty()));
    }

    private Row row(String slug) {
        return desk().reading().rows().stream()
                .filter(row -> row.folder().slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void articlesStandInEveryStateOfTheWorkflow() {
        play();

        Map<State, Set<String>> board = desk().reading().rows().stream()
                .collect(groupingBy(
                        Row::state, mapping(row -> row.folder().slug().value(), toCollection(TreeSet::new))));
        assertThat(board)
                .isEqualTo(Map.of(
                        State.DRAFT, Set.of("chess-club", "mussel-fishery"),
                        State.IN_REVIEW, Set.of("archive-fire", "tram-line", "tree-heat-map"),
                        State.CHANGES_REQUESTED, Set.of("bus-strike"),
                        State.APPROVED, Set.of("language-school", "market-hall", "seagrass-study"),
                        State.SCHEDULED, Set.of("hospital-parking"),
                        State.LIVE, Set.of("dam-inspection", "school-meals"),
                        State.RETRACTED, Set.of("river-swimming"),
                        State.SPIKED, Set.of("ferry-timetable")));
        assertThat(desk().reading().rows()).extracting(Row::problem).containsOnly("");
    }

    @Test
    void whatAStateAloneDoesNotSayIsThereToo() {
        play();

        assertThat(row("dam-inspection").version()).isEqualTo(2);
        assertThat(row("archive-fire")).returns(1, Row::version).returns(true, Row::editedSinceLive);
        assertThat(row("market-hall").held()).isTrue();
        assertThat(row("seagrass-study").embargo()).contains(Instant.parse("2026-11-26T16:00:00Z"));
        assertThat(row("hospital-parking").scheduled()).contains(Instant.parse("2026-11-25T06:30:00Z"));
        assertThat(row("tram-line").threads()).isEqualTo(1);
        assertThat(row("tree-heat-map").approvals()).isZero();
        assertThat(desk().reading().sheet("tree-heat-map").dossier().standing().votes())
                .singleElement()
                .returns(true, vote -> vote.approves());
    }

    @Test
    void severalPeopleDidItInTwoWeeksUpToNow() {
        play();

        List<Step> steps = repository().mainHistory().toList();
        assertThat(steps).hasSizeGreaterThan(60).isSortedAccordingTo(Comparator.comparing(Step::time));
        assertThat(steps.stream().map(step -> step.author().name()).distinct()).hasSize(7);
        assertThat(steps.get(steps.size() - 1).time()).isBefore(NOW.instant());
        assertThat(steps.get(0).time()).isEqualTo(Instant.parse("2026-11-08T09:00:00Z"));
    }

    @Test
    void theAuditProvesAllThatWasPublished() {
        play();

        Audit.Report report = desk().audit().run();
        assertThat(report.isProven()).isTrue();
        assertThat(report.entries()).hasSize(6);
    }

    @Test
    void whoeverGitSaysWorksHereMayDoEverything() {
        Rehearsal.Stage stage = play();

        assertThat(stage.visitor().signature()).isEqualTo(ADA);
        assertThat(desk().reading().reader().orElseThrow().roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(stage.next())
                .extracting(Rehearsal.Suggestion::command)
                .noneMatch(command -> command.contains("--as"));
    }

    @Test
    void whoeverGitDoesNotKnowActsAsYou() {
        storage = new MemoryStorage(Optional.empty());

        Rehearsal.Stage stage = play();

        assertThat(stage.visitor().id()).hasToString("you");
        assertThat(stage.next())
                .extracting(Rehearsal.Suggestion::command)
                .contains("newsroom publish tree-heat-map --as you");
    }

    @Test
    void somebodyOfTheStaffIsNotAddedAgain() {
        storage = new MemoryStorage(Optional.of(new Signature("Bo L.", "bo@aldmere.example")));

        assertThat(play().visitor().id()).hasToString("bo");
    }

    @Test
    void theSuggestedMovesGoAsAnnounced() {
        play();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk().moves().publish("tree-heat-map", false))
                .satisfies(problem -> assertThat(problem.reasons())
                        .extracting(reason -> reason.what())
                        .contains("mara approved another text: since then it was changed by bo"));
        desk().moves().approve("tree-heat-map", "");
        assertThat(desk().moves().publish("tree-heat-map", false).state()).isEqualTo(State.LIVE);
        assertThat(desk().audit().run().isProven()).isTrue();
    }

    @Test
    void theSameClockAndSeedGiveTheSameCommits() {
        play();
        String first = repository().main().commit();

        storage = new MemoryStorage(Optional.of(ADA));
        play();

        assertThat(repository().main().commit()).isEqualTo(first);
    }

    @Test
    void nothingIsLaidOverWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::play)
                .withMessage(folder + " is not empty")
                .returns(Problem.Kind.USAGE, Problem::kind);
    }

    @Test
    void aFolderIsChosenThatIsNotThereYet() throws IOException {
        Path missing = folder.resolve("missing");
        assertThat(Rehearsal.freeFolder(List.of(missing, folder))).isEqualTo(folder.resolve("newsroom-demo"));

        Files.createDirectory(folder.resolve("newsroom-demo"));
        assertThat(Rehearsal.freeFolder(List.of(folder))).isEqualTo(folder.resolve("newsroom-demo-2"));

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Rehearsal.freeFolder(List.of(missing)));
    }
}
