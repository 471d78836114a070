package newsroom.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import newsroom.model.Act;
import newsroom.model.ArticleId;
import newsroom.model.Content;
import newsroom.model.Copy;
import newsroom.model.Event;
import newsroom.model.EventText;
import newsroom.model.Folder;
import newsroom.model.PersonId;
import newsroom.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClientHookTest {
    private static final String TEXT = "articles/2026/11/dam/index.md";
    private static final String GOOD = "# Dams\n\nThey hold.\n";
    private static final Copy COPY = new Copy(
            Folder.parse("articles/2026/11/dam").orElseThrow(),
            new Content("64d82cac0f".repeat(4), "9f2c".repeat(16)),
            List.of());
    private static final String LONG = "# Dams\n\n" + "They hold back the water. ".repeat(50) + "\n";

    private final StringBuilder lines = new StringBuilder();
    private final List<String> objects = new ArrayList<>();
    private String settings = blob("zone: UTC\n");

    private static String blob(String text) {
        return "0123abcd blob " + text.getBytes(UTF_8).length + "\n" + text + "\n";
    }

    private ClientHookTest changed(char status, String mode, String path, String object) {
        lines.append(":100644 " + mode + " 0123abcd 4567cdef " + status + "\t" + path + "\n");
        objects.add(object);
        return this;
    }

    private ClientHookTest text(String path, String text) {
        return changed('M', "100644", path, blob(text));
    }

    private record Verdict(int code, String told) {}

    private Verdict judged(String stream, String... hook) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ClientHook.run(List.of(hook), "", new ByteArrayInputStream(stream.getBytes(UTF_8)), err);
        return new Verdict(code, err.toString(UTF_8));
    }

    private String stream() {
        return "2026-11-24\n" + lines + "\n" + settings + String.join("", objects);
    }

    private Verdict commit() throws IOException {
        return judged(stream(), "pre-commit");
    }

    @Test
    void goodTextsPassWithoutAWord() throws IOException {
        assertThat(text(TEXT, GOOD)
                        .text("articles/2026/11/dam/dam.jpg", "not \u0000 text")
                        .commit())
                .isEqualTo(new Verdict(0, ""));
    }

    @Test
    void aTextIsRefusedWithTheFindingItsLineAndWhatToDo() throws IOException {
        Verdict verdict =
                text(TEXT, GOOD).text("articles/2026/11/other/index.md", LONG).commit();

        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.told())
                .startsWith("articles/2026/11/other/index.md:3:1 error NR101 No works-cited section\n")
                .contains("    They hold back the water.", "    ^~~~")
                .endsWith("newsroom: the commit is refused: 1 error in 1 file\n"
                        + "  → newsroom check --explain NR101 says what to do. Mend it and git add it; "
                        + "git commit --no-verify goes past this, and the server refuses it then\n");
    }

    @Test
    void whatWasSavedMayBeUnfinishedUntilItIsSubmitted() throws IOException {
        Event saved = event("2026-11-24T08:00:00Z", new Act.Save(COPY, ""));
        Event submitted = event("2026-11-24T09:00:00Z", new Act.Submit(COPY));

        assertThat(logged(saved).text(TEXT, LONG).commit()).isEqualTo(new Verdict(0, ""));
        assertThat(text("articles/2026/11/other/index.md", LONG).commit().told())
                .contains("1 error in 1 file");
        assertThat(new ClientHookTest()
                        .logged(submitted)
                        .logged(saved)
                        .text(TEXT, LONG)
                        .commit()
                        .told())
                .contains(TEXT + ":3:1 error NR101");
    }

    private ClientHookTest logged(Event event) {
        return changed('A', "100644", event.path(), blob(EventText.write(event)));
    }

    private static Event event(String time, Act act) {
        return EventText.sign(
                Instant.parse(time),
                new ArticleId("20261109-kvvtg5"),
                new Slug("dam"),
                new PersonId("mara"),
                new TreeSet<>(),
                Optional.empty(),
                act);
    }

    @Test
    void theSettingsThatAreCommittedHold() throws IOException {
        settings = blob("checks:\n  min-words: 5000\n");
        assertThat(text(TEXT, LONG).commit().code()).isZero();

        settings = blob("checks:\n  min-wrds: 5000\n");
        assertThat(commit().code()).isEqualTo(2);
        assertThat(commit().told()).contains("newsroom.yml:2: unknown key min-wrds");
    }

    @Test
    void manyTextsAreToldInTheirOrder() throws IOException {
        for (int i = 10; i < 99; i++) {
            text("articles/2026/11/story-" + i + "/index.md", i % 2 == 0 ? LONG : GOOD);
        }
        Verdict verdict = commit();

        assertThat(verdict.told()).contains("the commit is refused: 45 errors in 45 files");
        assertThat(verdict.told().lines().filter(line -> line.contains(" error ")))
                .isSorted()
                .hasSize(45);
    }

    @ParameterizedTest
    @CsvSource({
        "M, 120000, " + TEXT + ", an ordinary file",
        "A, 100755, " + TEXT + ", an ordinary file",
        "T, 160000, " + TEXT + ", an ordinary file",
        "M, 100644, .newsroom/log/2026/11/20261109-kvvtg5/20261110T112500Z-x4cj8d, a log is only ever added to",
        "D, 000000, .newsroom/log/2026/11/20261109-kvvtg5/20261110T112500Z-x4cj8d, this file of it is gone",
        "A, 100644, .newsroom/log/2026/11/20261109-kvvtg5/20261110T112500Z-x4cj8d, no event that Newsroom wrote",
        "D, 000000, newsroom.yml, cannot be without this file"
    })
    void whatIsNoArticleNoLogAndNoSettingsIsRefused(char status, String mode, String path, String why)
            throws IOException {
        Verdict verdict = changed(status, mode, path, status == 'D' ? "0000 missing\n" : blob(GOOD))
                .commit();

        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.told()).startsWith(path + ": ").contains(why);
    }

    @Test
    void whatAMergeLeftIsRefused() throws IOException {
        Verdict verdict = text(TEXT, "# Dams\n\n<<<<<<< ours\nThey hold.\n=======\nThey held.\n>>>>>>> theirs\n")
                .commit();

        assertThat(verdict.told()).contains(TEXT + ":3:1 error: a merge left this to be settled");
    }

    @Test
    void anotherRepositoryIsNoneOfItsBusiness() throws IOException {
        settings = ":newsroom.yml missing\n";
        assertThat(text(TEXT, LONG).commit()).isEqualTo(new Verdict(0, ""));
    }

    @Test
    void anOddPathIsReadAsGitWritesItAndShownSoThatItDoesNoHarm() throws IOException {
        Verdict verdict = text("\"articles/2026/11/d\\303\\244m \\\"\\033[2J\\t/index.md\"", LONG)
                .commit();

        assertThat(verdict.told()).startsWith("articles/2026/11/däm \"\\u{1b}[2J\\u{9}/index.md:3:1 error NR101");
    }

    @Test
    void aPushNamesItsRef() throws IOException {
        text(TEXT, LONG);
        assertThat(judged(stream(), "pre-push", "refs/heads/main").told())
                .contains("the push of refs/heads/main is refused: 1 error in 1 file");
    }

    @Test
    void whereverGitBreaksOffNothingIsLetThrough() throws IOException {
        String whole = text(TEXT, GOOD).stream();
        for (int length = 0; length < whole.length(); length++) {
            Verdict verdict = judged(whole.substring(0, length), "pre-commit");

            assertThat(verdict.code()).as("after %d characters", length).isEqualTo(3);
            assertThat(verdict.told()).hasLineCount(1).contains("could not judge, so it refuses");
        }
        assertThat(judged(whole, "pre-commit").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"fatal: out of memory", "0123abcd blob many", "0123abcd blob 99999999999999999999", "0123abcd blob -3"})
    void whatGitDoesNotSayOtherwiseIsRefused(String header) throws IOException {
        changed('M', "100644", TEXT, header + "\n");

        assertThat(commit().code()).isEqualTo(3);
    }
}
