package newsroom.workflow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsroom.model.Finding;

/**
 * What the guards have to know of a text.
 *
 * @param errors the findings of severity error that stand
 * @param conflictMarker the line of a merge's conflict marker, from 1
 * @param placeholder the line of a TK, from 1
 * @param hasNewCorrection whether it carries a correction note that the text now live does not carry
 * @param failure why the checks could not run, if they could not: then the answer is no
 */
public record TextReport(
        List<Finding> errors,
        OptionalInt conflictMarker,
        OptionalInt placeholder,
        boolean hasNewCorrection,
        Optional<String> failure) {
    public TextReport {
        errors = List.copyOf(errors);
    }
}
