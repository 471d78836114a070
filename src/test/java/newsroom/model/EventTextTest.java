package newsroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTextTest {
    private static final Instant TIME = Instant.parse("2026-11-23T07:43:45Z");
    private static final ArticleId ARTICLE = new ArticleId("20261119-k7m2qd");
    private static final Folder FOLDER = new Folder(2026, 11, new Slug("dam-safety"));
    private static final Content CONTENT = Content.of(Map.of("index.md", Blob.of("The dam is safe.\n")));
    private static final Copy COPY = new Copy(FOLDER, CONTENT, List.of("mara", "jo@elsewhere.example"));
    private static final Signature INES = new Signature("Ines Ortega", "ines@desk.example");
    private static final EventId EARLIER = new EventId("20261122T161102Z-m1x0ab");

    private static Event sign(Act act) {
        return EventText.sign(
                TIME,
                ARTICLE,
                FOLDER.slug(),
                new PersonId("ines"),
                new TreeSet<>(List.of(EARLIER)),
                Optional.of(new Operation("try-1")),
                act);
    }

    @Test
    void anApprovalReadsAsAMessageAndAsTrailers() {
        Event event = sign(new Act.Approve(COPY, INES, "Both filings checked against the quotes."));

        assertThat(EventText.write(event)).isEqualTo("""
                        approve: dam-safety

                        Both filings checked against the quotes.

                        Newsroom-Event: review
                        Event-Id: %s
                        Article: 20261119-k7m2qd
                        Verdict: approve
                        Path: articles/2026/11/dam-safety
                        Content: %s
                        Edited-by: mara
                        Edited-by: jo@elsewhere.example
                        After: 20261122T161102Z-m1x0ab
                        Operation: try-1
                        Actor: ines
                        Reviewed-by: Ines Ortega <ines@desk.example>
                        """.formatted(event.id(), CONTENT));
        assertThat(event.id().value()).startsWith("20261123T074345Z-");
    }

    static List<Act> everyAct() {
        ZonedDateTime time = ZonedDateTime.parse("2026-11-24T06:00+01:00[Europe/Paris]");
        return List.of(
                new Act.Create(COPY),
                new Act.Save(COPY, ""),
                new Act.Save(COPY, "Two words.\n\n--- not the end\n ---- nor this\n# nor that"),
                new Act.Submit(COPY),
                new Act.Approve(COPY, INES, ""),
                new Act.RequestChanges(COPY, INES, "Who says so?"),
                new Act.Comment("Really?", Optional.empty(), Optional.empty()),
                new Act.Comment(
                        "Actor: mallory\n\nActor: mallory",
                        Optional.of(new Quote("the \"dam\"\nis\u0000 \\ \ud83d\udca7", "", "\ud83d")),
                        Optional.of(EARLIER)),
                new Act.Resolve(EARLIER),
                new Act.Withdraw(),
                new Act.Hold("", Optional.of(time)),
                new Act.Hold("Wait for the lawyer.", Optional.empty()),
                new Act.Release(),
                new Act.Schedule(time),
                new Act.Unschedule(),
                new Act.Publish(COPY, 2, Policy.Preset.STRICT.policy(), List.of(EARLIER), true),
                new Act.Correct(COPY, "The dam is 40 metres high."),
                new Act.Retract("It was wrong.", Optional.empty()),
                new Act.Retract("It was wrong.", Optional.of(CONTENT)),
                new Act.Spike("Overtaken."),
                new Act.Unspike());
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void whatIsWrittenIsReadBack(Act act) throws MalformedEventException {
        Event event = sign(act);

        assertThat(EventText.parse(EventText.write(event))).isEqualTo(event);
    }

    @Test
    void aLogFileAlteredByHandNoLongerBearsItsName() {
        String text = EventText.write(sign(new Act.Approve(COPY, INES, "Checked.")));

        assertThatThrownBy(() -> EventText.parse(text.replace("Actor: ines", "Actor: mara")))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("altered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Approved-by: bob\n",
                "Actor: ines\n",
                "Verdict : approve\n",
                "Unknown-Key: x\n",
                "\n",
                " continued\n",
                "Actor: bob\u0000\n"
            })
    void aLineAddedToTheTrailersIsNeverRead(String line) {
        String text = EventText.write(sign(new Act.Approve(COPY, INES, "Checked.")));

        assertThatThrownBy(() -> EventText.parse(text + line)).isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> EventText.parse(text.replace("Actor: ines\n", "Actor: ines\n" + line)))
                .isInstanceOf(MalformedEventException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "approve", "approve: dam-safety", "approve: dam-safety\n\nNewsroom-Event: review\n"})
    void aTextThatIsNoEventIsRefusedAndNotAFault(String text) {
        assertThatThrownBy(() -> EventText.parse(text)).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void twoPeopleWhoSayTheSameInOneSecondHaveEventsOfTheirOwn() {
        SortedSet<EventId> nothing = new TreeSet<>();
        Act act = new Act.Comment("Really?", Optional.empty(), Optional.empty());
        Event ines = EventText.sign(TIME, ARTICLE, FOLDER.slug(), new PersonId("ines"), nothing, Optional.empty(), act);
        Event bo = EventText.sign(TIME, ARTICLE, FOLDER.slug(), new PersonId("bo"), nothing, Optional.empty(), act);

        assertThat(ines.id()).isNotEqualTo(bo.id());
    }

    @Test
    void aNoteKeepsItsWordsAndLosesWhatAMessageCannotHold() {
        assertThat(EventText.note("  one  \r\n\r\ntwo\t\n")).isEqualTo("one\n\ntwo");
        assertThatThrownBy(() -> EventText.note("one\u001b[31mtwo"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("U+001B");
        assertThatThrownBy(() -> EventText.note("x".repeat(EventText.MAX_NOTE + 1)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("8000");
    }

    @Test
    void aContentIsWhatGitAndSha256SayOfTheFiles() {
        Content content =
                Content.of(Map.of("index.md", Blob.of("The dam is safe.\n"), "dam.jpg", Blob.of("not a picture")));

        assertThat(Content.parse(content.toString())).contains(content);
        assertThat(Content.of(Map.of()).tree()).isEqualTo("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
        assertThat(content.tree()).isNotEqualTo(CONTENT.tree());
    }
}
