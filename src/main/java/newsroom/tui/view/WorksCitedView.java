package newsroom.tui.view;

import java.util.List;
import java.util.Optional;
import newsroom.checks.CitedWork;
import newsroom.desk.Reading.Cited;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.tui.Ink;
import newsroom.tui.Listing;
import newsroom.tui.Page;
import newsroom.tui.Piece;
import newsroom.tui.WorksCited;

/** Draws the works that an article cites, and what is known of the selected one beside them where there is room, else below. */
final class WorksCitedView implements View<WorksCited> {
    /** The fewest columns for which both stand side by side. */
    private static final int WIDE = 100;

    private static final int HEAD = 3;

    /** The columns that what a line tells is called in. */
    private static final int LABEL = 11;

    @Override
    public void draw(WorksCited place, Canvas canvas) {
        if (place.cited().isEmpty()) {
            canvas.text(0, 0, "reading the works cited…", Tone.DIM.style());
            return;
        }
        Cited cited = place.cited().get();
        head(place, cited, canvas);
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        if (place.entries().items().isEmpty()) {
            String why = place.filter().isEmpty()
                    ? "There is no entry yet; a adds one, and the section with it."
                    : "No entry is " + place.filter() + ".";
            body.paragraph(0, 0, why, Tone.DIM.style());
        } else if (body.width() >= WIDE && !isRightToLeft(cited)) {
            int left = body.width() / 2;
            list(place, body.part(0, 0, left - 1, body.height()));
            for (int row = 0; row < body.height(); row++) {
                body.text(left, row, "│", Tone.RULE.style());
            }
            told(place, body.part(left + 2, 0, body.width() - left - 2, body.height()));
        } else {
            int rows = Math.min(place.entries().items().size(), Math.max(3, body.height() / 3));
            list(place, body.part(0, 0, body.width(), rows));
            body.fill(0, rows, body.width(), "─", Tone.RULE.style());
            told(place, body.part(0, rows + 1, body.width(), body.height() - rows - 1));
        }
    }

    private static boolean isRightToLeft(Cited cited) {
        return cited.works().stream().anyMatch(work -> Signs.isRightToLeft(work.text()));
    }

    private static void head(WorksCited place, Cited cited, Canvas canvas) {
        canvas.text(0, 0, cited.sheet().dossier().title(), Tone.STRONG.style());
        List<CitedWork> works = cited.works();
        long unused = works.stream().filter(work -> work.uses().isEmpty()).count();
        long found = works.stream().filter(work -> !work.findings().isEmpty()).count();
        String section = cited.section()
                .map(list -> list.title().strip() + ", line " + list.startLine())
                .orElse("no works cited");
        canvas.text(
                0,
                1,
                section + " · " + works.size() + (works.size() == 1 ? " entry" : " entries") + " · " + unused
                        + " never cited · " + found + " with findings",
                Tone.DIM.style());
        canvas.fill(0, 2, canvas.width(), "─", Tone.RULE.style());
        Optional<Finding> other = cited.others().stream().findFirst();
        if (!place.filter().isEmpty()) {
            canvas.text(2, 2, " only " + place.filter() + " ", Tone.WARNING.style());
        } else if (other.isPresent()) {
            Finding finding = other.get();
            canvas.text(
                    2,
                    2,
                    " " + Findings.sign(finding.severity()) + " " + finding.rule() + " " + finding.message() + " ",
                    Tone.of(Findings.ink(finding.severity())).style());
        }
    }

    private static void list(WorksCited place, Canvas canvas) {
        Listing<WorksCited.Item> entries = place.entries();
        entries.fit(canvas.height());
        Lists.draw(entries, canvas, (item, row, isSelected) -> line(item.work(), canvas, row, isSelected));
    }

    private static void line(CitedWork work, Canvas canvas, int row, boolean isSelected) {
        Optional<Severity> worst =
                work.findings().stream().map(Finding::severity).max(Severity::compareTo);
        int column = canvas.text(
                0,
                row,
                worst.map(Findings::sign).orElse(" "),
                worst.map(severity -> Tone.of(Findings.ink(severity)))
                        .orElse(Tone.PLAIN)
                        .style(isSelected));
        column = canvas.text(column, row, "%5d ".formatted(work.span().line()), Tone.DIM.style(isSelected));
        int uses = work.uses().size();
        String used = uses == 0 ? "never " : "%4d× ".formatted(uses);
        column = canvas.text(column, row, used, (uses == 0 ? Tone.WARNING : Tone.DIM).style());
        String text = Signs.isRightToLeft(work.text())
                ? "written from right to left, see below"
                : work.text().replace('\n', ' ');
        canvas.text(column, row, text, Tone.PLAIN.style());
    }

    private static void told(WorksCited place, Canvas canvas) {
        List<WorksCited.Told> told = place.told();
        int columns = canvas.width();
        place.page().lay(List.of(told, columns), () -> lay(told, columns));
        Pages.draw(place.page(), canvas, place.isInParts());
    }

    private static List<Page.Line> lay(List<WorksCited.Told> told, int columns) {
        Layout layout = new Layout(columns - LABEL);
        for (WorksCited.Told each : told) {
            int start = each.start();
            Ink ink = ink(each);
            Piece none = new Piece("", Ink.PLAIN, start);
            Ink labelInk = each.kind() == WorksCited.Kind.FINDING ? ink : Ink.FAINT;
            String sign = each.finding()
                    .filter(finding -> each.kind() == WorksCited.Kind.FINDING)
                    .map(finding -> Findings.sign(finding.severity()) + " ")
                    .orElse("");
            Piece label = new Piece(padded(sign + each.label()), labelInk, start);
            Piece text = new Piece(each.text(), ink, start);
            if (Signs.isRightToLeft(each.text())) {
                layout.blank(start, label);
                label = new Piece(padded(""), Ink.FAINT, start);
            }
            layout.text(start, label, none, none, List.of(text));
        }
        return layout.lines();
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - Signs.width(label)));
    }

    private static Ink ink(WorksCited.Told told) {
        return switch (told.kind()) {
            case ENTRY -> Ink.STRONG;
            case PART -> told.label().equals("url") ? Ink.LINK : Ink.PLAIN;
            case USE -> told.place().isEmpty() ? Ink.WARNING : Ink.PLAIN;
            case DOUBT -> Ink.WARNING;
            case FINDING ->
                told.finding().map(finding -> Findings.ink(finding.severity())).orElse(Ink.WARNING);
            case NOTE -> Ink.FAINT;
            case FIX -> Ink.ADDED;
        };
    }
}
