package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Prose;

/** NR603: quotation marks and apostrophes are all straight or all curly. The fewer are told, and made like the others. */
final class MixedQuotes implements Check {
    private static final Rule RULE = new Rule(
            "NR603", "mixed-quotes", Severity.WARNING, Fix.Kind.SAFE, "Quotation marks are all straight or all curly");

    private static final String CURLY = "“”„‘’‚";
    private static final String OPENING = "([{—–-/“‘";
    private static final int MOST_RELATED = 100;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        String source = article.source().text();
        if (source.indexOf('"') < 0 && source.indexOf('\'') < 0) {
            return;
        }
        List<Mark> straight = new ArrayList<>();
        List<Mark> curly = new ArrayList<>();
        for (Block block : article.document().leaves()) {
            if (!(block instanceof Block.Code)) {
                collect(article, block.prose(), straight, curly);
            }
        }
        if (straight.isEmpty() || curly.isEmpty()) {
            return;
        }
        boolean bend = straight.size() <= curly.size();
        List<Mark> fewer = bend ? straight : curly;
        List<TextEdit> edits = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        for (Mark mark : fewer) {
            int at = mark.prose().sourceStart(mark.at());
            String wanted = bend ? bent(mark, article) : straightened(mark);
            if (!wanted.isEmpty()) {
                edits.add(new TextEdit(at, at + 1, wanted));
            }
        }
        for (Mark mark : fewer.subList(1, Math.min(fewer.size(), MOST_RELATED + 1))) {
            others.add(mark.span(article));
        }
        findings.report(
                RULE,
                fewer.get(0).span(article),
                "Straight and curly quotation marks are mixed: " + straight.size() + " straight, " + curly.size()
                        + " curly",
                edits.isEmpty() ? Fix.NONE : Fix.safe(edits),
                "",
                others);
    }

    private record Mark(Prose prose, int at) {
        char sign() {
            return prose.text().charAt(at);
        }

        /** The character {@code distance} away; a blank beyond the text. */
        char beside(int distance) {
            int there = at + distance;
            return there >= 0 && there < prose.text().length() ? prose.text().charAt(there) : ' ';
        }

        Span span(Article article) {
            return article.document().span(prose, at, at + 1);
        }
    }

    private static void collect(Article article, Prose prose, List<Mark> straight, List<Mark> curly) {
        int length = prose.length();
        for (int i = 0; i < length; i++) {
            char c = prose.charAt(i);
            boolean plain = c == '"' || c == '\'';
            if (!plain && (c < 0x80 || CURLY.indexOf(c) < 0)) {
                continue;
            }
            boolean measure = plain && i > 0 && Letters.isDigit(prose.charAt(i - 1));
            boolean content = (prose.marksAt(i) & (Prose.CODE | Prose.TEMPLATE)) == 0
                    && article.source().text().charAt(prose.sourceStart(i)) == c;
            if (content && !measure && !Links.isInAddress(prose, i)) {
                (plain ? straight : curly).add(new Mark(prose, i));
            }
        }
    }

    private static String straightened(Mark mark) {
        return "“”„".indexOf(mark.sign()) >= 0 ? "\"" : "'";
    }

    /** The curly mark; nothing where it could be either, or where the language has marks of its own. */
    private static String bent(Mark mark, Article article) {
        if (!article.language().equals("en")) {
            return "";
        }
        char before = mark.beside(-1);
        char after = mark.beside(1);
        boolean opens = (Letters.isWhitespace(before) || OPENING.indexOf(before) >= 0) && !Letters.isWhitespace(after);
        boolean closes = !Letters.isWhitespace(before) && OPENING.indexOf(before) < 0;
        if (mark.sign() == '"') {
            return opens ? "“" : closes && !Letters.isLetterOrDigit(after) ? "”" : "";
        }
        return closes ? "’" : "";
    }
}
