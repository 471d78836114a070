package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.desk.Dossier;
import newsroom.desk.Reading;
import newsroom.model.Reason;
import newsroom.text.JsonWriter;
import newsroom.workflow.Discussion;
import newsroom.workflow.Standing;
import newsroom.workflow.Vote;

/** Where an article stands, for programs. */
final class SheetJson {
    private final Reading.Sheet sheet;
    private final Dossier dossier;
    private final Standing standing;
    private final JsonWriter json;

    SheetJson(Reading.Sheet sheet, Printer out) {
        this.sheet = sheet;
        this.dossier = sheet.dossier();
        this.standing = dossier.standing();
        this.json = new JsonWriter(out);
    }

    /**
     * Writes an object of {@code id, slug, path, title, authors, desk, state, words, errors, warnings, infos, content: {tree,
     * sha256}, editedBy, needed, approvals, requestedChanges, threads, holds, scheduled, versions, obstacles, text}; the last is
     * null unless asked for, {@code obstacles} is null when nobody knows who asks.
     */
    void write(boolean withText) {
        json.object();
        json.name("id").value(dossier.id().value());
        json.name("slug").value(dossier.folder().slug().value());
        json.name("path").value(dossier.folder().index());
        json.name("title").value(dossier.title());
        texts("authors", dossier.authors());
        json.name("desk").value(dossier.desk());
        json.name("state").value(sheet.state().key());
        json.name("words").value(sheet.words());
        json.name("errors").value(sheet.counts().errors());
        json.name("warnings").value(sheet.counts().warnings());
        json.name("infos").value(sheet.counts().infos());
        json.name("content").object();
        json.name("tree").value(dossier.content().tree());
        json.name("sha256").value(dossier.content().sha256()).end();
        texts("editedBy", sheet.copy().editedBy());
        json.name("needed").value(sheet.newsroom().policy().approvals());
        votes("approvals", standing.votes().stream().filter(Vote::approves).toList());
        votes("requestedChanges", standing.requestedChanges());
        threads();
        holds();
        json.name("scheduled");
        text(standing.schedule().map(set -> set.at().toString()));
        versions();
        obstacles();
        json.name("text");
        text(withText ? Optional.of(dossier.text().source().text()) : Optional.empty());
        json.end();
    }

    private void text(Optional<String> value) {
        value.ifPresentOrElse(json::value, json::nothing);
    }

    private void texts(String name, List<String> values) {
        json.name(name).array();
        values.forEach(json::value);
        json.end();
    }

    private void votes(String name, List<Vote> votes) {
        List<Vote> holding = standing.approvalsOf(sheet.copy(), sheet.newsroom());
        json.name(name).array();
        for (Vote vote : votes) {
            json.object();
            json.name("event").value(vote.event().value());
            json.name("person").value(vote.person().value());
            json.name("time").value(vote.event().time().toString());
            json.name("holds").value(!vote.approves() || holding.contains(vote));
            json.name("note").value(vote.note());
            json.end();
        }
        json.end();
    }

    private void threads() {
        json.name("threads").array();
        for (Discussion thread : standing.discussions()) {
            json.object();
            json.name("id").value(thread.id().value());
            json.name("open").value(thread.open());
            json.name("quote");
            text(thread.quote().map(quote -> quote.exact()));
            json.name("remarks").array();
            for (Discussion.Remark remark : thread.remarks()) {
                json.object();
                json.name("event").value(remark.event().value());
                json.name("person").value(remark.person().value());
                json.name("text").value(remark.text());
                json.end();
            }
            json.end().end();
        }
        json.end();
    }

    private void holds() {
        json.name("holds").array();
        for (Standing.Holding hold : standing.holds()) {
            json.object();
            json.name("person").value(hold.person().value());
            json.name("reason").value(hold.reason());
            json.name("until");
            text(hold.embargo().map(Object::toString));
            json.end();
        }
        json.end();
    }

    private void versions() {
        json.name("versions").array();
        for (Standing.Published version : standing.publications()) {
            json.object();
            json.name("version").value(version.version());
            json.name("event").value(version.event().value());
            json.name("person").value(version.person().value());
            json.name("time").value(version.event().time().toString());
            json.name("tree").value(version.copy().content().tree());
            json.end();
        }
        json.end();
    }

    private void obstacles() {
        json.name("obstacles");
        if (sheet.publishing().isEmpty()) {
            json.nothing();
            return;
        }
        json.array();
        for (Reason reason : sheet.publishing().get().obstacles()) {
            Problems.write(reason, json);
        }
        json.end();
    }
}
