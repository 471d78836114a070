package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImpossibleDateTest {
    private static final String RULE = "NR205";

    private static String entry(String date) {
        return "Ek, Bo. “Dam Holds.” *Dam News*, " + date + ", www.dam.example/a.";
    }

    private static String dated(String keys, String date) {
        return Desk.says(RULE, "---\n" + keys + "\n---\n" + WorksDesk.article(entry(date)));
    }

    @Test
    void aDayThatTheCalendarHasNot() {
        assertThat(WorksDesk.says(RULE, entry("31 Feb. 2017")))
                .isEqualTo("3:34-3:46 error no: \"31 Feb. 2017\" is no day of the calendar");
    }

    @Test
    void aDayThatIsStillToCome() {
        assertThat(WorksDesk.says(RULE, entry("24 Nov. 2026"))).endsWith("\"24 Nov. 2026\" is still to come");
        assertThat(WorksDesk.says(RULE, entry("3 May 2015") + " Accessed 5 Dec. 2026."))
                .endsWith("\"5 Dec. 2026\" is still to come");
        assertThat(WorksDesk.says(RULE, entry("23 Nov. 2026"))).isEmpty();
    }

    @Test
    void aSourceThatIsLaterThanItsArticle() {
        assertThat(dated("date: 2017-02-14", "16 Feb. 2017"))
                .endsWith("error no: Source is dated after the article, which is of 2017-02-14");
        assertThat(dated("date: 2017-02-14T09:00:00Z", "16 Feb. 2017")).contains("after the article");
        assertThat(dated("date: 2017-02-14", "15 Feb. 2017")).isEmpty();
        assertThat(dated("date: 2017-02-14\nlastmod: 2017-02-16", "16 Feb. 2017"))
                .isEmpty();
        assertThat(dated("date: last week", "16 Feb. 2017")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar. 2017", "2018", "spring 2017"})
    void monthsAndYearsAreOftenPrintedAhead(String date) {
        assertThat(dated("date: 2017-02-14", date)).isEmpty();
    }
}
