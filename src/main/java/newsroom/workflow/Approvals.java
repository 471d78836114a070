package newsroom.workflow;

import java.util.List;
import newsroom.model.Copy;
import newsroom.model.Newsroom;
import newsroom.model.Policy;
import newsroom.model.Role;

/** Which approvals hold: the one place that says so. */
final class Approvals {
    private Approvals() {}

    /** The verdicts that approve exactly {@code current}, each by a reviewer of the newsroom whom the policy accepts for it. */
    static List<Vote> of(List<Vote> votes, Copy current, Policy policy, Newsroom newsroom) {
        return votes.stream()
                .filter(vote -> vote.approves() && vote.copy().isSameTextAs(current))
                .filter(vote -> newsroom.person(vote.person())
                        .filter(person -> person.has(Role.REVIEWER))
                        .filter(person -> vote.isIndependent(person, policy.eyes()))
                        .isPresent())
                .toList();
    }
}
