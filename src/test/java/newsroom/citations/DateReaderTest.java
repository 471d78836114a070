package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {
    private static Optional<WrittenDate> read(String text) {
        return DateReader.read(text, 0, text.length());
    }

    private static DateValue value(String text) {
        return read(text).map(WrittenDate::value).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Feb. 2017",
                "3 Sept. 2019",
                "1 May 2020",
                "July 2016",
                "Apr. 1946",
                "spring 2015",
                "2017",
                "2015-16",
                "14-16 Feb. 2017",
                "Jan.-Feb. 2017",
                "30 Jan.-2 Feb. 2017"
            })
    void whatMlaWritesHasNoFlawAndIsWrittenTheSame(String text) {
        assertThat(read(text)).hasValueSatisfying(date -> {
            assertThat(date.written().text()).isEqualTo(text);
            assertThat(date.flaws()).isEmpty();
            assertThat(MlaDate.write(date.value())).contains(text);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 February 2017    | MONTH_SPELLED_OUT              | 14 Feb. 2017",
                "14 Feb 2017         | MONTH_ABBREVIATION             | 14 Feb. 2017",
                "14 Sep. 2017        | MONTH_ABBREVIATION             | 14 Sept. 2017",
                "June. 2017          | MONTH_ABBREVIATION             | June 2017",
                "14th May 2017       | ORDINAL                        | 14 May 2017",
                "14 May, 2017        | EXTRA_COMMA                    | 14 May 2017",
                "May 14, 2017        | MONTH_FIRST                    | 14 May 2017",
                "2017, May 14        | YEAR_FIRST                     | 14 May 2017",
                "2017-05-14          | ISO                            | 14 May 2017",
                "25/12/2017          | FIGURES_ONLY                   | 25 Dec. 2017",
                "12/25/2017          | FIGURES_ONLY                   | 25 Dec. 2017",
                "Sunday 14 May 2017  | WEEKDAY                        | 14 May 2017",
                "Fall 2015           | SEASON_CAPITAL                 | fall 2015",
                "2017a               | YEAR_LETTER                    | 2017",
                "14 mars 2012        | FOREIGN_MONTH                  | 14 Mar. 2012",
                "3. März 2010        | FOREIGN_MONTH                  | 3 Mar. 2010",
                "5 de mayo de 2014   | FOREIGN_MONTH                  | 5 May 2014"
            })
    void whatPeopleWriteInsteadIsUnderstoodAndFlagged(String text, DateFlaw flaw, String mla) {
        assertThat(read(text)).hasValueSatisfying(date -> {
            assertThat(date.written().text()).isEqualTo(text);
            assertThat(date.flaws()).containsExactly(flaw);
            assertThat(MlaDate.write(date.value())).contains(mla);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 Feb. 2017", "30 February 2020", "31 Apr. 2019", "2019-02-29", "2017-13-01", "0 May 2017"})
    void aDayThatTheCalendarDoesNotHaveIsImpossible(String text) {
        assertThat(value(text)).isEqualTo(new DateValue.Impossible());
        assertThat(MlaDate.write(value(text))).isEmpty();
    }

    @Test
    void theLeapDayExistsInALeapYear() {
        assertThat(value("29 Feb. 2020")).isEqualTo(new DateValue.Day(LocalDate.of(2020, 2, 29)));
    }

    @Test
    void figuresThatFitTwoDatesAreNotDecided() {
        assertThat(value("04/05/2017")).isEqualTo(new DateValue.Ambiguous());
        assertThat(value("5/5/2017")).isEqualTo(new DateValue.Day(LocalDate.of(2017, 5, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.d.", "N.d.", "n. d.", "s. d."})
    void noDateIsADateThatSaysNothing(String text) {
        assertThat(read(text)).hasValueSatisfying(date -> {
            assertThat(date.value()).isEqualTo(new DateValue.Undated());
            assertThat(date.flaws()).containsExactly(DateFlaw.NO_DATE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017?", "c. 2017", "ca. 2017", "circa 2017"})
    void anUncertainYearIsKeptUncertain(String text) {
        assertThat(value(text)).isEqualTo(new DateValue.Year(2017, true));
        assertThat(value(text).firstDay()).isEmpty();
    }

    @Test
    void aPeriodMayRunOverTheNewYear() {
        assertThat(value("November 2018 - February 2019"))
                .isEqualTo(new DateValue.Period(
                        new DateValue.Month(YearMonth.of(2018, 11)), new DateValue.Month(YearMonth.of(2019, 2))));
        assertThat(value("winter 2018-19").firstDay()).contains(LocalDate.of(2018, 1, 1));
    }

    @Test
    void theDateEndsWhereTheDateEnds() {
        assertThat(read("14 Feb. 2017, pp. 3-4."))
                .map(date -> date.range().end())
                .contains("14 Feb. 2017".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "14",
                "Marching 2017",
                "14 rivers 2017",
                "317",
                "20170",
                "1984th",
                "12.3",
                "Summer of love",
                "Feb. 30"
            })
    void otherWordsAndFiguresAreNoDate(String text) {
        assertThat(read(text)).isEmpty();
    }
}
