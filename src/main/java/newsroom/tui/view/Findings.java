package newsroom.tui.view;

import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.tui.Ink;
import newsroom.tui.Listing;

/** Draws what was found in a text: a line each, and the selected one in full. */
final class Findings {
    /** How many columns a line's number takes. */
    private static final int NUMBER = 5;

    /** The fewest rows that leave room for the selected one in full. */
    private static final int DETAILED = 6;

    private Findings() {}

    static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "!";
            case INFO -> "i";
        };
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.ERROR;
            case WARNING -> Ink.WARNING;
            case INFO -> Ink.QUOTED;
        };
    }

    /** Draws them, with a heading where there is room for one, and the cursor on the selected one if the person is here. */
    static void draw(Listing<Finding> findings, Canvas canvas, boolean isHere) {
        int top = canvas.height() > 3 ? 1 : 0;
        if (top > 0) {
            canvas.text(0, 0, "findings " + findings.items().size(), (isHere ? Tone.HEADING : Tone.STRONG).style());
        }
        int room = canvas.height() - top;
        int detail = canvas.height() < DETAILED
                ? 0
                : Math.min(canvas.height() * 2 / 3, detailRows(findings, canvas.width()) + 1);
        Canvas list = canvas.part(
                0, top, canvas.width(), Math.min(room - detail, findings.items().size()));
        findings.fit(list.height());
        for (int row = 0;
                row < list.height() && findings.top() + row < findings.items().size();
                row++) {
            int number = findings.top() + row;
            boolean isSelected = isHere && number == findings.selected();
            line(findings.items().get(number), list, row, isSelected);
            if (isSelected) {
                list.cursor(0, row);
            }
        }
        if (detail > 0) {
            Canvas below = canvas.part(0, top + list.height(), canvas.width(), detail);
            below.fill(0, 0, below.width(), "─", Tone.RULE.style());
            findings.selection()
                    .ifPresent(finding -> detail(finding, below.part(0, 1, below.width(), below.height() - 1), isHere));
        }
    }

    /** How many of at most {@code most} rows they would like to have. */
    static int rows(Listing<Finding> findings, int columns, int most) {
        int detail = most < DETAILED ? 0 : detailRows(findings, columns) + 1;
        return Math.min(most, findings.items().size() + detail + 1);
    }

    private static int detailRows(Listing<Finding> findings, int columns) {
        Canvas measure = new Frame(new Size(Math.max(1, columns), 100)).canvas();
        return findings.selection()
                .map(finding -> detail(finding, measure, false))
                .orElse(0);
    }

    private static void line(Finding finding, Canvas list, int row, boolean isSelected) {
        Tone tone = Tone.of(ink(finding.severity()));
        int column = list.text(0, row, sign(finding.severity()), tone.style(isSelected));
        String number = "%" + NUMBER + "d ";
        column = list.text(column, row, number.formatted(finding.span().line()), Tone.DIM.style(isSelected));
        list.text(column, row, finding.message(), Tone.PLAIN.style());
    }

    private static int detail(Finding finding, Canvas canvas, boolean isHere) {
        String words = finding.severity().key() + " " + finding.rule() + " " + finding.alias();
        canvas.text(0, 0, words, Tone.of(ink(finding.severity())).style());
        int row = canvas.paragraph(0, 1, finding.message(), Tone.PLAIN.style());
        if (!finding.note().isEmpty()) {
            row = canvas.paragraph(0, row, finding.note(), Tone.DIM.style());
        }
        if (finding.fix().kind() == Fix.Kind.SAFE) {
            row = canvas.paragraph(0, row, "→ f shows a fix, which cannot change what it says", Tone.GOOD.style());
        } else if (finding.fix().kind() == Fix.Kind.ASK) {
            row = canvas.paragraph(
                    0, row, "→ " + (isHere ? "" : "tab ") + "f shows a fix, for you to judge", Tone.GOOD.style());
        }
        return row;
    }
}
