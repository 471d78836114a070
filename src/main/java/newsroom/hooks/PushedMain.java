package newsroom.hooks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.desk.Admission;
import newsroom.desk.Arrival;
import newsroom.desk.NewsroomFile;
import newsroom.desk.Reception;
import newsroom.desk.Snapshot;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.Problem;

/** The commits that a push brings to {@code main}, each judged against all of its parents. */
final class PushedMain {
    private static final int MAX_PARENTS = 2;

    private final Admission admission;
    private final Reception reception;
    private final String from;
    private final String to;
    private final Set<Folder> touched = new LinkedHashSet<>();
    private boolean changesRules;
    private boolean changesElse;

    PushedMain(Admission admission, Reception reception, String from, String to) {
        this.admission = admission;
        this.reception = reception;
        this.from = from;
        this.to = to;
    }

    void judge() {
        for (Arrival arrival : reception.arrivals(from, to, PushGate.MAX_COMMITS)) {
            CommitText text = CommitText.of(arrival);
            try {
                judge(arrival, text);
            } catch (Problem problem) {
                throw in(text, problem);
            }
        }
        Snapshot tip = at(to);
        if (changesRules) {
            if (changesElse) {
                throw Problem.refused(
                        "this push changes " + NewsroomFile.PATH + " and other files",
                        "Push rules and articles separately: the rules hold from the next push on");
            }
            admission.rules(tip);
        }
        admission.conclude(tip, touched);
    }

    /** A problem with the commit that has it, for whoever looks for the place. */
    private static Problem in(CommitText text, Problem problem) {
        String what = "commit " + text.shortName() + ": " + problem.what();
        return problem.reasons().isEmpty()
                ? Problem.refused(what, problem.next())
                : Problem.refused(what, problem.reasons());
    }

    private Snapshot at(String commit) {
        return reception.repository().at(commit).orElseThrow();
    }

    private void judge(Arrival arrival, CommitText text) {
        int parents = arrival.parents().size();
        if (parents == 0 || parents > MAX_PARENTS) {
            throw Problem.refused(
                    parents == 0 ? "it begins another history" : "it merges more than two commits",
                    "Merge one branch of this newsroom at a time");
        }
        Authorship.judge(text, admission);
        Snapshot here = at(arrival.commit());
        List<Snapshot> before = arrival.parents().stream().map(this::at).toList();
        if (parents == MAX_PARENTS) {
            new Merge(arrival, here, before).judge();
        }
        arrival.differences().forEach(PushedMain::staysInTheLog);
        Set<Folder> folders = new LinkedHashSet<>();
        List<String> added = new ArrayList<>();
        for (Arrival.Difference change : arrival.differences()) {
            if (!change.isOwn()) {
                continue;
            }
            Whitelist.judge(change, here);
            changesRules |= change.path().equals(NewsroomFile.PATH);
            changesElse |= !change.path().equals(NewsroomFile.PATH);
            Folder.ofFile(change.path()).ifPresent(folders::add);
            if (Whitelist.isLog(change.path()) && change.now().isPresent()) {
                added.add(change.path());
            }
        }
        admission.articles(here, before, folders);
        touched.addAll(folders);
        List<String> events = new ArrayList<>();
        for (String path : added) {
            events.add(EventText.write(admission.event(here, path)));
        }
        CommitMessage.judgeWhole(text.message(), events);
    }

    private static void staysInTheLog(Arrival.Difference difference) {
        if (!Whitelist.isLog(difference.path())) {
            return;
        }
        for (Optional<Arrival.Entry> parent : difference.parents()) {
            if (parent.isPresent() && !parent.equals(difference.now())) {
                throw Problem.refused(
                        difference.path() + " was " + (difference.now().isPresent() ? "altered" : "removed"),
                        "A log is only ever added to: bring the file back as it was");
            }
        }
    }
}
