package newsroom.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newsroom.desk.Change;
import newsroom.desk.Desk;
import newsroom.desk.Done;
import newsroom.desk.Snapshot;
import newsroom.desk.Step;
import newsroom.desk.Workplace;
import newsroom.model.ArticleId;
import newsroom.model.Blob;
import newsroom.model.Folder;
import newsroom.model.Problem;
import newsroom.model.Signature;
import newsroom.model.Slug;
import newsroom.model.State;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

final class MemoryRepositoryTest {
    private static final Signature INES = new Signature("Ines Ortega", "ines@desk.example");
    private static final Signature BO = new Signature("Bo Lind", "bo@desk.example");
    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Europe/Lisbon"));
    private static final String NEWSROOM = """
            policy: desk
            people:
              ines: {name: Ines Ortega, email: ines@desk.example, roles: [reviewer, editor, publisher, standards]}
              bo: {name: Bo Lind, email: bo@desk.example, roles: [reviewer, editor, publisher]}
            """;

    private final MemoryRepository repository =
            new MemoryRepository(Map.of("newsroom.yml", Blob.of(NEWSROOM)), INES, MORNING);

    private Desk desk(String person) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), MORNING.getZone());
        return new Desk(repository, new Workplace(clock, new Random(7), Optional.of(person), Optional.empty()));
    }

    private static Manuscript text(String body) {
        try {
            return Manuscript.of(Source.of(body));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Done dam() {
        return desk("ines")
                .drafts()
                .bringIn("Dam safety", Optional.empty(), text("---\nauthor: Ines Ortega\n---\n\nText.\n"));
    }

    @Test
    void commitsBearTheIdsThatGitGivesThem() {
        // printf 'hello\n' as a.txt and articles/2026/11/dam/index.md, committed by git 2.39 with these names and
        // times.
        MemoryRepository plain = new MemoryRepository(
                Map.of("a.txt", Blob.of("hello\n"), "articles/2026/11/dam/index.md", Blob.of("hello\n")),
                INES,
                MORNING);

        assertThat(plain.main().objectId("a.txt")).contains("ce013625030ba8dba906f756967f9e9ca394464a");
        assertThat(plain.main().commit()).isEqualTo("5e8548553e0034b8f9124e4f3cb04aa9c7539780");
    }

    @Test
    void aPublishedArticleIsOnLiveAndInTheHistoryOfBoth() {
        dam();
        desk("ines").moves().submit("dam-safety");
        desk("bo").moves().approve("dam-safety", "");
        Done published = desk("bo").moves().publish("dam-safety", false);

        Folder folder = Folder.parse("articles/2026/11/dam-safety").orElseThrow();
        Snapshot live = repository.live().orElseThrow();
        assertThat(published.state()).isEqualTo(State.LIVE);
        assertThat(live.folders()).containsExactly(folder);
        assertThat(live.content(folder)).isEqualTo(repository.main().content(folder));
        assertThat(repository.liveHistory().flatMap(step -> step.changes().stream()))
                .extracting(Step.PathChange::path)
                .containsExactly(folder.path());
        assertThat(repository.mainHistory()).hasSize(5).last().satisfies(step -> {
            assertThat(step.commit()).isEqualTo(published.commit().orElseThrow());
            assertThat(step.changes())
                    .extracting(Step.PathChange::path)
                    .containsExactly(published.event().path());
        });
        assertThat(desk("bo").audit().run().isProven()).isTrue();
    }

    @Test
    void aCommitByHandIsNoticedByWhoMadeItAndNotWhenItWasUndone() {
        ArticleId id = dam().event().article();
        Folder folder = Folder.of(id, new Slug("dam-safety"));
        String tree = repository.main().content(folder).orElseThrow().tree();
        Blob before = repository.main().file(folder.index(), 1000).orElseThrow();

        repository.commit(BO, MORNING, "By hand", List.of(new Change.Edit.Put(folder.index(), edited(before, "!"))));
        assertThat(repository.editorsSince(repository.main(), id, folder, List.of(tree)))
                .containsExactly(BO);

        repository.commit(INES, MORNING, "More", List.of(new Change.Edit.Put(folder.index(), edited(before, "!?"))));
        assertThat(repository.editorsSince(repository.main(), id, folder, List.of(tree)))
                .containsExactly(BO, INES);

        repository.commit(INES, MORNING, "Less", List.of(new Change.Edit.Put(folder.index(), edited(before, "!"))));
        assertThat(repository.editorsSince(repository.main(), id, folder, List.of(tree)))
                .containsExactly(BO);

        repository.commit(BO, MORNING, "Back", List.of(new Change.Edit.Put(folder.index(), before)));
        assertThat(repository.editorsSince(repository.main(), id, folder, List.of(tree)))
                .isEmpty();
        assertThat(repository.editorsSince(repository.main(), id, folder, List.of()))
                .containsExactly(INES);
    }

    private static Blob edited(Blob text, String end) {
        return Blob.of(text.text() + end);
    }

    @Test
    void aRenameMovesTheFolderAndLeavesTheLog() {
        ArticleId id = dam().event().article();
        desk("ines").drafts().rename("dam-safety", new Slug("dam"));

        assertThat(repository.main().folders()).containsExactly(Folder.of(id, new Slug("dam")));
        assertThat(repository.main().log(id)).hasSize(2);
    }

    @Test
    void whatWasPutOnLiveByHandIsNotProven() {
        repository.commitOnLive(
                BO, MORNING, "Quick", List.of(new Change.Edit.Put("articles/2026/11/x/index.md", Blob.of("x"))));

        assertThat(desk("bo").audit().run().isProven()).isFalse();
    }

    @Test
    void aRefusedWriteLeavesEverythingAsItWas() {
        dam();
        String tip = repository.main().commit();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk("bo").moves().submit("dam-safety"));
        assertThat(repository.main().commit()).isEqualTo(tip);
        assertThat(repository.live()).isEmpty();
    }

    @Test
    void whatLiesWhereNoArticleMayLieIsAStray() {
        repository.commit(BO, MORNING, "By hand", List.of(new Change.Edit.Put("articles/notes.txt", Blob.of("x"))));

        assertThat(repository.main().strays())
                .containsExactly(new Snapshot.Stray("articles/notes.txt", "a file in no article's folder"));
        assertThat(repository.main().folders()).isEmpty();
    }
}
