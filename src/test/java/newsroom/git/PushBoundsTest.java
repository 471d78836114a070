package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsroom.desk.Gate;
import newsroom.git.PushServer.Receiver;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A push that would cost the server more than a newsroom is worth, and one that finds the server damaged. */
class PushBoundsTest {
    private static final int MILLION = 1_000_000;
    private static final int MOST_COMMITS = 1000;

    @TempDir
    private Path place;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aFolderOfAMillionFilesIsNotRead(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            Path tree = Files.write(place.resolve("tree"), folderOfAMillion(mara.blob("x")));
            String folder = mara.git("hash-object", "-t", "tree", "-w", "--literally", tree.toString())
                    .strip();

            String root = mara.gitWith(mara.git("ls-tree", "HEAD") + "040000 tree " + folder + "\tmany\n", "mktree")
                    .strip();
            String commit =
                    mara.git("commit-tree", root, "-p", "HEAD", "-m", "Many").strip();
            mara.isRefused(receiver == Receiver.C_GIT ? "holds too much" : "too large", commit + ":main");
        }
    }

    private static byte[] folderOfAMillion(String blob) {
        ByteArrayOutputStream tree = new ByteArrayOutputStream(40 * MILLION);
        byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
        ObjectId.fromString(blob).copyRawTo(id, 0);
        for (int i = 0; i < MILLION; i++) {
            tree.writeBytes(("100644 f" + (MILLION + i) + '\0').getBytes(StandardCharsets.US_ASCII));
            tree.writeBytes(id);
        }
        return tree.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void aThousandCommitsComeInAtOnceAndNoMore(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            StringBuilder commits = new StringBuilder();
            for (int i = 0; i <= MOST_COMMITS; i++) {
                commits.append("commit refs/heads/main\ncommitter mara <mara@desk.example> 1795424400 +0000\n"
                        + "data <<END\nNote " + i + "\nEND\n" + (i == 0 ? "from refs/heads/main^0\n" : "") + "\n");
            }
            mara.gitWith(commits.toString(), "fast-import", "--quiet");

            mara.isRefused("this push brings more than " + MOST_COMMITS + " commits");
            mara.pushes("main~1:main").pushes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesWhereTheOldTipCannotBeRead(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara").edit(PushClone.DAM).commit("One more sentence");
            String tip = Shell.git(server.folder(), "rev-parse", "main").strip();
            Path object = server.folder().resolve("objects/" + tip.substring(0, 2) + "/" + tip.substring(2));
            Path kept = Files.copy(object, place.resolve("kept"));

            Files.move(
                    Files.write(place.resolve("broken"), new byte[] {1, 2, 3}),
                    object,
                    StandardCopyOption.REPLACE_EXISTING);
            isLeftAlone(server, mara);
            Files.delete(object);
            isLeftAlone(server, mara);
            Files.move(kept, object);
            mara.pushes();
        }
    }

    private static void isLeftAlone(PushServer server, PushClone clone) throws IOException {
        Path main = server.folder().resolve("refs/heads/main");
        String before = Files.readString(main);
        Shell.Answer answer = server.push(clone.folder(), "mara", List.of("main"));

        assertThat(answer.code()).as(answer.text()).isNotZero();
        assertThat(answer.text()).doesNotContain("\tat ", "Exception");
        assertThat(Files.readString(main)).isEqualTo(before);
    }

    @Test
    void aJudgeThatBreaksDownRefuses() throws IOException {
        try (PushServer server = PushServer.found(Receiver.JGIT, place)) {
            PushClone mara = server.cloned("mara").edit(PushClone.DAM).commit("One more sentence");
            for (Error fault : List.of(new StackOverflowError(), new OutOfMemoryError(), new AssertionError())) {
                Gate broken = (push, reception) -> {
                    throw fault;
                };
                server.judgedBy(broken);
                mara.isRefused("the server's hook failed, and nothing was let through");
            }
        }
    }

    /** C Git's bounds are those that {@code ssh-command} gives it; scripts/scenarios/server.sh shows them. */
    @Test
    void aSmallPackThatUnfoldsToALargeOneIsNotUnfolded() throws IOException {
        try (PushServer server = PushServer.found(Receiver.JGIT, place)) {
            String main = Shell.git(server.folder(), "rev-parse", "main").strip();
            String before = server.refs();
            Path push = Files.write(place.resolve("push"), new UnfoldingPack(15).push(main));
            ProcessBuilder receiver = new ProcessBuilder(
                            server.program().toString(), server.folder().toString())
                    .redirectInput(push.toFile());
            receiver.environment().put("NEWSROOM_PERSON", "mara");

            assertThat(Shell.run(receiver).text()).contains("too large");
            assertThat(server.refs()).isEqualTo(before);
        }
    }
}
