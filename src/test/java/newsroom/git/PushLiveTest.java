package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import newsroom.desk.Audit;
import newsroom.desk.Repository;
import newsroom.git.PushServer.Receiver;
import newsroom.model.Slug;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers see follows from main, whoever pushes what. */
class PushLiveTest {
    private static final String DAM = PushClone.DAM;

    @TempDir
    private Path place;

    private static PushServer approved(Receiver receiver, Path place) throws IOException {
        PushServer server = PushServer.found(receiver, place);
        server.cloned("mara").does(desk -> desk.moves().submit("dam")).pushes();
        server.cloned("ines").does(desk -> desk.moves().approve("dam", "")).pushes();
        return server;
    }

    private static String live(PushServer server, String path) {
        return Shell.git(server.folder(), "rev-parse", "live:" + path).strip();
    }

    private static void isProven(PushServer server) {
        try (Repository repository = new GitStorage().open(server.folder())) {
            Audit.Report report = Ledger.desk(repository, "ines").audit().run();
            assertThat(report.faults()).isEmpty();
            assertThat(report.entries()).isNotEmpty().allMatch(Audit.Entry::isProven);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mainAloneIsEnough(Receiver receiver) throws IOException {
        try (PushServer server = approved(receiver, place)) {
            PushClone bo = server.cloned("bo")
                    .does(desk -> desk.moves().publish("dam", false))
                    .pushes();

            assertThat(live(server, DAM))
                    .isEqualTo(bo.git("rev-parse", "main:" + DAM).strip());
            bo.pushes("live");
            isProven(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothTogetherComeInWhicheverIsNamedFirst(Receiver receiver) throws IOException {
        try (PushServer server = approved(receiver, place)) {
            PushClone bo = server.cloned("bo")
                    .does(desk -> desk.moves().publish("dam", false))
                    .pushes("live", "main");
            bo.does(desk -> desk.drafts().correct("dam", "The date was wrong.")).pushes();
            server.cloned("ines").does(desk -> desk.moves().approve("dam", "")).pushes();
            bo.pull().does(desk -> desk.moves().publish("dam", false)).pushes("--atomic", "main", "live");

            assertThat(live(server, DAM))
                    .isEqualTo(bo.git("rev-parse", "main:" + DAM).strip());
            isProven(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void liveMovedByHandIsRefused(Receiver receiver) throws IOException {
        try (PushServer server = approved(receiver, place)) {
            PushClone bo = server.cloned("bo")
                    .does(desk -> desk.moves().publish("dam", false))
                    .pushes("main", "live");
            bo.git("checkout", "-q", "live");
            bo.edit(DAM).commit("Only a comma").isRefused("follows no commit of main", "live");
            bo.git(
                    "commit",
                    "-q",
                    "--amend",
                    "-m",
                    "publish: dam\n\nNewsroom-Main: "
                            + bo.git("rev-parse", "main").strip());
            bo.isRefused("is not what main says is published", "live");
            bo.git("reset", "-q", "--hard", "HEAD~1");
            String hidden = bo.git("commit-tree", "live^{tree}", "-p", "live", "-p", "main", "-m", "publish: dam");
            bo.git("reset", "-q", "--hard", hidden.strip());
            bo.isRefused("on live", "live");
            bo.isRefused("on live", "main", "live");
            bo.isRefused("live", "+main:live");
            isProven(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void liveDoesNotGoBack(Receiver receiver) throws IOException {
        try (PushServer server = approved(receiver, place)) {
            PushClone bo = server.cloned("bo")
                    .does(desk -> desk.moves().publish("dam", false))
                    .pushes("main", "live");
            String first = bo.git("rev-parse", "live").strip();
            bo.does(desk -> desk.drafts().correct("dam", "The date was wrong.")).pushes();
            server.cloned("ines").does(desk -> desk.moves().approve("dam", "")).pushes();
            bo.pull().does(desk -> desk.moves().publish("dam", false)).pushes("main", "live");

            bo.git("checkout", "-q", "live");
            String message = bo.git("log", "-1", "--format=%B", first);
            String back = bo.git("commit-tree", first + "^{tree}", "-p", "live", "-m", message);
            bo.git("reset", "-q", "--hard", back.strip());
            bo.isRefused("takes live back to an older main", "live");
            bo.git("reset", "-q", "--hard", first);
            bo.isRefused("live", "-f", "live");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeLifeIsTakenMoveByMove(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            mara.does(desk -> desk.drafts().begin("A New Title", Optional.of(new Slug("new-title")), Optional.empty()))
                    .does(desk -> desk.moves().submit("meals"))
                    .pushes();
            PushClone ines = server.cloned("ines")
                    .does(desk -> desk.moves().comment("meals", "Whose thermometer?", Optional.empty()))
                    .does(desk -> desk.moves().requestChanges("meals", "Say whose"))
                    .does(desk -> desk.moves()
                            .hold(
                                    "meals",
                                    "",
                                    Optional.of(PushServer.CLOCK
                                            .instant()
                                            .plusSeconds(600)
                                            .atZone(PushServer.CLOCK.getZone()))))
                    .does(desk -> desk.moves().release("meals"))
                    .does(desk -> desk.moves().spike("new-title", ""))
                    .does(desk -> desk.moves().unspike("new-title"))
                    .pushes();
            mara.pull().edit(PushClone.MEALS).does(desk -> desk.drafts().save("meals", "The school's"));
            mara.edit(PushClone.MEALS + "/index.md", text -> text.replace("One more sentence.", "Another sentence."))
                    .commit("By hand")
                    .does(desk -> desk.moves().submit("meals"))
                    .does(desk -> desk.drafts().rename("meals", new Slug("school-meals")))
                    .pushes();
            ines.pull();
            String thread = ines.git("log", "--format=%(trailers:key=Event-Id,valueonly)", "--grep=^comment: meals");
            ines.does(desk -> desk.moves().resolve("school-meals", thread.strip()))
                    .does(desk -> desk.moves().withdraw("school-meals"))
                    .does(desk -> desk.moves().approve("school-meals", "Read."))
                    .pushes();
            PushClone bo = server.cloned("bo")
                    .does(desk -> desk.moves()
                            .schedule(
                                    "school-meals",
                                    PushServer.CLOCK.instant().plusSeconds(3600).atZone(PushServer.CLOCK.getZone())))
                    .does(desk -> desk.moves().publish("school-meals", false))
                    .pushes();
            server.cloned("sam")
                    .does(desk -> desk.moves().retract("school-meals", "It was made up."))
                    .pushes();
            bo.pull().does(desk -> desk.moves().retract("school-meals", "")).pushes("main", "live");

            assertThat(Shell.git(server.folder(), "show", "live:articles/2026/11/school-meals/index.md"))
                    .contains("It was made up.");
            isProven(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRebasedIsTaken(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara").does(desk -> desk.moves().submit("dam"));
            mara.edit(PushClone.MEALS).commit("One more sentence");
            server.cloned("ines")
                    .does(desk -> desk.moves().comment("dam", "Which dam?", Optional.empty()))
                    .pushes();

            mara.git("fetch", "-q", "origin");
            mara.git("rebase", "-q", "origin/main");
            mara.pushes();
        }
    }
}
