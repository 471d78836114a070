package newsroom.workflow;

import java.util.List;
import newsroom.model.Copy;
import newsroom.model.EventId;
import newsroom.model.PersonId;

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
}
