package newsroom.cli;

import java.util.List;
import java.util.Optional;
import newsroom.checks.Checker;
import newsroom.checks.EntryInsertion;
import newsroom.citations.Reference;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/** A command that adds entries to a list: all of them, or none if one of them cannot be added. */
abstract class CiteEntriesCommand extends CiteChangeCommand {
    abstract List<Reference> references();

    @Override
    final Optional<Changed> change(String name, Checker checker, Manuscript manuscript) throws UnreadableException {
        Manuscript now = manuscript;
        int added = 0;
        String last = "";
        for (Reference reference : references()) {
            EntryInsertion.Added entry = EntryInsertion.add(checker, now, reference);
            if (entry.listed()) {
                err().line("newsroom: already listed on line " + entry.line() + ": " + reference.title());
            } else {
                now = entry.manuscript();
                last = entry.entry();
                added++;
            }
        }
        if (added == 0) {
            return Optional.empty();
        }
        return Optional.of(new Changed(now, added == 1 ? "added " + last : "added " + added + " entries"));
    }
}
