package newsroom.checks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Container;
import newsroom.citations.DateFlaw;
import newsroom.citations.DateValue;
import newsroom.citations.Element;
import newsroom.citations.Range;
import newsroom.citations.SourceKind;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Letters;

/** NR204: a date is written "14 Feb. 2017" (MLA Handbook, 9th ed., 5.68-5.83 and appendix 1). */
final class DateFormat implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR204", "date-format", Severity.WARNING, Fix.Kind.SAFE, "A date is written as in \"14 Feb. 2017\"");

    /** Ways of other languages and styles, which are not MLA's to judge. */
    private static final Set<DateFlaw> FOREIGN = EnumSet.of(DateFlaw.FOREIGN_MONTH, DateFlaw.YEAR_LETTER);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        if (!article.isEnglish() || !work.isMla()) {
            return;
        }
        for (WrittenDate date : work.dates()) {
            date(work, date, findings);
        }
        if (work.accessDate().isPresent()) {
            date(work, work.accessDate().get(), findings);
        }
        if (isUndated(work)) {
            findings.report(
                    RULE,
                    work.span(),
                    "No date: a page without one is cited with the day it was seen, \"Accessed 14 Feb. 2017\"",
                    Fix.NONE);
        }
    }

    private static void date(Work work, WrittenDate date, Findings findings) {
        Set<DateFlaw> flaws = date.flaws();
        if (flaws.isEmpty() || !Collections.disjoint(flaws, FOREIGN)) {
            return;
        }
        Element written = date.written();
        Optional<String> right = date.mla();
        boolean undated = date.value() instanceof DateValue.Undated;
        if (undated && !written.text().startsWith("n")) {
            return;
        }
        if (undated) {
            findings.report(
                    RULE,
                    work.span(written),
                    "MLA 9 does not use \"" + written.text() + "\"; leave it out",
                    work.remove(written));
        } else if (date.value() instanceof DateValue.Ambiguous) {
            findings.report(
                    RULE,
                    work.span(written),
                    "\"" + written.text() + "\" may be two dates; write the month as a word",
                    Fix.NONE);
        } else if (right.isPresent() && !right.get().equals(written.text())) {
            boolean figures = flaws.contains(DateFlaw.FIGURES_ONLY);
            boolean season = flaws.equals(Set.of(DateFlaw.SEASON_CAPITAL));
            findings.report(
                    RULE,
                    season ? Severity.INFO : Severity.WARNING,
                    work.span(written),
                    "Write \"" + right.get() + '"',
                    figures ? Fix.NONE : work.replace(Fix.Kind.SAFE, written.range(), right.get()),
                    "");
        }
    }

    /** Whether a page's entry has no date at all, nor a year anywhere but in an address. */
    private static boolean isUndated(Work work) {
        newsroom.citations.Entry parts = work.parts();
        boolean page = parts.kind() == SourceKind.WEB_PAGE || parts.kind() == SourceKind.NEWS;
        return page
                && hasUrl(parts)
                && work.dates().isEmpty()
                && parts.accessed().isEmpty()
                && !hasYear(work);
    }

    private static boolean hasUrl(newsroom.citations.Entry parts) {
        for (Container container : parts.containers()) {
            if (container.location().url().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(Work work) {
        String text = work.entry().prose().text();
        Range address = work.addressRange();
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            figures = Letters.isDigit(text.charAt(i)) ? figures + 1 : 0;
            if (figures == 4 && !address.contains(i)) {
                return true;
            }
        }
        return false;
    }
}
