package newsroom.hooks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newsroom.desk.Admission;
import newsroom.desk.Desk;
import newsroom.desk.Gate;
import newsroom.desk.Push;
import newsroom.desk.Reception;
import newsroom.desk.Repository;
import newsroom.desk.Snapshot;
import newsroom.desk.Workplace;
import newsroom.model.Problem;

/**
 * What a server lets in: commits on {@code main} that the pusher made and was allowed to make, and on {@code live} the commits
 * that the program makes of {@code main}. There are no other branches and no tags: what lies on one would be judged by nobody.
 */
public final class PushGate implements Gate {
    /** The most commits that one push may bring to a branch. */
    static final int MAX_COMMITS = 1000;

    private static final List<String> BRANCHES = List.of(Repository.MAIN, Repository.LIVE);

    private final Clock clock;
    private final RandomGenerator random;

    public PushGate(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void judge(Push push, Reception reception) {
        push.updates().forEach(PushGate::isOfABranch);
        for (String branch : BRANCHES) {
            if (push.updates().stream().filter(update -> isOf(update, branch)).count() > 1) {
                throw Problem.refused("this push names " + branch + " twice", "Name each branch once");
            }
        }
        if (push.pusher().isEmpty()) {
            throw Problem.refused(
                    "this server does not know who you are",
                    "Push over SSH with a key for which it runs newsroom ssh-command");
        }
        Snapshot before = reception.repository().main();
        Admission admission = new Admission(
                reception.repository(), new Workplace(clock, random, Optional.empty(), push.pusher()), before);
        String main = before.commit();
        Optional<Push.Update> update = push.of(Repository.MAIN);
        if (update.isPresent()) {
            main = goesForward(update.get(), reception);
            if (!update.get().from().equals(Optional.of(before.commit()))) {
                throw Problem.refused("main was moved meanwhile", "Fetch, merge and push again");
            }
            new PushedMain(admission, reception, before.commit(), main).judge();
        }
        Optional<Push.Update> live = push.of(Repository.LIVE);
        if (live.isPresent()) {
            follows(live.get(), main, reception);
        }
    }

    private static boolean isOf(Push.Update update, String branch) {
        return update.ref().equals(Repository.HEADS + branch);
    }

    private static void isOfABranch(Push.Update update) {
        if (BRANCHES.stream().noneMatch(branch -> isOf(update, branch))) {
            throw Problem.refused(
                    "there is no place here for " + update.ref(),
                    "This server takes main and live: git push origin main");
        }
        if (update.to().isEmpty()) {
            throw Problem.refused(update.ref() + " cannot be deleted", "A newsroom keeps its history");
        }
    }

    /** The commit that a branch is to move to, which has to follow the one where it stands. */
    private static String goesForward(Push.Update update, Reception reception) {
        String to = update.to().orElseThrow();
        if (update.from().filter(from -> !reception.descends(to, from)).isPresent()) {
            throw Problem.refused(
                    update.ref() + " cannot be rewritten: " + to + " does not follow "
                            + update.from().get(),
                    "Fetch, merge and push again, without force");
        }
        return to;
    }

    private static void follows(Push.Update live, String main, Reception reception) {
        String to = goesForward(live, reception);
        reception
                .strayOnLive(live.from(), to, main, MAX_COMMITS, Desk.projector())
                .ifPresent(stray -> {
                    throw Problem.refused(stray, "Only newsroom writes live; push main, and the server brings it up");
                });
    }
}
