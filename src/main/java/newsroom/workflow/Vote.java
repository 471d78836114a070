package newsroom.workflow;

import java.util.List;
import newsroom.model.Copy;
import newsroom.model.EventId;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;

/**
 * A reviewer's standing verdict.
 *
 * @param event the review that gave it
 * @param approves whether it approves; otherwise it asks for changes
 * @param copy the text it speaks of
 * @param editors who had changed the text since it was last live, the first first, as the reviewer saw it
 * @param note the reviewer's words; may be empty
 */
public record Vote(EventId event, PersonId person, boolean approves, Copy copy, List<String> editors, String note) {
    public Vote {
        editors = List.copyOf(editors);
    }

    /** Whether the policy lets {@code reviewer}, who gave this verdict, approve a text that these people changed. */
    boolean isIndependent(Person reviewer, Policy.Eyes eyes) {
        return isIndependent(reviewer, editors, eyes);
    }

    /** The same by short names alone, for a verdict of a day whose people nobody knows any more. */
    boolean isIndependent(Policy.Eyes eyes) {
        return switch (eyes) {
            case ANY -> true;
            case NOT_LAST_EDITOR ->
                editors.isEmpty() || !editors.get(editors.size() - 1).equals(person.value());
            case NO_EDITOR -> !editors.contains(person.value());
        };
    }

    static boolean isIndependent(Person reviewer, List<String> editors, Policy.Eyes eyes) {
        return switch (eyes) {
            case ANY -> true;
            case NOT_LAST_EDITOR -> editors.isEmpty() || !reviewer.isMeantBy(editors.get(editors.size() - 1));
            case NO_EDITOR -> editors.stream().noneMatch(reviewer::isMeantBy);
        };
    }
}
