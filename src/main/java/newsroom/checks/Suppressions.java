package newsroom.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import newsroom.model.Finding;
import newsroom.model.Span;
import newsroom.text.Block;
import newsroom.text.Prose;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/** What an article lets stand, by its comments and its front matter; and what of that says nothing. */
final class Suppressions {
    private static final String UNSAID = "no reason given";
    private static final String UNEXPLAINED = "A directive says why, after two hyphens: -- and the reason";
    private static final String META = "NR9";

    /** What programs make of two hyphens, and people write for them. */
    private static final List<String> DASHES = List.of("-", "\u2013", "\u2014");

    /** So many comments are read; a file of nothing else would take long. */
    private static final int MOST = 500;

    private final Article article;
    private final RuleSettings settings;
    private final List<Suppression> all = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Directive> open = new ArrayList<>();

    /**
     * A directive that does nothing.
     *
     * @param what why
     */
    record Flaw(Span place, String what) {}

    private Suppressions(Article article) {
        this.article = article;
        this.settings = article.settings().rules();
    }

    static Suppressions of(Article article) {
        Suppressions suppressions = new Suppressions(article);
        suppressions.readFrontMatter();
        if (article.source().text().contains("<!--")) {
            suppressions.readBlocks(article.blocks());
            for (Directive left : suppressions.open) {
                suppressions.flaw(
                        left,
                        Directive.Verb.DISABLE.written() + " is not closed; write <!-- "
                                + Directive.Verb.ENABLE.written() + " " + String.join(" ", left.ids())
                                + " --> where it ends");
            }
        }
        return suppressions;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /**
     * The findings, those that are let stand with the reason.
     *
     * @param unused gets what lets nothing stand; rules that were not asked say nothing of that
     * @param asked ids of the rules that were
     */
    List<Finding> apply(List<Finding> found, Collection<String> asked, Findings unused) {
        if (all.isEmpty()) {
            return found;
        }
        boolean[] used = new boolean[all.size()];
        boolean[] refused = new boolean[all.size()];
        List<Finding> applied = new ArrayList<>(found.size());
        for (Finding finding : found) {
            Optional<String> reason = Optional.empty();
            for (int i = 0; i < all.size(); i++) {
                boolean here = covers(all.get(i), finding);
                if (here && settings.protects(finding, article.source())) {
                    refused[i] = true;
                } else if (here) {
                    used[i] = true;
                    reason =
                            reason.isPresent() ? reason : Optional.of(all.get(i).reason());
                }
            }
            applied.add(reason.isPresent() ? finding.suppressed(reason.get()) : finding);
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && asked.contains(all.get(i).rule())) {
                UnusedDirective.report(all.get(i), refused[i], unused);
            }
        }
        return applied;
    }

    private boolean covers(Suppression suppression, Finding finding) {
        Span span = finding.span();
        return suppression.rule().equals(finding.rule())
                && suppression.covers(span, article.source().lineStart(span.line()) + span.column() - 1);
    }

    private void readBlocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            for (Prose.Comment comment : block.prose().comments()) {
                if (Directive.isMeant(comment) && all.size() + flaws.size() + open.size() < MOST) {
                    read(comment, next(blocks, i));
                }
            }
            int unended = flaws.size() < MOST ? Directive.unended(block.prose(), article.source()) : -1;
            if (unended >= 0) {
                Span place = article.document()
                        .span(block.prose(), unended, block.prose().text().length());
                flaws.add(new Flaw(place, Directive.UNENDED));
            }
            readBlocks(block.blocks());
        }
    }

    /** The block after a comment that stands alone, other comments passed over. */
    private static Optional<Block> next(List<Block> blocks, int index) {
        int next = index;
        while (next < blocks.size() && isComment(blocks.get(next))) {
            next++;
        }
        return next > index && next < blocks.size() ? Optional.of(blocks.get(next)) : Optional.empty();
    }

    private static boolean isComment(Block block) {
        return block instanceof Block.Html html
                && html.element().isEmpty()
                && html.prose().isBlank();
    }

    private void read(Prose.Comment comment, Optional<Block> next) {
        Directive directive;
        try {
            directive = Directive.read(comment, article.source());
        } catch (Directive.FlawedException flawed) {
            flaws.add(new Flaw(article.source().span(comment.sourceStart(), comment.sourceEnd()), flawed.flaw()));
            return;
        }
        Optional<String> flaw = flaw(directive.ids());
        if (flaw.isEmpty() && directive.verb() != Directive.Verb.ENABLE && isUnsaid(directive.reason())) {
            flaw = Optional.of(UNEXPLAINED);
        }
        if (flaw.isPresent()) {
            flaw(directive, flaw.get());
            return;
        }
        switch (directive.verb()) {
            case DISABLE -> open.add(directive);
            case ENABLE -> close(directive);
            case DISABLE_FILE -> add(directive, 0, article.source().length(), 0);
            case DISABLE_LINE -> {
                int line = article.source().lineAt(directive.start());
                add(directive, article.source().lineStart(line), directive.start(), line);
            }
            case DISABLE_NEXT_BLOCK -> {
                if (next.isPresent()) {
                    add(directive, next.get().start(), next.get().end(), 0);
                } else {
                    flaw(directive, directive.verb().written() + " stands alone on a line above a block");
                }
            }
        }
    }

    /** Why a directive for these ids does nothing, if that is so. */
    private Optional<String> flaw(List<String> ids) {
        if (ids.isEmpty()) {
            return Optional.of("A directive names the rules that it is for, such as NR301");
        }
        for (String id : ids) {
            if (DASHES.contains(id)) {
                return Optional.of(UNEXPLAINED);
            }
            Optional<String> unknown = RuleSettings.problem(id);
            if (unknown.isPresent()) {
                return unknown.map(what -> "U" + what.substring(1));
            }
            if (id.startsWith(META) || (settings.neverSuppressed().contains(id) && !id.equals("NR602"))) {
                return Optional.of("No comment lets " + id + " stand");
            }
        }
        return Optional.empty();
    }

    private boolean isUnsaid(String reason) {
        return reason.isEmpty() && settings.requireReason();
    }

    private void close(Directive closing) {
        List<String> ids = new ArrayList<>(closing.ids());
        for (int i = open.size() - 1; i >= 0; i--) {
            Directive opening = open.remove(i);
            List<String> left = new ArrayList<>();
            for (String id : opening.ids()) {
                if (ids.remove(id)) {
                    add(opening, id, opening.end(), closing.start(), 0);
                } else {
                    left.add(id);
                }
            }
            if (!left.isEmpty()) {
                open.add(i, new Directive(opening.verb(), left, opening.reason(), opening.start(), opening.end()));
            }
        }
        if (!ids.isEmpty()) {
            flaw(
                    closing,
                    "No " + Directive.Verb.DISABLE.written() + " " + String.join(" ", ids) + " stands before this");
        }
    }

    private void add(Directive directive, int first, int last, int line) {
        for (String id : directive.ids()) {
            add(directive, id, first, last, line);
        }
    }

    private void add(Directive directive, String id, int first, int last, int line) {
        String reason = directive.reason().isEmpty() ? UNSAID : directive.reason();
        all.add(new Suppression(
                id, first, last, line, reason, article.source().span(directive.start(), directive.end())));
    }

    private void flaw(Directive directive, String what) {
        flaws.add(new Flaw(article.source().span(directive.start(), directive.end()), what));
    }

    /** {@code checks: {disable: [NR301], reason: …}}. */
    private void readFrontMatter() {
        Optional<Yaml.Mapping> keys = article.keys();
        Optional<Yaml.Key> key = keys.isPresent() ? keys.get().key("checks") : Optional.empty();
        if (key.isEmpty()) {
            return;
        }
        try {
            Optional<Yaml.Mapping> checks = article.keys().orElseThrow().mapping("checks");
            if (checks.isEmpty()) {
                return;
            }
            checks.get().allowOnly(List.of("disable", "reason"));
            String reason = checks.get().text("reason").orElse("").strip();
            List<String> ids = checks.get().texts("disable");
            Optional<String> flaw = flaw(ids);
            if (flaw.isEmpty() && isUnsaid(reason)) {
                flaw = Optional.of("What the front matter lets stand has a reason beside it: reason: …");
            }
            if (flaw.isPresent()) {
                flaws.add(new Flaw(key.get().name().span(), flaw.get()));
                return;
            }
            for (Yaml.Scalar id : checks.get().scalars("disable")) {
                String why = reason.isEmpty() ? UNSAID : reason;
                all.add(new Suppression(id.text(), 0, article.source().length(), 0, why, id.span()));
            }
        } catch (UnreadableException misshapen) {
            flaws.add(new Flaw(misshapen.place(), misshapen.what()));
        }
    }
}
