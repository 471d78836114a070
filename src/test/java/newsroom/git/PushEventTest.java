package newsroom.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import newsroom.git.PushServer.Receiver;
import newsroom.model.Act;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Signature;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Approvals and other moves that were never made, or not by whom they say, or not where they could be. */
class PushEventTest {
    private static final String DAM = PushClone.DAM;
    private static final String LOG = ".newsroom/log/2026/11/";
    private static final Signature INES = new Signature("Ines Ortega", "ines@desk.example");
    private static final Signature BO = new Signature("Bo Lindqvist", "bo@desk.example");

    @TempDir
    private Path place;

    private static PushServer submitted(Receiver receiver, Path place) throws IOException {
        PushServer server = PushServer.found(receiver, place);
        server.cloned("mara").does(desk -> desk.moves().submit("dam")).pushes();
        return server;
    }

    private static Act approval(Copy copy, Signature reviewer) {
        return new Act.Approve(copy, reviewer, "Read.");
    }

    private static Act publication(Copy copy, int version, Policy policy) {
        return new Act.Publish(copy, version, policy, List.of(), false);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyApprovesInAnothersName(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone mara = server.cloned("mara");

            mara.as("bo", desk -> desk.moves().approve("dam", ""));
            mara.isRefused("its author is bo@desk.example, and you are mara");
            mara.git("commit", "-q", "--amend", "--no-edit", "--reset-author");
            mara.isRefused("says that bo did it, and you are mara");
            mara.again();
            mara.git("config", "user.name", "Bo Lindqvist");
            mara.edit(DAM).commit("One more sentence").isRefused("is called Bo Lindqvist like bo");

            PushClone ines = server.cloned("ines");
            ines.forge("dam", (dossier, copy) -> approval(copy, BO)).isRefused("is signed by Bo Lindqvist");
            ines.again();
            ines.git("config", "user.email", "editor@elsewhere.example");
            ines.edit(DAM).commit("x").isRefused("its author is editor@elsewhere.example, and you are ines");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyApprovesWhoMayNot(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            server.cloned("mara")
                    .forge("dam", (dossier, copy) -> approval(copy, new Signature("Mara Quill", "mara@desk.example")))
                    .isRefused("mara is not a reviewer");

            PushClone ines = server.cloned("ines").edit(DAM).commit("A word");
            ines.forge("dam", (dossier, copy) -> approval(copy, INES))
                    .isRefused("was changed by nobody, and the commits say ines");
            ines.git("reset", "-q", "--hard", "HEAD~1");
            ines.forge(
                            "dam",
                            (dossier, copy) -> approval(new Copy(copy.folder(), copy.content(), List.of("ines")), INES))
                    .isRefused("ines changed this text");
            ines.again().forge("meals", (dossier, copy) -> approval(copy, INES)).isRefused("it is a draft");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anApprovalIsForTheTextThatIsThere(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone ines = server.cloned("ines");
            Event approval = ines.event("ines", "dam", (dossier, copy) -> approval(copy, INES));
            Copy dam = ines.copyOf("dam");
            Event elsewhere = ines.event("ines", "meals", (meals, copy) -> approval(dam, INES));

            server.cloned("mara").edit(DAM).commit("Once more").pushes();
            ines.again().forge(approval).isRefused("is for another text than");
            ines.again().forge(elsewhere).isRefused(" and speaks of articles/2026/11/dam, which is ");
            ines.again()
                    .write(elsewhere.path().replaceFirst("[^/]*$", approval.id().value()), EventText.write(approval))
                    .commit("Move it")
                    .isRefused("is not where this event belongs");
            ines.again()
                    .forge(
                            "dam",
                            (dossier, copy) -> approval(
                                    new Copy(
                                            copy.folder(),
                                            new Content(copy.content().tree(), "0".repeat(64)),
                                            List.of("mara")),
                                    INES))
                    .isRefused("is for another text than");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingGoesOutThatTheDeskHasNotApproved(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone bo = server.cloned("bo");
            Policy solo = Policy.Preset.SOLO.policy();

            bo.forge("dam", (dossier, copy) -> publication(copy, 1, Policy.Preset.DESK.policy()))
                    .isRefused("0 of 1 approvals");
            bo.again()
                    .forge("dam", (dossier, copy) -> publication(copy, 1, solo))
                    .isRefused("says the desk asks for 0 any");
            server.cloned("ines").does(desk -> desk.moves().approve("dam", "")).pushes();
            bo.again()
                    .forge("dam", (dossier, copy) -> publication(copy, 1, Policy.Preset.DESK.policy()))
                    .isRefused("is out of turn: the approvals it names do not reach its policy");
            bo.again()
                    .forge("dam", (dossier, copy) -> publication(copy, 7, Policy.Preset.DESK.policy()))
                    .isRefused("it cannot be version 7");
            server.cloned("ines")
                    .forge("dam", (dossier, copy) -> publication(copy, 1, Policy.Preset.DESK.policy()))
                    .isRefused("ines is not a publisher");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHadNotSeenAHoldIsHeldByIt(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone ines = server.cloned("ines")
                    .does(desk -> desk.moves().approve("dam", ""))
                    .pushes();
            PushClone bo = server.cloned("bo").does(desk -> desk.moves().publish("dam", false));
            ines.does(desk -> desk.moves().hold("dam", "The lawyers ask", Optional.empty()))
                    .pushes();

            bo.pull().isRefused("ines holds it: The lawyers ask");
            bo.isRefused("ines holds it", "live", "main");
            bo.isRefused("follows no commit of main", "live");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneOfTwoWhoPublishAtOnceDoes(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            server.cloned("ines").does(desk -> desk.moves().approve("dam", "")).pushes();
            PushClone bo = server.cloned("bo").does(desk -> desk.moves().publish("dam", false));
            PushClone sam = server.cloned("sam").does(desk -> desk.moves().publish("dam", false));

            bo.pushes("main", "live");
            sam.pull().isRefused("it is live already");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLogIsOnlyEverAddedToAndOnlyWithEvents(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone ines = server.cloned("ines");
            String submitted =
                    ines.git("ls-files", LOG).lines().reduce((a, b) -> b).orElseThrow();
            Event approval = ines.event("ines", "dam", (dossier, copy) -> approval(copy, INES));
            String path = approval.path();
            Copy dam = ines.copyOf("dam");

            ines.edit(submitted, text -> text.replace("mara", "bo"))
                    .commit("Alter")
                    .isRefused(submitted + " was altered");
            ines.again();
            ines.git("rm", "-q", submitted);
            ines.commit("Remove").isRefused(submitted + " was removed");
            ines.again().write(path, "approve: dam\n").commit("Add").isRefused("is no event as the program writes it");
            ines.again()
                    .write(path, EventText.write(approval).replace("Read.", "Read it."))
                    .commit("Add")
                    .isRefused("it was altered");
            ines.again()
                    .write(path, EventText.write(approval) + "Actor: bo\n")
                    .commit("Add")
                    .isRefused("is no event as the program writes it");
            ines.again()
                    .forge(EventText.sign(
                            approval.id().time().plus(Duration.ofDays(2)),
                            approval.article(),
                            approval.slug(),
                            new PersonId("ines"),
                            approval.after(),
                            Optional.empty(),
                            approval.act()))
                    .isRefused("is of a time to come");
            ines.again()
                    .forge(EventText.sign(
                            approval.id().time(),
                            approval.article(),
                            approval.slug(),
                            new PersonId("ines"),
                            new TreeSet<>(),
                            Optional.empty(),
                            approval(new Copy(dam.folder(), dam.content(), List.of("mara")), INES)))
                    .isRefused("it is a draft");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rulesHoldFromTheNextPushOnAndEditorsMakeThem(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone ines = server.cloned("ines");
            String solo = ines.read("newsroom.yml").replaceFirst("policy: desk", "policy: solo");

            server.cloned("mara").write("newsroom.yml", solo).commit("Solo").isRefused("mara is not an editor");
            ines.write("newsroom.yml", solo.replaceFirst("(?s)(ines:.*?roles: \\[)", "$1publisher, "))
                    .commit("Rules");
            ines.does(desk -> desk.moves().publish("dam", false)).isRefused("changes newsroom.yml and other files");
            ines.again().write("newsroom.yml", "people: [").commit("Rules").isRefused("newsroom.yml:");
            ines.again();
            ines.again()
                    .edit("newsroom.yml", text -> text.replaceAll("\\beditor, |, editor\\b|\\beditor\\b", ""))
                    .commit("Rules")
                    .isRefused("no one in the pushed newsroom.yml is an editor");
            ines.again();
            ines.git("rm", "-q", "newsroom.yml");
            ines.commit("Rules").isRefused("newsroom.yml was removed");
            ines.again()
                    .edit(DAM + "/index.md", text -> text.substring(0, text.indexOf("\n## Works Cited")))
                    .edit("newsroom.yml", text -> text + "\nchecks:\n  rules: {NR101: off}\n")
                    .commit("No more of that")
                    .isRefused("changes newsroom.yml and other files");
            ines.again().write("newsroom.yml", solo).commit("Solo").pushes();
            server.cloned("bo").does(desk -> desk.moves().publish("dam", false)).pushes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoLostARoleDoesNotFindItInAnOldCommit(Receiver receiver) throws IOException {
        try (PushServer server = submitted(receiver, place)) {
            PushClone bo = server.cloned("bo").does(desk -> desk.moves().approve("dam", ""));
            server.cloned("ines")
                    .edit(
                            "newsroom.yml",
                            text -> text.replaceFirst("roles: \\[reviewer, publisher\\]", "roles: [publisher]"))
                    .commit("Bo reviews no more")
                    .pushes();

            bo.pull().isRefused("bo is not a reviewer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatTheChecksRefuseIsNotSubmitted(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            mara.edit(DAM + "/index.md", text -> text.substring(0, text.indexOf("\n## Works Cited")))
                    .does(desk -> desk.drafts().save("dam", ""))
                    .pushes();

            mara.forge("dam", (dossier, copy) -> new Act.Submit(copy)).isRefused("NR101");
        }
    }
}
