package newsroom.checks;

import java.time.LocalDate;
import java.util.Optional;
import newsroom.citations.DateValue;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.IsoDay;

/** NR205: a date is in the calendar, and not later than what cites it. */
final class ImpossibleDate implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR205",
            "date-impossible",
            Severity.ERROR,
            Fix.Kind.NO,
            "A date is in the calendar and not later than the article");

    /** Where an article says that it was changed, and may have got sources that are newer than itself. */
    private static final String[] CHANGED = {"date", "lastmod", "updated", "modified", "last_modified_at"};

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        for (WrittenDate date : work.dates()) {
            Optional<LocalDate> day = day(date);
            Optional<LocalDate> published = day.isPresent() ? published(article) : day;
            if (day.isPresent()
                    && published.isPresent()
                    && day.get().isAfter(published.get().plusDays(1))) {
                report(work, date, "Source is dated after the article, which is of " + published.get(), findings);
            } else {
                judge(article, work, date, findings);
            }
        }
        if (work.accessDate().isPresent()) {
            judge(article, work, work.accessDate().get(), findings);
        }
    }

    private static void judge(Article article, Work work, WrittenDate date, Findings findings) {
        if (date.value() instanceof DateValue.Impossible) {
            report(work, date, "\"" + date.written().text() + "\" is no day of the calendar", findings);
        } else if (date.value() instanceof DateValue.Day day && article.today().isBefore(day.day())) {
            report(work, date, "\"" + date.written().text() + "\" is still to come", findings);
        }
    }

    private static void report(Work work, WrittenDate date, String message, Findings findings) {
        findings.report(RULE, work.span(date.written()), message, Fix.NONE);
    }

    /** A day; months and years are often printed ahead of their time. */
    private static Optional<LocalDate> day(WrittenDate date) {
        return date.value() instanceof DateValue.Day day ? Optional.of(day.day()) : Optional.empty();
    }

    /** The last day on which the article was written at, if its front matter has it as YAML's own form of a date. */
    private static Optional<LocalDate> published(Article article) {
        Optional<LocalDate> last = Optional.empty();
        for (String key : CHANGED) {
            Optional<LocalDate> day = parse(article.value(key));
            if (day.isPresent() && (last.isEmpty() || day.get().isAfter(last.get()))) {
                last = day;
            }
        }
        return parse(article.value("date")).isPresent() ? last : Optional.empty();
    }

    private static Optional<LocalDate> parse(Optional<String> value) {
        return value.isPresent()
                ? IsoDay.parse(value.get().substring(0, Math.min(value.get().length(), IsoDay.LENGTH)))
                : Optional.empty();
    }
}
