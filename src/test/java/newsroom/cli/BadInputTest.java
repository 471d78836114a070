package newsroom.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong, a message says what and where, the exit code says whose turn it is, and nothing was changed. */
final class BadInputTest {
    private static final String[] READING = {"list", "show bees", "log bees", "audit", "check --all"};
    private static final String[] WRITING = {"submit bees", "new Another", "save bees", "publish bees --as bo"};

    @TempDir
    Path folder;

    private Shell shell;
    private String before = "";

    @BeforeEach
    void beginAnArticle() {
        shell = Shell.inNewsroom(folder);
        shell.write("bees.md", Samples.PASTED);
        shell.types("import bees.md --slug bees").shown();
        Path own = folder.resolve("desk/bees.md");
        assertThat(own.toFile().delete()).isTrue();
    }

    /** Takes down what there is, to be compared with what there is at the end. */
    private void now() {
        before = refs();
    }

    private String refs() {
        return shell.git("for-each-ref") + "\n" + shell.git("status", "--porcelain", "--untracked-files=all");
    }

    @AfterEach
    void nothingHasChanged() {
        if (!before.isEmpty()) {
            assertThat(refs()).isEqualTo(before);
        }
    }

    private void everyCommandTells(int code, String[] lines, String... messages) {
        for (String line : lines) {
            assertThat(shell.types(line).told(code)).as(line).contains(messages);
        }
    }

    @Test
    void aRepositoryWithoutANewsroomIsNotTakenForAnEmptyOne() {
        shell.git("rm", "-rq", "newsroom.yml", "articles");
        shell.git("commit", "-qm", "Lose them");
        now();

        everyCommandTells(
                2, new String[] {"list", "list --format json", "audit"}, "this repository holds no newsroom.yml");
    }

    @Test
    void onADetachedHeadNothingIsWritten() {
        shell.git("checkout", "-q", "--detach");
        now();

        everyCommandTells(3, WRITING, "HEAD", "git switch main");
        shell.types("list").shown();
    }

    @Test
    void onAnotherBranchNothingIsWritten() {
        shell.git("checkout", "-q", "-b", "mine");
        now();

        everyCommandTells(3, WRITING, "HEAD", "git switch main");
    }

    @Test
    void anUnbornBranchIsNoNewsroom() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        shell = Shell.in(empty);
        shell.git("init", "-q", "-b", "main");

        everyCommandTells(3, READING, "main");
        everyCommandTells(3, WRITING, "main");
        assertThat(shell.git("for-each-ref")).isEmpty();
    }

    @Test
    void aRepositoryWithoutNewsroomYmlIsNoNewsroom() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        shell = Shell.in(plain);
        shell.git("init", "-q", "-b", "main");
        shell.git(
                "-c",
                "user.name=Mara",
                "-c",
                "user.email=mara@desk.example",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "Nothing");
        now();

        everyCommandTells(2, new String[] {"new Another", "audit", "check --all"}, "newsroom.yml", "newsroom init");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a commit\n", "0000000000000000000000000000000000000000\n"})
    void aBrokenRefIsAnErrorAndNeverANewHistory(String content) throws IOException {
        Path ref = folder.resolve("desk/.git/refs/heads/main");
        Files.writeString(ref, content);

        everyCommandTells(3, READING, "main");
        everyCommandTells(3, WRITING, "main");
        assertThat(Files.readString(ref)).isEqualTo(content);
    }

    @Test
    void duringAMergeNothingIsWritten() {
        shell.git("checkout", "-q", "-b", "other");
        shell.write("note.txt", "one\n");
        shell.git("add", "note.txt");
        shell.git("commit", "-qm", "One");
        shell.git("checkout", "-q", "main");
        shell.git("merge", "-q", "--no-commit", "--no-ff", "other");
        now();

        everyCommandTells(3, WRITING, "in the middle of something", "git status");
    }

    @Test
    void somebodyWhomNobodyKnowsIsTurnedAway() {
        shell.git("config", "user.email", "eve@elsewhere.example");
        now();

        everyCommandTells(2, new String[] {"submit bees"}, "nobody with the address eve@elsewhere.example");
        everyCommandTells(2, new String[] {"submit bees --as eve"}, "nobody called eve", "mara, ines, bo");
        shell.types("list").shown();
    }

    @Test
    void anUnknownKeyOfTheConfigurationIsNamedWithItsLineAndTheNearest() {
        shell.write("newsroom.yml", shell.read("newsroom.yml").replace("policy: desk", "polcy: desk"));
        shell.git("commit", "-qam", "A slip");
        now();

        everyCommandTells(2, WRITING, "newsroom.yml:", "polcy", "did you mean policy?");
        everyCommandTells(2, new String[] {"check --all", "check ."}, "polcy");
    }

    @Test
    void brokenFrontMatterIsNamedWithItsLine() {
        String path = shell.text("bees");
        shell.write(path, shell.read(path).replace("title: ", "title: [never closed\nmore: "));
        shell.git("commit", "-qam", "Broken");
        now();

        everyCommandTells(1, new String[] {"show bees", "submit bees"}, path + ":");
        assertThat(shell.types("list").shown()).contains("! unreadable", path);
        assertThat(shell.types("check --all").out()).contains(path, "NR903");
    }

    @Test
    void frontMatterBombsAreRefusedQuickly() {
        String path = shell.text("bees");
        StringBuilder bomb = new StringBuilder("---\na: &a [x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append((char) (c - 1))
                    .append(", *")
                    .append((char) (c - 1))
                    .append("]\n");
        }
        for (String text : List.of(
                bomb + "---\n\nText\n",
                "---\nx: " + "[".repeat(10_000) + "\n---\n",
                "---\nk: " + "v".repeat(20_000) + "\n---\n")) {
            shell.write(path, text);
            assertThat(shell.types("save bees").told(1)).contains(path + ":");
            assertThat(shell.types("check " + path).code()).isEqualTo(1);
        }
        shell.git("checkout", "-q", path);
        now();
    }

    @Test
    void twoArticlesWithOneIdAreBothNamed() {
        String path = shell.text("bees");
        shell.write(path.replace("/bees/", "/wasps/"), shell.read(path));
        shell.git("add", "-A");
        shell.git("commit", "-qm", "A copy by hand");
        now();

        everyCommandTells(3, new String[] {"show bees", "submit wasps"}, "2 articles bear the id", "/bees", "/wasps");
    }

    @Test
    void aSlugThatExistsIsNotTakenTwice() {
        now();

        everyCommandTells(1, new String[] {"new Other --slug bees"}, "the slug bees belongs to");
    }

    @Test
    void anArticleOfTenMegabytesIsRefused() {
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        shell.write("large.txt", large);

        assertThat(shell.types("import large.txt").told(1)).contains("large.txt:1", "more than 262144 bytes");
        assertThat(shell.types("check large.txt").out()).contains("NR903", "more than 262144 bytes");
        shell.write(shell.text("bees"), large);
        assertThat(shell.types("save bees").code()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithLineAndByte() {
        byte[] text = "One line\nand \u00fe another\n".getBytes(ISO_8859_1);
        shell.write("latin.txt", text);

        assertThat(shell.types("import latin.txt").told(1)).contains("latin.txt:2: byte 0xFE is not UTF-8");
        assertThat(shell.types("check latin.txt").out()).contains("latin.txt:2:5 error NR903 byte 0xFE is not UTF-8");
    }

    @Test
    void linksAndSubmodulesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "---\nid: 20260101-000000\n---\n\nSecret\n");
        Path link = folder.resolve("desk/articles/2026/11/leak");
        Files.createDirectories(link);
        Files.createSymbolicLink(link.resolve("index.md"), secret);
        shell.git("add", "-A");
        shell.git(
                "update-index",
                "--add",
                "--cacheinfo",
                "160000," + shell.git("rev-parse", "HEAD") + ",articles/2026/11/sub");
        shell.git("commit", "-qm", "Links");

        for (String line : READING) {
            Shell.Answer answer = shell.types(line);
            assertThat(answer.out() + answer.err()).as(line).doesNotContain("Secret");
        }
        assertThat(shell.types("check .").out()).doesNotContain("Secret");
        assertThat(shell.types("show leak").code()).isIn(1, 2);
    }

    @Test
    void aLogFileEditedByHandIsNamed() throws IOException {
        String log = shell.git("ls-files", ".newsroom").lines().findFirst().orElseThrow();
        shell.write(log, shell.read(log).replace("Actor: mara", "Actor: ines"));
        shell.git("commit", "-qam", "Forged");
        now();

        everyCommandTells(
                3, new String[] {"show bees", "log bees", "submit bees"}, log, "no longer what the program wrote");
        assertThat(shell.types("audit").out()).contains(log, "was altered");
        assertThat(shell.types("audit").code()).isEqualTo(1);
    }

    @Test
    void aClockThatWasNeverSetStopsEveryMove() {
        shell.at("1970-01-01T00:00:00Z");
        now();

        everyCommandTells(3, new String[] {"submit bees", "new Another"}, "the clock of this machine says 1970");
        shell.types("list").shown();
    }

    @Test
    void aReadOnlyRepositoryIsNamed() throws IOException {
        Path git = folder.resolve("desk/.git");
        assertThat(git.resolve("objects").toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(git.resolve("objects")), "whoever runs this may write everywhere");
            everyCommandTells(3, new String[] {"submit bees"}, "objects");
        } finally {
            assertThat(git.resolve("objects").toFile().setWritable(true)).isTrue();
        }
    }
}
