package newsroom.cli;

import java.util.Optional;
import newsroom.checks.Checker;
import newsroom.checks.ListSort;
import newsroom.model.Problem;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import picocli.CommandLine.Command;

/** {@code newsroom cite sort}. */
@Command(
        name = "sort",
        header = "Put the works cited of an article into MLA's order.",
        description = {
            "Letter by letter on what each entry begins with; an article before a title, accents, blanks and punctuation"
                    + " do not count, figures are ordered as words, an author's own works come before those with others,"
                    + " and works of one author are ordered by their titles. A dash for the author stays below the name.",
            "",
            "Entries change places, and no other byte changes. Where the order is not certain, as with an entry that is"
                    + " not understood or numbers that the text may cite, it says why and leaves the list as it is.",
            "",
            "A FILE is changed where it lies; an article that is named otherwise is saved as a commit."
        },
        footer = {
            "Example:",
            "  $ newsroom cite sort story.md",
            "  sorted the works cited, 3 entries moved, in story.md",
            "",
            "See also: check, which finds lists out of order (NR216)"
        })
final class CiteSortCommand extends CiteChangeCommand {
    @Override
    Optional<Changed> change(String name, Checker checker, Manuscript manuscript) throws UnreadableException {
        ListSort.Sorted sorted = ListSort.sort(checker, manuscript);
        sorted.left().forEach(reason -> err().line("newsroom: left as it is: " + reason));
        if (sorted.moved() == 0 && !sorted.left().isEmpty()) {
            throw Problem.refused("nothing was sorted in " + name, "Put that right, or sort by hand");
        }
        if (sorted.moved() == 0) {
            err().line("the works cited of " + name + " are in order");
            return Optional.empty();
        }
        String entries = sorted.moved() == 1 ? " entry" : " entries";
        return Optional.of(
                new Changed(sorted.manuscript(), "sorted the works cited, " + sorted.moved() + entries + " moved,"));
    }
}
