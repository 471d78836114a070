package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import newsroom.git.PushServer.Receiver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a push may lead, and who may push at all. */
class PushRefsTest {
    @TempDir
    private Path place;

    @ParameterizedTest
    @EnumSource
    void onlyMainAndLiveHaveAPlaceAndNeitherGoesOrIsRewritten(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara").edit(PushClone.DAM).commit("One more sentence");
            mara.git("tag", "v1");

            mara.isRefused("there is no place here for refs/heads/dam", "main:dam");
            mara.isRefused("there is no place here for refs/tags/v1", "v1");
            mara.isRefused("there is no place here for refs/heads/dam", "main", "main:dam");
            mara.isRefused("there is no place here for refs/tags/v1", "v1", "main");
            mara.isRefused("there is no place here for refs/newsroom/roles", "main:refs/newsroom/roles");
            mara.isRefused("delet", ":main");
            mara.git("reset", "-q", "--hard", "HEAD~2");
            mara.isRefused("main", "-f", "main");
            mara.isRefused("main", "+refs/heads/*:refs/heads/*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyPushesForWhomTheServerDoesNotVouch(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara").edit(PushClone.DAM).commit("One more sentence");
            String before = server.refs();

            assertThat(server.push(mara.folder(), "", List.of("main")).text())
                    .contains("this server does not know who you are");
            assertThat(server.push(mara.folder(), "eve", List.of("main")).text())
                    .contains("newsroom.yml has nobody called eve");
            assertThat(server.refs()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoPushesLaterThanOthersFetchesFirst(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara").edit(PushClone.DAM).commit("One more sentence");
            PushClone ines = server.cloned("ines").edit(PushClone.MEALS).commit("One more sentence");
            ines.pushes();

            mara.isRefused("fetch first");
            mara.pull().pushes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRefsAreNotReadToTheEnd(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            StringBuilder refs = new StringBuilder();
            for (int i = 0; i < 3000; i++) {
                refs.append("create refs/heads/b").append(i).append(" refs/heads/main\n");
            }
            mara.gitWith(refs.toString(), "update-ref", "--stdin");

            // JGit hangs up while the client still writes, which ends it without a word.
            mara.isRefused(receiver == Receiver.C_GIT ? "names more than 100 refs" : "", "refs/heads/b*:refs/heads/b*");
        }
    }
}
