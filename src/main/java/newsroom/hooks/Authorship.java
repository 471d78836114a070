package newsroom.hooks;

import java.time.Instant;
import java.util.Locale;
import newsroom.desk.Admission;
import newsroom.model.Person;
import newsroom.model.Problem;
import newsroom.model.Signature;

/** Whether a commit is the pusher's own: nobody brings another person's work under that person's name. */
final class Authorship {
    private Authorship() {}

    static void judge(CommitText text, Admission admission) {
        judge("author", text.author(), admission);
        judge("committer", text.committer(), admission);
    }

    private static void judge(String role, CommitText.Ident ident, Admission admission) {
        Person pusher = admission.actor();
        String own = "Make it yours: git commit --amend --reset-author; what somebody else did, they push themselves";
        if (!Signature.isClean(ident.name()) || !Signature.isClean(ident.email())) {
            throw Problem.refused("its " + role + " has a name or an address that cannot be shown", own);
        }
        if (!pusher.isMeantBy(lower(ident.email()))) {
            throw Problem.refused("its " + role + " is " + ident.email() + ", and you are " + pusher.id(), own);
        }
        for (Person other : admission.people()) {
            boolean isOther = !other.id().equals(pusher.id())
                    && !lower(pusher.name()).equals(lower(ident.name()))
                    && (lower(other.name()).equals(lower(ident.name()))
                            || other.id().value().equals(lower(ident.name())));
            if (isOther) {
                throw Problem.refused(
                        "its " + role + " is called " + ident.name() + " like " + other.id() + ", and you are "
                                + pusher.id(),
                        own);
            }
        }
        Instant latest = admission.now().plus(Admission.MOST_AHEAD);
        if (ident.seconds() < 0 || ident.seconds() > latest.getEpochSecond()) {
            throw Problem.refused(
                    "its " + role + " dates it in a time that cannot be",
                    "Set your clock right, and then: git commit --amend --reset-author");
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
