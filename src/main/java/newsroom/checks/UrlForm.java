package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Range;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.WordList;

/** NR215: an address leads to the source itself, and carries nothing that follows its reader. */
final class UrlForm implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR215",
            "url-form",
            Severity.WARNING,
            Fix.Kind.SAFE,
            "An address leads to the source itself and follows nobody");

    private static final WordList SHORTENERS = WordList.words("""
            bbc.in bit.ly buff.ly cutt.ly dlvr.it goo.gl is.gd lnkd.in nyti.ms ow.ly rb.gy t.co tiny.cc
            tinyurl.com wapo.st
            """);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        for (Container container : work.parts().containers()) {
            Optional<Address> url = container.location().url();
            if (url.isPresent()) {
                url(work, url.get(), findings);
            }
            Optional<Address> doi = container.location().doi();
            if (doi.isPresent()) {
                doi(work, doi.get(), findings);
            }
        }
        tracking(work, findings);
    }

    private static void url(Work work, Address url, Findings findings) {
        Range range = url.written().range();
        if (SHORTENERS.contains(url.host())) {
            findings.report(RULE, work.span(range), "Shortened address: give the one it leads to", Fix.NONE);
        }
        String text = work.entry().prose().text();
        if (range.start() > 0 && text.charAt(range.start() - 1) == '<' && text.startsWith(">", range.end())) {
            findings.report(
                    RULE,
                    work.span(new Range(range.start() - 1, range.end() + 1)),
                    "MLA 9 puts no angle brackets around an address",
                    Fix.NONE);
        }
    }

    /** "doi:10.…", which MLA wrote before, and "DOI: 10.…" are told as information only. */
    private static void doi(Work work, Address doi, Findings findings) {
        String written = doi.written().text();
        String text = work.entry().prose().text();
        boolean labelled = written.regionMatches(true, 0, "doi:", 0, 4);
        if (!work.isMla()
                || !(labelled || written.startsWith("10."))
                || doi.written().range().isEmpty()) {
            return;
        }
        Range range = doi.written().range();
        int label = range.start();
        while (label > 0 && (text.charAt(label - 1) == ' ' || text.charAt(label - 1) == ':')) {
            label--;
        }
        boolean before = !labelled && label >= 3 && text.regionMatches(true, label - 3, "doi", 0, 3);
        Range whole = new Range(before ? label - 3 : range.start(), range.end());
        findings.report(
                RULE,
                Severity.INFO,
                work.span(whole),
                "Write the DOI as an address, \"" + doi.target() + '"',
                work.replace(Fix.Kind.SAFE, whole, doi.target()),
                "");
    }

    /** Looked for in the file itself, where a link shows its reader one address and follows another. */
    private static void tracking(Work work, Findings findings) {
        String source = work.source().text();
        int start = work.source().lineStart(work.line());
        int end = work.source().lineEnd(work.source().lineAt(work.entry().end()));
        List<TextEdit> edits = new ArrayList<>();
        Optional<TextEdit> found = Tracking.next(source, start, end);
        while (found.isPresent()) {
            edits.add(found.get());
            found = Tracking.next(source, found.get().end(), end);
        }
        if (!edits.isEmpty()) {
            findings.report(
                    RULE,
                    work.source().span(edits.get(0).start(), edits.get(0).end()),
                    "The address carries a parameter that follows its reader",
                    Fix.safe(edits));
        }
    }
}
