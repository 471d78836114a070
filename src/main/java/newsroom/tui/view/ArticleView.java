package newsroom.tui.view;

import java.util.List;
import newsroom.desk.Reading.Sheet;
import newsroom.model.Finding;
import newsroom.model.State;
import newsroom.text.Manuscript;
import newsroom.tui.Article;

/** Draws an article: where it stands, its text, and what was found in it, beside the text where there is room, else below. */
final class ArticleView implements View<Article> {
    /** The fewest columns for which findings stand beside the text. */
    private static final int WIDE = 100;

    /** Longer lines are hard to read. */
    private static final int LONGEST = 96;

    private static final int HEAD = 3;

    @Override
    public void draw(Article article, Canvas canvas) {
        if (article.sheet().isEmpty()) {
            canvas.text(0, 0, "reading the article…", Tone.DIM.style());
            return;
        }
        Sheet sheet = article.sheet().get();
        head(article, sheet, canvas);
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        boolean isBeside = body.width() >= WIDE
                && !Signs.isRightToLeft(sheet.dossier().text().source().text());
        if (article.findings().items().isEmpty()) {
            text(article, sheet, body);
        } else if (isBeside) {
            int right = Math.max(40, body.width() / 3);
            int left = body.width() - right - 3;
            text(article, sheet, body.part(0, 0, left, body.height()));
            for (int row = 0; row < body.height(); row++) {
                body.text(left + 1, row, "│", Tone.RULE.style());
            }
            Findings.draw(article.findings(), body.part(left + 3, 0, right, body.height()), article.isInFindings());
        } else {
            below(article, sheet, body);
        }
    }

    private static void below(Article article, Sheet sheet, Canvas body) {
        int most = Math.max(2, body.height() * 2 / 5);
        int rows = Findings.rows(article.findings(), body.width(), most);
        int rule = body.height() - rows - 1;
        text(article, sheet, body.part(0, 0, body.width(), rule));
        body.fill(0, rule, body.width(), "─", Tone.RULE.style());
        Findings.draw(article.findings(), body.part(0, rule + 1, body.width(), rows), article.isInFindings());
    }

    private static void head(Article article, Sheet sheet, Canvas canvas) {
        State state = sheet.state();
        canvas.text(0, 0, sheet.dossier().title(), Tone.STRONG.style());
        int column = canvas.text(
                0, 1, state.symbol() + " " + words(sheet), Tone.of(state).style());
        List<String> authors = sheet.dossier().authors();
        canvas.text(
                column,
                1,
                " · " + (authors.isEmpty() ? "no byline" : String.join(", ", authors)) + " · " + sheet.words()
                        + " words · " + sheet.counts(),
                Tone.DIM.style());
        canvas.fill(0, 2, canvas.width(), "─", Tone.RULE.style());
        if (article.edit().isPresent()) {
            canvas.text(2, 2, " ! what you wrote is not saved; s shows it ", Tone.WARNING.style());
        }
    }

    /** Where it stands, as the board says it. */
    private static String words(Sheet sheet) {
        State state = sheet.state();
        if (state == State.IN_REVIEW && sheet.newsroom().policy().approvals() > 0) {
            int approvals = sheet.dossier()
                    .standing()
                    .approvalsOf(sheet.copy(), sheet.newsroom())
                    .size();
            return state.words() + " " + approvals + "/"
                    + sheet.newsroom().policy().approvals();
        }
        int version = sheet.dossier().standing().publications().size();
        return state == State.LIVE ? state.words() + " v" + version : state.words();
    }

    private static void text(Article article, Sheet sheet, Canvas canvas) {
        int columns = Math.min(LONGEST, canvas.width());
        Manuscript text = sheet.dossier().text();
        List<Finding> findings = article.findings().items();
        article.page()
                .lay(
                        List.of(text.source().text(), findings, columns),
                        () -> SourceLayout.lines(text, findings, columns));
        Pages.draw(article.page(), canvas, !article.isInFindings());
    }
}
