package newsroom.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Act;
import newsroom.model.Decision;
import newsroom.model.EventId;
import newsroom.model.Finding;
import newsroom.model.Policy;
import newsroom.model.Reason;
import newsroom.model.Reason.Guard;
import newsroom.model.Role;

/** Who may do what now: the one place that says so, for the screen, the commands, the hooks and the server. */
public final class Guards {
    private final Standing standing;
    private final Situation situation;
    private final List<Reason> obstacles = new ArrayList<>();

    private Guards(Standing standing, Situation situation) {
        this.standing = standing;
        this.situation = situation;
    }

    /** Whether somebody may make a move, and everything that stands in its way. */
    public static Decision decide(Standing standing, Act act, Situation situation) {
        Guards guards = new Guards(standing, situation);
        Legality.stateObjection(standing, situation.actor().id(), act).ifPresent(guards.obstacles::add);
        guards.judge(act);
        return new Decision(guards.obstacles);
    }

    private void judge(Act act) {
        switch (act.move()) {
            case CREATE, SAVE -> {}
            case SUBMIT -> {
                author();
                text();
            }
            case APPROVE -> {
                role(Role.REVIEWER);
                fourEyes();
            }
            case REQUEST_CHANGES -> {
                role(Role.REVIEWER);
                words(((Act.RequestChanges) act).reason(), "a reason is required", "Say what has to change: -m");
            }
            case COMMENT -> words(((Act.Comment) act).text(), "a comment needs words", "Say it with -m");
            case RESOLVE -> party(((Act.Resolve) act).thread());
            case WITHDRAW -> {}
            case HOLD -> {
                role(Role.EDITOR);
                hold((Act.Hold) act);
            }
            case RELEASE, SPIKE, UNSPIKE -> role(Role.EDITOR);
            case UNSCHEDULE -> role(Role.PUBLISHER);
            case SCHEDULE -> {
                role(Role.PUBLISHER);
                inTheFuture(((Act.Schedule) act).at().toInstant(), "a schedule");
                approvals();
                requestedChanges();
            }
            case PUBLISH -> {
                role(Role.PUBLISHER);
                publish((Act.Publish) act);
            }
            case CORRECT -> words(((Act.Correct) act).note(), "a correction tells readers what was wrong", "Use -m");
            case RETRACT -> retract((Act.Retract) act);
        }
    }

    private void author() {
        boolean edited = standing.editors().stream().anyMatch(situation.actor()::isMeantBy)
                || situation.copy().editedBy().stream().anyMatch(situation.actor()::isMeantBy);
        if (!situation.isAuthor() && !edited) {
            add(
                    Guard.ROLE,
                    "only an author submits it, and " + situation.actor().id() + " has not written in it",
                    "");
        }
    }

    private void role(Role role) {
        if (!situation.actor().has(role)) {
            add(
                    Guard.ROLE,
                    situation.actor().id() + " is not " + withArticle(role),
                    "newsroom.yml says who is: people with the role " + role.key());
        }
    }

    private static String withArticle(Role role) {
        return switch (role) {
            case EDITOR -> "an editor";
            case STANDARDS -> "a standards editor";
            case REVIEWER, PUBLISHER -> "a " + role.key();
        };
    }

    private void words(String words, String what, String next) {
        if (words.isBlank()) {
            add(Guard.DETAIL, what, next);
        }
    }

    private void fourEyes() {
        Policy.Eyes eyes = situation.newsroom().policy().eyes();
        List<String> editors = new ArrayList<>(standing.editors());
        editors.addAll(situation.copy().editedBy());
        if (!eyes.allow(editors, situation.actor()::isMeantBy)) {
            add(
                    Guard.FOUR_EYES,
                    eyes == Policy.Eyes.NOT_LAST_EDITOR
                            ? situation.actor().id() + " changed this text last"
                            : situation.actor().id() + " changed this text",
                    "Somebody else has to approve it");
        }
    }

    private void party(EventId thread) {
        boolean isParty = situation.isAuthor()
                || standing.editors().stream().anyMatch(situation.actor()::isMeantBy)
                || standing.discussion(thread)
                        .filter(discussion ->
                                discussion.opener().equals(situation.actor().id()))
                        .isPresent();
        if (!isParty) {
            add(Guard.ROLE, "only the article's author and whoever opened the thread can settle it", "");
        }
    }

    private void hold(Act.Hold hold) {
        if (hold.embargo().isEmpty()) {
            words(hold.reason(), "a hold needs a reason or an embargo", "Say why with -m, or until when with --until");
        } else {
            inTheFuture(hold.embargo().get().toInstant(), "an embargo");
        }
    }

    private void inTheFuture(Instant time, String what) {
        if (!time.isAfter(situation.now())) {
            add(Guard.DETAIL, what + " has to lie in the future, and " + time + " does not", "");
        }
    }

    private void publish(Act.Publish publish) {
        text();
        approvals();
        requestedChanges();
        for (Discussion open : standing.openDiscussions()) {
            add(
                    Guard.OPEN_THREAD,
                    "the thread that " + open.opener() + " opened is not settled: " + open.id(),
                    "Answer it, then: newsroom resolve");
        }
        holds();
        history(publish);
    }

    /** What is wrong with a text, whoever wants to do what with it; one that is unfinished may still lack something. */
    public static List<Reason> faults(TextReport report) {
        List<Reason> faults = new ArrayList<>();
        report.failure()
                .ifPresent(why -> faults.add(
                        new Reason(Guard.CHECKS, "the checks could not run: " + why, "newsroom check says more")));
        for (Finding error : report.errors()) {
            faults.add(new Reason(
                    Guard.CHECKS,
                    "line " + error.span().line() + ": " + error.message() + " (" + error.rule() + ")",
                    "newsroom check --explain " + error.rule() + " tells why and what to do"));
        }
        report.conflictMarker()
                .ifPresent(line -> faults.add(new Reason(
                        Guard.CONFLICT_MARKERS,
                        "line " + line + ": a merge's conflict marker stands in the text",
                        "Choose what is to stay and save it")));
        return faults;
    }

    private void text() {
        TextReport report = situation.report().get();
        obstacles.addAll(faults(report));
        report.placeholder()
                .ifPresent(line ->
                        add(Guard.PLACEHOLDER, "line " + line + ": TK says that something is to come", "Write it"));
    }

    private void approvals() {
        Policy policy = situation.newsroom().policy();
        List<Vote> approvals = standing.approvalsOf(situation.copy(), situation.newsroom());
        if (approvals.size() >= policy.approvals()) {
            return;
        }
        add(
                Guard.APPROVALS,
                approvals.size() + " of " + policy.approvals() + " approvals cover exactly this text",
                "A reviewer who did not write in it approves it: newsroom review --approve");
        standing.votes().stream()
                .filter(vote -> vote.approves() && !vote.copy().isSameTextAs(situation.copy()))
                .forEach(this::fallen);
    }

    private void fallen(Vote vote) {
        List<String> editors = situation.copy().editedBy().isEmpty()
                ? standing.editors()
                        .subList(
                                Math.min(
                                        vote.editors().size(),
                                        standing.editors().size()),
                                standing.editors().size())
                : situation.copy().editedBy();
        add(
                Guard.APPROVALS,
                vote.person() + " approved another text: since then it was changed"
                        + (editors.isEmpty() ? "" : " by " + String.join(", ", editors)),
                "newsroom diff shows what changed since " + vote.event());
    }

    private void requestedChanges() {
        for (Vote vote : standing.requestedChanges()) {
            add(
                    Guard.REQUESTED_CHANGES,
                    vote.person() + " asked for changes, and that stands",
                    vote.person() + " lifts it by approving or with: newsroom withdraw");
        }
    }

    private void holds() {
        for (Standing.Holding hold : standing.holds()) {
            if (!hold.isOn(situation.now())) {
                continue;
            }
            add(
                    hold.embargo().isPresent() ? Guard.EMBARGO : Guard.HELD,
                    hold.person()
                            + hold.embargo()
                                    .map(until -> " put an embargo on it until " + until)
                                    .orElse(" holds it")
                            + (hold.reason().isEmpty() ? "" : ": " + hold.reason()),
                    "An editor ends it with: newsroom release");
        }
    }

    private void history(Act.Publish publish) {
        Optional<Standing.Published> sameText = standing.publications().stream()
                .filter(earlier ->
                        earlier.copy().content().equals(publish.copy().content()))
                .findFirst();
        if (sameText.isPresent() && !publish.restored()) {
            add(
                    Guard.ALREADY_LIVE,
                    "exactly this text was live before, as version "
                            + sameText.get().version(),
                    "To bring it back on purpose: newsroom publish --restore");
        } else if (sameText.isEmpty()
                && !standing.publications().isEmpty()
                && !situation.report().get().hasNewCorrection()) {
            add(
                    Guard.CORRECTION_NOTE,
                    "it was live before, and no new note under the heading \"Corrections\" tells readers what changed",
                    "Add one to the article");
        }
    }

    private void retract(Act.Retract retract) {
        words(retract.reason(), "a retraction tells readers why", "Say it with -m");
        boolean isStandards = situation.actor().has(Role.STANDARDS);
        Optional<Standing.Retraction> proposal = standing.retraction().filter(retraction -> !retraction.done());
        boolean wasStandards = proposal.flatMap(
                        proposed -> situation.newsroom().person(proposed.event().actor()))
                .filter(person -> person.has(Role.STANDARDS))
                .isPresent();
        boolean isEditor =
                situation.actor().has(Role.EDITOR) || situation.actor().has(Role.PUBLISHER);
        if (!isStandards && !isEditor) {
            role(Role.STANDARDS);
        } else if (proposal.isPresent() && !isStandards && !wasStandards) {
            add(Guard.ROLE, "one of the two who retract it has to be a standards editor", "");
        }
    }

    private void add(Guard guard, String what, String next) {
        obstacles.add(new Reason(guard, what, next));
    }
}
