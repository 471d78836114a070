package newsroom.checks;

import java.util.List;
import newsroom.model.Finding;
import newsroom.model.Span;
import newsroom.model.TextEdit;
import newsroom.text.JsonWriter;
import newsroom.text.Source;

/** One array with an object for every finding, the subsumed and suppressed ones too. */
public final class JsonReport implements Report {
    private final JsonWriter json;

    public JsonReport(Appendable out) {
        this.json = new JsonWriter(out).array();
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        for (Finding finding : findings) {
            json.object().name("path").value(path);
            span(finding.span());
            json.name("rule").value(finding.rule());
            json.name("alias").value(finding.alias());
            json.name("severity").value(finding.severity().key());
            json.name("message").value(finding.message());
            json.name("fix").value(finding.fix().kind().key());
            optional("subsumedBy", finding.subsumedBy().orElse(""));
            optional("note", finding.note());
            optional("suppression", finding.suppression().orElse(""));
            related(finding.related());
            edits(source, finding.fix().edits());
            json.end();
        }
    }

    private void span(Span span) {
        json.name("line").value(span.line()).name("column").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
    }

    private void optional(String name, String value) {
        json.name(name);
        if (value.isEmpty()) {
            json.nothing();
        } else {
            json.value(value);
        }
    }

    private void related(List<Span> spans) {
        json.name("related").array();
        for (Span span : spans) {
            json.object();
            span(span);
            json.end();
        }
        json.end();
    }

    private void edits(Source source, List<TextEdit> edits) {
        json.name("edits").array();
        for (TextEdit edit : edits) {
            json.object();
            span(source.span(edit.start(), edit.end()));
            json.name("replacement").value(edit.replacement());
            json.end();
        }
        json.end();
    }

    @Override
    public void end() {
        json.end();
    }
}
