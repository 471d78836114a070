package newsroom.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsroom.checks.Checker;
import newsroom.model.Finding;
import newsroom.model.Problem;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.text.ConflictMarkers;
import newsroom.text.Corrections;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Placeholders;
import newsroom.text.UnreadableException;
import newsroom.workflow.TextReport;

/** Reads for the guards what only a parser can tell of a text. */
final class TextJudge {
    private final Checker checker;

    TextJudge(NewsroomFile file, LocalDate today) {
        this.checker = new Checker(file.checkSettings(), today);
    }

    /**
     * What the guards have to know of an article's text.
     *
     * @param live the text that readers see; nothing when none does
     */
    TextReport report(Dossier dossier, Optional<Manuscript> live) {
        try {
            Document document = Document.of(dossier.text());
            List<Finding> errors = checker.check(dossier.text()).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR && finding.stands())
                    .toList();
            return new TextReport(
                    errors,
                    line(ConflictMarkers.first(dossier.text().source())),
                    line(Placeholders.toCome(dossier.text(), document)),
                    hasNewCorrection(document, live),
                    Optional.empty());
        } catch (UnreadableException unreadable) {
            return failed("line " + unreadable.place().line() + ": " + unreadable.what());
        } catch (Problem problem) {
            return failed(problem.what());
        }
    }

    private static boolean hasNewCorrection(Document document, Optional<Manuscript> live) throws UnreadableException {
        List<String> known = live.isEmpty() ? List.of() : Corrections.in(Document.of(live.get()));
        return Corrections.in(document).stream().anyMatch(note -> !known.contains(note));
    }

    private static OptionalInt line(Optional<Span> span) {
        return span.map(found -> OptionalInt.of(found.line())).orElse(OptionalInt.empty());
    }

    private static TextReport failed(String why) {
        return new TextReport(List.of(), OptionalInt.empty(), OptionalInt.empty(), false, Optional.of(why));
    }
}
