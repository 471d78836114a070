package newsroom.git;

import java.io.IOException;
import java.nio.file.Path;
import newsroom.git.PushServer.Receiver;
import newsroom.model.Slug;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a merge may do, and what it would hide. */
class PushMergeTest {
    private static final String DAM = PushClone.DAM + "/index.md";
    private static final String MEALS = PushClone.MEALS + "/index.md";

    @TempDir
    private Path place;

    /** Ines and the desk have both gone on: she with the meals, Bo with the dam. */
    private static PushClone parted(PushServer server) {
        PushClone ines = server.cloned("ines").edit(PushClone.MEALS).commit("One more sentence");
        server.cloned("bo").edit(PushClone.DAM).commit("A correction").pushes();
        ines.git("fetch", "-q", "origin");
        return ines;
    }

    @ParameterizedTest
    @EnumSource
    void aMergeThatDropsWhatOthersDidIsRefused(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone ines = parted(server);

            ines.git("merge", "-q", "-s", "ours", "-m", "Merge", "origin/main");
            ines.isRefused("this merge drops a change of " + DAM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMergeThatPutsSomethingInIsRefused(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone ines = parted(server);

            ines.git("merge", "-q", "--no-commit", "--no-ff", "origin/main");
            ines.edit(DAM, text -> text.replaceFirst("\n\n## ", "\n\nNobody read this.\n\n## "))
                    .commit("Merge");
            ines.isRefused("this merge changes " + DAM);
            ines.again().edit(PushClone.MEALS).commit("One more sentence");
            ines.git("reset", "-q", "--hard", "origin/main~1");
            ines.edit(PushClone.MEALS).commit("One more sentence");
            ines.git("merge", "-q", "--no-commit", "--no-ff", "origin/main");
            ines.write("newsroom.yml", ines.read("newsroom.yml").replace("policy: desk", "policy: solo"))
                    .commit("Merge")
                    .isRefused("this merge changes newsroom.yml");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMergeThatTakesALogAwayIsRefused(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone ines = server.cloned("ines").edit(PushClone.MEALS).commit("One more sentence");
            server.cloned("mara").does(desk -> desk.moves().submit("dam")).pushes();
            ines.git("fetch", "-q", "origin");

            ines.git("merge", "-q", "-s", "ours", "-m", "Merge", "origin/main");
            ines.isRefused("this merge drops a change of .newsroom/log/");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyParentsAndOtherBeginningsAreRefused(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone ines = parted(server);
            ines.git("branch", "other", "origin/main~1");
            ines.git("checkout", "-q", "other");
            ines.edit(DAM, text -> text + "\nOther.\n").commit("Other");
            ines.git("checkout", "-q", "main");
            String tree = ines.git("rev-parse", "origin/main^{tree}").strip();

            String octopus =
                    ines.git("commit-tree", tree, "-p", "origin/main", "-p", "main", "-p", "other", "-m", "All of it");
            ines.git("reset", "-q", "--hard", octopus.strip());
            ines.isRefused("it merges more than two commits");
            String root =
                    ines.git("commit-tree", tree, "-m", "Another beginning").strip();
            String joined = ines.git("commit-tree", tree, "-p", "origin/main", "-p", root, "-m", "Join");
            ines.git("reset", "-q", "--hard", joined.strip());
            ines.isRefused("it begins another history");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAMergeBringsTogetherIsTaken(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            parted(server).pull().pushes();

            // Both in one article, in different paragraphs.
            PushClone ines = server.cloned("ines").edit(PushClone.DAM).commit("One more sentence");
            server.cloned("mara")
                    .edit(DAM, text -> text.replaceFirst("(?m)^title: .*", "title: Another Title"))
                    .commit("Another title")
                    .pushes();
            ines.pull().pushes();

            // Both in one sentence: whoever merges decides.
            ines.edit(MEALS, text -> text.replaceFirst("One more sentence.", "One sentence more."))
                    .commit("Rather so");
            server.cloned("mara")
                    .edit(MEALS, text -> text.replaceFirst("One more sentence.", "No more sentence."))
                    .commit("Rather no")
                    .pushes();
            ines.git("fetch", "-q", "origin");
            Shell.answer(ines.folder(), "merge", "-q", "origin/main");
            ines.edit(MEALS, text -> text.replaceAll("(?s)<<<<<<<.*>>>>>>>[^\n]*\n", "Two sentences.\n"))
                    .commit("Merge");
            ines.pushes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEditGoesWithARename(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone ines = server.cloned("ines").edit(PushClone.DAM).commit("One more sentence");
            server.cloned("mara")
                    .does(desk -> desk.drafts().rename("dam", new Slug("dam-safety")))
                    .pushes();

            ines.pull().pushes();
        }
    }
}
