package newsroom.cli;

import java.util.Optional;
import newsroom.desk.Row;
import newsroom.text.JsonWriter;

/** Articles as a list for programs. */
final class RowJson {
    private final JsonWriter json;

    RowJson(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes an object of {@code id, slug, path, title, authors, desk, state, approvals, needed, threads, version,
     * editedSinceLive, held, embargo, scheduled, lastMove, lastActor, problem}. Times are in UTC; what is not there is null.
     */
    void write(Row row) {
        json.object();
        text("id", row.id());
        json.name("slug").value(row.folder().slug().value());
        json.name("path").value(row.folder().index());
        json.name("title").value(row.title());
        json.name("authors").array();
        row.authors().forEach(json::value);
        json.end();
        json.name("desk").value(row.desk());
        json.name("state").value(row.state().key());
        json.name("approvals").value(row.approvals());
        json.name("needed").value(row.needed());
        json.name("threads").value(row.threads());
        json.name("version").value(row.version());
        json.name("editedSinceLive").value(row.editedSinceLive());
        json.name("held").value(row.held());
        text("embargo", row.embargo());
        text("scheduled", row.scheduled());
        text("lastMove", row.lastMove());
        text("lastActor", row.lastActor());
        text("problem", Optional.of(row.problem()).filter(problem -> !problem.isEmpty()));
        json.end();
    }

    private void text(String name, Optional<?> value) {
        json.name(name);
        value.ifPresentOrElse(present -> json.value(present.toString()), json::nothing);
    }
}
