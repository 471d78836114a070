package newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import newsroom.model.Act;
import newsroom.model.Blob;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.PersonId;
import newsroom.model.Signature;
import newsroom.testing.MemoryRepository;
import org.junit.jupiter.api.Test;

/** What the audit finds in the commits, whatever the events say. */
final class AuditTest {
    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneId.of("Europe/Lisbon"));
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Signature INES = new Signature("Ines Ortega", "ines@desk.example");
    private static final Signature BO = new Signature("Bo Lind", "bo@desk.example");
    private static final String NEWSROOM = """
            policy: desk
            people:
              ines: {name: Ines Ortega, email: ines@desk.example, roles: [reviewer]}
              bo: {name: Bo Lind, email: bo@desk.example, roles: [publisher]}
            """;
    private static final String TIDE = """
            ---
            id: 20261123-k7m2qd
            title: Tide
            author: Bo Lind
            ---

            High at six.
            """;
    private static final String INDEX = "articles/2026/11/tide/index.md";

    private final MemoryRepository repository =
            new MemoryRepository(Map.of("newsroom.yml", Blob.of(NEWSROOM)), INES, MORNING);

    private Desk bo() {
        return desk("bo");
    }

    private Desk desk(String person) {
        Clock clock = Clock.fixed(NINE, MORNING.getZone());
        return new Desk(repository, new Workplace(clock, new Random(7), Optional.of(person), Optional.empty()));
    }

    private void commit(Signature author, String path, String text) {
        repository.commit(author, MORNING, "By hand", List.of(new Change.Edit.Put(path, Blob.of(text))));
    }

    /** An event that names nobody but Bo as an editor, whoever was one. */
    private void claims(Signature author, String person, Function<Copy, Act> act) {
        Dossier dossier = bo().reading().dossier("tide");
        Copy copy = new Copy(dossier.folder(), dossier.content(), List.of("bo"));
        Event event = EventText.sign(
                NINE,
                dossier.id(),
                dossier.folder().slug(),
                new PersonId(person),
                dossier.log().heads(),
                Optional.empty(),
                act.apply(copy));
        commit(author, event.path(), EventText.write(event));
    }

    private void submittedApprovedAndPublished() {
        claims(BO, "bo", Act.Submit::new);
        claims(INES, "ines", copy -> new Act.Approve(copy, INES, ""));
        bo().moves().publish("tide", false);
    }

    @Test
    void anApprovalOfAnothersTextIsProven() {
        commit(BO, INDEX, TIDE);
        submittedApprovedAndPublished();

        assertThat(bo().audit().run().isProven()).isTrue();
    }

    @Test
    void whoeverWroteATextBeforeItHadAnIdWroteIt() {
        commit(INES, INDEX, TIDE.replace("id: 20261123-k7m2qd\n", ""));
        commit(BO, INDEX, TIDE);
        submittedApprovedAndPublished();

        assertThat(bo().audit().run().isProven()).isFalse();
    }

    @Test
    void whoeverWroteATextWhileItsIdWasAwayWroteIt() {
        commit(BO, INDEX, TIDE);
        commit(INES, INDEX, TIDE.replace("id: 20261123-k7m2qd\n", "").replace("six", "seven"));
        commit(BO, INDEX, TIDE.replace("six", "seven"));
        submittedApprovedAndPublished();

        assertThat(bo().audit().run().isProven()).isFalse();
    }

    @Test
    void aChangeThatWasTakenBackAgainMakesNobodyAnEditor() {
        Done begun = bo().drafts().begin("Tide", Optional.empty(), Optional.empty());
        Blob text = repository.main().file(INDEX, 1000).orElseThrow();
        commit(INES, INDEX, text.text() + "Or seven?\n");
        commit(INES, INDEX, text.text());
        bo().moves().submit("tide");
        desk("ines").moves().approve("tide", "");
        bo().moves().publish("tide", false);

        assertThat(begun.event().slug().value()).isEqualTo("tide");
        assertThat(bo().audit().run().isProven()).isTrue();
    }

    private void namesAheadOfTime(Blob text, Function<Copy, Act> act) {
        claims(INES, "ines", copy -> {
            Map<String, Optional<Blob>> files = Map.of(Folder.INDEX, Optional.of(text));
            Content later = repository.main().contentWith(copy.folder(), files);
            return act.apply(new Copy(copy.folder(), later, List.of("bo")));
        });
    }

    @Test
    void anApprovalOfATextThatWasNotThereYetApprovesNothing() {
        commit(BO, INDEX, TIDE);
        claims(BO, "bo", Act.Submit::new);
        namesAheadOfTime(Blob.of(TIDE + "So Ines says.\n"), copy -> new Act.Approve(copy, INES, ""));
        commit(INES, INDEX, TIDE + "So Ines says.\n");
        bo().moves().publish("tide", false);

        assertThat(bo().audit().run().isProven()).isFalse();
    }

    @Test
    void anEventThatNamesATextAheadOfTimeHidesNobodyWhoWroteIt() {
        commit(BO, INDEX, TIDE);
        namesAheadOfTime(Blob.of(TIDE + "So Ines says.\n"), Act.Submit::new);
        commit(INES, INDEX, TIDE + "So Ines says.\n");
        claims(INES, "ines", copy -> new Act.Approve(copy, INES, ""));
        bo().moves().publish("tide", false);

        assertThat(bo().audit().run().isProven()).isFalse();
    }
}
