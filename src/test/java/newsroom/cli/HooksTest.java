package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HooksTest {
    private static final String OWN = "#!/bin/sh\necho mine\nexit 7\n";

    @TempDir
    private Path temp;

    private Shell desk;
    private Path hooks;

    @BeforeEach
    void aNewsroom() throws IOException {
        Path launcher = temp.resolve("it's här/newsroom");
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, "#!/bin/sh\necho judged >&2\n");
        makeExecutable(launcher);
        desk = Shell.inNewsroom(temp).with("NEWSROOM_LAUNCHER", launcher.toString());
        hooks = desk.folder().resolve(".git/hooks");
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    }

    private Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                files.put(file.getFileName().toString(), mode + " " + Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void installedHooksRunTheProgram() {
        assertThat(desk.types("hooks status").shown())
                .contains("pre-commit  not installed", "commit-msg  not installed", "pre-push    not installed");

        assertThat(desk.types("hooks install").shown())
                .isEqualTo("pre-commit  installed\ncommit-msg  installed\npre-push    installed\n");
        assertThat(desk.git("commit", "--allow-empty", "-m", "Nothing")).contains("judged");
    }

    @Test
    void aHookThatWasThereRunsFirstAndKeepsItsExitCode() throws IOException {
        Files.createDirectories(hooks);
        Files.writeString(hooks.resolve("pre-commit"), OWN);
        makeExecutable(hooks.resolve("pre-commit"));

        assertThat(desk.types("hooks install").shown())
                .contains("pre-commit  installed, after the hook that was there before");
        assertThat(run("pre-commit")).isEqualTo(new Run(7, "mine\n"));
        assertThat(desk.types("hooks install").shown()).contains("after the hook that was there before");
        assertThat(run("pre-commit")).isEqualTo(new Run(7, "mine\n"));
    }

    @Test
    void bothHooksOfAPushHearWhatIsPushed() throws IOException {
        Files.createDirectories(hooks);
        Files.writeString(hooks.resolve("pre-push"), "#!/bin/sh\nsed 's/^/first /'\n");
        makeExecutable(hooks.resolve("pre-push"));
        Files.writeString(temp.resolve("it's här/newsroom"), "#!/bin/sh\necho \"$@\"; sed 's/^/then /'\n");
        desk.types("hooks install").shown();

        assertThat(run("pre-push", "origin", "an url"))
                .isEqualTo(new Run(0, "first a b\nfirst c d\nhook pre-push origin an url\nthen a b\nthen c d\n"));
    }

    @Test
    void whereGitIsToRunNoHooksNoneIsInstalled() {
        desk.git("config", "core.hooksPath", "/dev/null");

        assertThat(desk.types("hooks install").told(1))
                .contains("/dev/null, which is no folder", "git config --show-origin core.hooksPath");
    }

    @Test
    void huskysOwnHooksAreNotMoved() throws IOException {
        Path own = Files.createDirectories(desk.folder().resolve(".husky/_"));
        Files.writeString(own.resolve("h"), "n=$(basename \"$0\")\n");
        Files.writeString(own.resolve("pre-commit"), OWN);
        desk.git("config", "core.hooksPath", ".husky/_");
        Map<String, String> before = filesIn(own);

        assertThat(desk.types("hooks install").told(1))
                .contains("are Husky's", ".husky/pre-commit: newsroom hook pre-commit");
        assertThat(filesIn(own)).isEqualTo(before);
    }

    @Test
    void uninstallingBringsBackEveryByteAndMode() throws IOException {
        Files.createDirectories(hooks);
        Files.writeString(hooks.resolve("pre-commit"), OWN);
        makeExecutable(hooks.resolve("pre-commit"));
        Files.writeString(hooks.resolve("pre-push"), "not executable");
        Files.createSymbolicLink(hooks.resolve("commit-msg"), Path.of("pre-push"));
        Map<String, String> before = filesIn(hooks);

        desk.types("hooks install").shown();
        assertThat(filesIn(hooks)).isNotEqualTo(before);
        desk.types("hooks uninstall").shown();

        assertThat(filesIn(hooks)).isEqualTo(before);
        assertThat(hooks.resolve("commit-msg")).isSymbolicLink();
        assertThat(desk.types("hooks uninstall").told(0)).contains("no hook of Newsroom's");
        assertThat(filesIn(hooks)).isEqualTo(before);
    }

    @Test
    void aHookThatSomebodyChangedIsLeftAlone() throws IOException {
        desk.types("hooks install").shown();
        Files.writeString(hooks.resolve("pre-commit"), Files.readString(hooks.resolve("pre-commit")) + "echo more\n");
        Map<String, String> before = filesIn(hooks);

        for (String deed : List.of("install", "uninstall")) {
            assertThat(desk.types("hooks " + deed).told(1)).contains("somebody changed Newsroom's hook pre-commit");
            assertThat(filesIn(hooks)).isEqualTo(before);
        }
    }

    @Test
    void withoutTheProgramTheHookRefusesInOneSentence() throws IOException {
        desk.types("hooks install").shown();
        Files.delete(temp.resolve("it's här/newsroom"));

        assertThat(run("pre-commit").code()).isEqualTo(3);
        assertThat(run("pre-commit").printed())
                .isEqualTo("newsroom: " + temp.resolve("it's här/newsroom")
                        + " is gone, and without it pre-commit refuses; " + "install Newsroom again, or remove "
                        + hooks.resolve("pre-commit") + "\n");
        assertThat(desk.types("hooks status").shown()).contains("is gone: it refuses every commit");
    }

    @Test
    void hooksGoWhereGitLooksForThem() throws IOException {
        desk.git("config", "core.hooksPath", "../all our hooks");

        assertThat(desk.types("hooks install").told(0)).contains("every repository that looks there has them now");
        assertThat(filesIn(temp.resolve("all our hooks"))).containsKeys("pre-commit", "commit-msg", "pre-push");
        assertThat(desk.git("commit", "--allow-empty", "-m", "Nothing")).contains("judged");
    }

    @Test
    void aSecondWorkTreeSharesTheHooks() {
        desk.git("worktree", "add", "-q", "../second", "-b", "second");
        Shell second = Shell.in(temp.resolve("second"))
                .with("NEWSROOM_LAUNCHER", temp.resolve("it's här/newsroom").toString());

        second.types("hooks install").shown();
        assertThat(desk.types("hooks status").shown()).startsWith("pre-commit  installed\n");
    }

    @Test
    void withoutItsStartScriptTheProgramCannotBeInstalled() {
        assertThat(desk.with("NEWSROOM_LAUNCHER", "newsroom")
                        .types("hooks install")
                        .told(2))
                .contains("start script");
    }

    private Shell server() {
        desk.git("clone", "-q", "--bare", ".", "../server.git");
        return Shell.in(temp.resolve("server.git"))
                .with("NEWSROOM_LAUNCHER", temp.resolve("it's här/newsroom").toString());
    }

    @Test
    void aServerGetsItsSettingsBack() {
        Shell server = server();
        server.git("config", "receive.denyDeletes", "false");
        server.git("config", "receive.maxInputSize", "1m");
        String before = server.git("config", "--local", "--list");

        assertThat(server.types("hooks install --server").shown()).contains("settings      as they have to be");
        server.types("hooks install --server").shown();
        assertThat(server.git("config", "receive.denyDeletes")).isEqualToIgnoringWhitespace("true");
        assertThat(server.git("config", "receive.procReceiveRefs")).isEqualToIgnoringWhitespace("refs");
        server.types("hooks uninstall --server").shown();

        assertThat(server.git("config", "--local", "--list").lines())
                .containsExactlyInAnyOrderElementsOf(before.lines().toList());
    }

    @Test
    void whoOnlyLooksSetsNothing() throws IOException {
        Shell server = server();
        Path config = server.folder().resolve("config");
        String before = Files.readString(config);

        assertThat(server.types("hooks status --server").shown()).contains("core.logAllRefUpdates=true");
        server.types("hooks status").shown();
        server.types("list").shown();
        assertThat(Files.readString(config)).isEqualTo(before);
    }

    @Test
    void whatSomebodySetSinceStays() {
        Shell server = server();
        server.types("hooks install --server").shown();
        server.git("config", "receive.maxInputSize", "8m");
        server.types("hooks uninstall --server").shown();

        assertThat(server.git("config", "receive.maxInputSize")).isEqualToIgnoringWhitespace("8m");
    }

    @Test
    void noServerIsMadeWhereAnotherHookMovesTheBranches() throws IOException {
        Shell server = server();
        Path taken = server.folder().resolve("hooks");
        Files.writeString(taken.resolve("proc-receive"), OWN);
        Map<String, String> before = filesIn(taken);

        assertThat(server.types("hooks install --server").told(1))
                .contains("no other can run beside it", "Move it away");
        assertThat(filesIn(taken)).isEqualTo(before);
        assertThat(server.git("config", "--local", "--list")).doesNotContain("procreceiverefs");
    }

    private record Run(int code, String printed) {}

    private Run run(String hook, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(hooks.resolve(hook).toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(desk.folder().toFile())
                .redirectErrorStream(true)
                .start();
        try (var in = process.getOutputStream()) {
            in.write("a b\nc d\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException notRead) {
            assertThat(notRead).hasMessageMatching("Broken pipe|Stream closed");
        }
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            return new Run(process.waitFor(), printed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
