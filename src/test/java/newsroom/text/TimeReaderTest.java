package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import newsroom.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeReaderTest {
    private final TimeReader times = new TimeReader(ZonedDateTime.parse("2026-11-23T08:00:00+00:00[Europe/Lisbon]"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:00+01:00, 2026-11-24T06:00+01:00",
        "2026-11-24T06:00Z, 2026-11-24T06:00Z",
        "2026-11-24 06:00, 2026-11-24T06:00Z[Europe/Lisbon]",
        "2026-11-24T06:00, 2026-11-24T06:00Z[Europe/Lisbon]",
        "2026-11-24 06:00:30, 2026-11-24T06:00:30Z[Europe/Lisbon]",
        "2026-07-01 06:00, 2026-07-01T06:00+01:00[Europe/Lisbon]",
        "2026-11-24 06:00 Europe/Berlin, 2026-11-24T06:00+01:00[Europe/Berlin]",
        "2026-11-24T06:00+01:00[Europe/Berlin], 2026-11-24T06:00+01:00[Europe/Berlin]",
        "2026-10-25T01:30+01:00[Europe/Lisbon], 2026-10-25T01:30+01:00[Europe/Lisbon]",
        "2026-10-25T01:30+00:00[Europe/Lisbon], 2026-10-25T01:30Z[Europe/Lisbon]",
        "tomorrow 06:00, 2026-11-24T06:00Z[Europe/Lisbon]",
        "today 18:00, 2026-11-23T18:00Z[Europe/Lisbon]",
        "tomorrow 06:00 Asia/Tokyo, 2026-11-24T06:00+09:00[Asia/Tokyo]",
        "09:00, 2026-11-23T09:00Z[Europe/Lisbon]",
        "06:00, 2026-11-24T06:00Z[Europe/Lisbon]",
        "08:00, 2026-11-24T08:00Z[Europe/Lisbon]",
        "18:00 Asia/Tokyo, 2026-11-23T18:00+09:00[Asia/Tokyo]",
        "16:00 Asia/Tokyo, 2026-11-24T16:00+09:00[Asia/Tokyo]",
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, String meant) {
        assertThat(times.read(typed)).isEqualTo(ZonedDateTime.parse(meant));
        assertThat(times.read("  " + typed + " ")).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "6",
                "24:00",
                "25:61",
                "2026-02-30 06:00",
                "2026-13-01 06:00",
                "06:00 Mars/Olympus",
                "tomorrow",
                "2026-11-24",
                "yesterday 06:00",
                "06:00 06:00",
                "1795478400",
                "2026-11-24 06:00 +25:00"
            })
    void whatIsNoTimeIsRefusedWithTheFormsThereAre(String typed) {
        assertThatThrownBy(() -> times.read(typed)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.USAGE);
            assertThat(problem.next()).contains("2026-11-24 06:00 Europe/Lisbon", "tomorrow 06:00");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28 01:30 | does not exist in Europe/Lisbon: the clocks go forward",
                "2026-10-25 01:30 | comes twice in Europe/Lisbon: the clocks go back",
                "2026-11-24 06:00 +05:00 Europe/Berlin | in Europe/Berlin is not at +05:00 but at +01:00",
            })
    void aTimeThatTheClocksSkipOrRepeatIsNotGuessed(String typed, String message) {
        assertThatThrownBy(() -> times.read(typed)).isInstanceOf(Problem.class).hasMessageContaining(message);
    }
}
