package newsroom.hooks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommitMessageTest {
    private static final String EVENT = """
        approve: dam-safety

        Both filings checked.

        Newsroom-Event: review
        Event-Id: 20261123T074345Z-4q8zk3
        Verdict: approve
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correct the day\n",
                "Une année — ¿qué? “Ja” 🦀 \u05d0\u05d1\u05d2 \u0645\u0631\u062d\u0628\u0627\n",
                "Written on Windows\r\n\r\nwith its line ends\r\n",
                "Say what a Newsroom-Event: is\n\n  Newsroom-Event: review\n",
                "Newsroom-Events: a list\n",
                ""
            })
    void whatPeopleWritePasses(String message) {
        assertThatCode(() -> CommitMessage.judge(message, List.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b[2J", "\u0000", "\u007f", "\u009b1m", "over\rwritten", "\u202egnol", "\u2066", "\u2028"})
    void whatAReaderWouldNotSeeIsNamedWithItsLine(String hidden) {
        assertThatThrownBy(() -> CommitMessage.judge("Correct the day\n\nIt was " + hidden + " Monday\n", List.of()))
                .hasMessageStartingWith("line 3 of the message holds the ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Approve\n\nNewsroom-Event: review\nVerdict: approve\n",
                "Approve\n\nnewsroom-event : review\n",
                "Approve\nNEWSROOM-EVENT:review",
                "Newsroom-Event: review\n"
            })
    void anEventThatIsNotInTheLogIsForged(String message) {
        assertThatThrownBy(() -> CommitMessage.judge(message, List.of())).hasMessageContaining("not in the log");
    }

    @Test
    void aMoveThatIsAmendedKeepsItsEvent() {
        assertThatCode(() -> CommitMessage.judge(EVENT, List.of(EVENT))).doesNotThrowAnyException();
        assertThatCode(() -> CommitMessage.judge("Two in one\n\n" + EVENT + "\n# comment\n\n" + EVENT, List.of(EVENT)))
                .doesNotThrowAnyException();
    }

    @Test
    void anEventOfTheLogThatSaysSomethingElseIsForged() {
        String altered = EVENT.replace("Verdict: approve", "Verdict: request-changes");

        assertThatThrownBy(() -> CommitMessage.judge(altered, List.of(EVENT))).hasMessageContaining("not in the log");
    }

    @Test
    void whatGitShowsBelowTheScissorsIsNoMessage() {
        String scissors = "Take it out\n# ------------------------ >8 ------------------------\n-\u001b[2J\n";

        assertThatCode(() -> CommitMessage.judge(scissors, List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> CommitMessage.judge("\u001b\n" + scissors, List.of()))
                .hasMessageStartingWith("line 1 ");
    }
}
