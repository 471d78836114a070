package newsroom.checks;

import java.util.List;
import newsroom.citations.Range;
import newsroom.citations.Tail;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Letters;
import newsroom.text.Prose;

/** NR201: an entry ends with a period. */
final class UnterminatedEntry implements WorkCheck {
    private static final Rule RULE =
            new Rule("NR201", "unterminated-entry", Severity.ERROR, Fix.Kind.SAFE, "An entry ends with a period");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        Tail tail = work.parts().tail();
        if (tail.ended()
                || endsWithAttributes(tail)
                || !isPublished(work.parts())
                || endsWithAddressOfOtherStyle(article, work)) {
            return;
        }
        findings.report(
                RULE,
                work.span(new Range(tail.offset(), tail.offset() + 1)),
                "Entry does not end with a period",
                fix(work, tail));
    }

    /** Pandoc's {@code [entry.]{.mark}} ends before them. */
    private static boolean endsWithAttributes(Tail tail) {
        return tail.last() == '}';
    }

    /** A mere title in a list of readings is not held to the form of a citation. */
    private static boolean isPublished(newsroom.citations.Entry parts) {
        return parts.date().isPresent()
                || parts.publisher().isPresent()
                || parts.container().isPresent()
                || parts.isLocated();
    }

    /** APA and Chicago's author-date form put no period behind an address. */
    private static boolean endsWithAddressOfOtherStyle(Article article, Work work) {
        boolean mla =
                article.settings().style() == Style.MLA9 && work.parts().style().isMla();
        return !mla && work.addressRange().end() > work.parts().tail().offset();
    }

    /** Where the source is located nothing more can be missing than the period itself. */
    private static Fix fix(Work work, Tail tail) {
        Prose prose = work.entry().prose();
        boolean marked = (prose.marksAt(tail.offset()) & (Prose.EMPHASIS | Prose.STRONG | Prose.CODE)) != 0;
        if (!Letters.isLetterOrDigit(tail.last())
                || !work.parts().isLocated()
                || marked
                || work.entry().form() == Entry.Form.HTML) {
            return Fix.NONE;
        }
        int end = prose.sourceEnd(tail.offset() + 1);
        for (Prose.Link link : prose.links()) {
            end = link.end() == tail.offset() + 1 ? Math.max(end, link.sourceEnd()) : end;
        }
        return Fix.safe(List.of(new TextEdit(end, end, ".")));
    }
}
