package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.JsonWriter;
import newsroom.text.Source;

/**
 * SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which GitHub and editors read. What is suppressed is in it
 * with its reason; what is subsumed is left out.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonWriter json;
    private final List<String> rules = new ArrayList<>();

    /** @param version which Newsroom this is */
    public SarifReport(Appendable out, String version) {
        this.json = new JsonWriter(out).object();
        json.name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").array().object();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("tool").object().name("driver").object();
        json.name("name").value("Newsroom").name("version").value(version);
        json.name("rules").array();
        Checks.rules().forEach(this::rule);
        json.end().end().end();
        json.name("results").array();
    }

    private void rule(Rule rule) {
        rules.add(rule.id());
        json.object().name("id").value(rule.id()).name("name").value(rule.alias());
        text("shortDescription", rule.summary() + ".");
        String page = RulePage.of(rule);
        json.name("help").object();
        json.name("text").value(page).name("markdown").value(page).end();
        json.name("defaultConfiguration").object();
        json.name("level").value(level(rule.severity())).end().end();
    }

    private void text(String name, String text) {
        json.name(name).object().name("text").value(text).end();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        String uri = FileUri.of(path);
        for (Finding finding : findings) {
            if (finding.subsumedBy().isEmpty()) {
                result(uri, source, finding);
            }
        }
    }

    private void result(String uri, Source source, Finding finding) {
        json.object().name("ruleId").value(finding.rule());
        json.name("ruleIndex").value(rules.indexOf(finding.rule()));
        json.name("level").value(level(finding.severity()));
        String note = finding.note().isEmpty() ? "" : " " + finding.note() + ".";
        text("message", finding.message() + "." + note);
        json.name("locations").array();
        location(uri, finding.span());
        json.end();
        if (!finding.related().isEmpty()) {
            json.name("relatedLocations").array();
            finding.related().forEach(span -> location(uri, span));
            json.end();
        }
        finding.suppression().ifPresent(this::suppression);
        if (finding.fix().kind() != Fix.Kind.NO) {
            fix(uri, source, finding.fix());
        }
        json.end();
    }

    private void location(String uri, Span span) {
        json.object().name("physicalLocation").object();
        artifact(uri);
        region("region", span);
        json.end().end();
    }

    private void artifact(String uri) {
        json.name("artifactLocation").object().name("uri").value(uri).end();
    }

    private void region(String name, Span span) {
        json.name(name).object();
        json.name("startLine").value(span.line()).name("startColumn").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
        json.end();
    }

    private void suppression(String reason) {
        json.name("suppressions").array().object();
        json.name("kind").value("inSource").name("justification").value(reason);
        json.end().end();
    }

    private void fix(String uri, Source source, Fix fix) {
        json.name("fixes").array().object();
        text("description", fix.kind() == Fix.Kind.SAFE ? "Safe: the text says the same." : "Look at it first.");
        json.name("artifactChanges").array().object();
        artifact(uri);
        json.name("replacements").array();
        for (TextEdit edit : fix.edits()) {
            json.object();
            region("deletedRegion", source.span(edit.start(), edit.end()));
            text("insertedContent", edit.replacement());
            json.end();
        }
        json.end().end().end().end().end();
    }

    @Override
    public void end() {
        json.end().end().end().end();
    }
}
