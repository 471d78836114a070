package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told who asks a server for what it does not do; what it does is in the scenario {@code server}. */
final class SshCommandTest {
    @TempDir
    private Path temp;

    private Shell server;

    @BeforeEach
    void aNewsroom() {
        server = Shell.inNewsroom(temp);
    }

    private String told(int code, String asked) {
        return server.with("SSH_ORIGINAL_COMMAND", asked)
                .types("ssh-command ines")
                .told(code);
    }

    @Test
    void whatIsNotForUseOverSshIsToldFromWhatThereIsNot() {
        assertThat(told(1, "newsroom edit dam")).contains("newsroom edit is not for use over SSH");
        assertThat(told(2, "newsroom lsit")).contains("there is no command lsit; did you mean list?");
        assertThat(told(1, "bash")).contains("this server does not run bash");
    }

    @Test
    void whoWantsTheScreenHearsHowToGetATerminal() {
        assertThat(told(2, "newsroom")).contains("the screen needs a terminal", "ssh -t gives it one");
    }
}
