package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.git.PushServer.Receiver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People push while others work on the server itself. */
class PushLockTest {
    private static final int MOVES = 12;

    @TempDir
    private Path place;

    private static String word(String who, int number) {
        return who + " says number " + number + ".";
    }

    @ParameterizedTest
    @EnumSource
    void everyAcknowledgedMoveStandsOnceWhicheverWayItCame(Receiver receiver) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(3);
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            List<Future<?>> work = new ArrayList<>();
            for (String person : List.of("ines", "bo")) {
                work.add(people.submit(() -> onTheServer(server, person)));
            }
            work.add(people.submit(() -> {
                for (int i = 0; i < MOVES / 2; i++) {
                    int number = i;
                    mara.does(desk -> desk.moves().comment("meals", word("mara", number), Optional.empty()))
                            .pushesUntilTaken();
                }
            }));
            for (Future<?> one : work) {
                one.get();
            }

            List<String> words = Shell.git(server.folder(), "log", "--format=%b", "main")
                    .lines()
                    .filter(line -> line.contains(" says number "))
                    .toList();
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < MOVES; i++) {
                wanted.add(word("ines", i));
                wanted.add(word("bo", i));
            }
            for (int i = 0; i < MOVES / 2; i++) {
                wanted.add(word("mara", i));
            }
            assertThat(words).containsExactlyInAnyOrderElementsOf(wanted);
        } finally {
            people.shutdownNow();
        }
    }

    private static void onTheServer(PushServer server, String person) {
        for (int i = 0; i < MOVES; i++) {
            try (Repository repository = new GitStorage().open(server.folder())) {
                Desk desk = Ledger.desk(repository, person);
                desk.moves().comment("dam", word(person, i), Optional.empty());
            }
        }
    }
}
