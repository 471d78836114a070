package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newsroom.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What log, show and diff tell of an article with a past. */
final class StoryTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void submitAnArticle() {
        shell = Shell.inNewsroom(folder);
        shell.newsroom("import", shell.write("dams.md", Samples.DAM).toString(), "--slug", "dams")
                .shown();
        shell.types("submit dams").shown();
    }

    private void change(String from, String to) {
        String path = shell.text("dams");
        assertThat(shell.read(path)).contains(from);
        shell.write(path, shell.read(path).replace(from, to));
    }

    @Test
    void anApprovalFallsWithAChangeAndStandsAgainWithTheOldText() {
        shell.types("review dams --approve --as ines").shown();
        shell.types("review dams --approve --as bo").shown();
        change("fourteen", "thirteen");
        shell.types("save dams").shown();
        assertThat(shell.types("show dams").shown())
                .contains(
                        "Approvals   0 of 1",
                        "Ines Ortega approved another text",
                        "Bo Lindqvist approved another text");
        change("thirteen", "fourteen");
        shell.types("save dams").shown();

        assertThat(shell.types("log dams").shown())
                .contains("Mara Quill changed it, so the approvals of Ines Ortega and Bo Lindqvist no longer hold · ")
                .contains("Mara Quill changed it, so the approvals of Ines Ortega and Bo Lindqvist hold again · ");
        assertThat(shell.types("show dams").shown()).contains("● approved", "Approvals   2 of 1");
    }

    @Test
    void aPlainCommitThatTookAnApprovalAwayIsTold() {
        shell.types("review dams --approve --as ines").shown();
        change("fourteen", "thirteen");
        shell.git("-c", "user.name=Bo", "-c", "user.email=bo@desk.example", "commit", "-qam", "By hand");

        assertThat(shell.types("log dams").shown())
                .endsWith("\nSince then Bo Lindqvist changed it, so the approval of Ines Ortega no longer holds\n");

        shell.types("review dams --approve --as ines").shown();

        assertThat(shell.types("log dams").shown())
                .contains("Ines Ortega approved it, with changes that Bo Lindqvist had committed (1 of 1) · ")
                .doesNotContain("Since then");
    }

    @Test
    void everyKindOfEntryReadsAsASentence() {
        shell.newsroom("review", "dams", "--request-changes", "-m", "Who counted?", "--as", "ines")
                .shown();
        shell.types("withdraw dams --as ines").shown();
        shell.types("submit dams").shown();
        shell.types("rename dams thirteen-dams").shown();
        shell.newsroom("hold", "dams", "-m", "Lawyers.", "--as", "bo").shown();
        shell.types("release dams --as bo").shown();
        shell.newsroom("hold", "dams", "--until", "2026-11-24 06:00", "--as", "bo")
                .shown();
        shell.types("release dams --as bo").shown();
        shell.types("review dams --approve --as ines").shown();
        shell.types("withdraw dams --as ines").shown();
        shell.types("review dams --approve --as ines").shown();
        shell.types("schedule dams tomorrow 06:00 --as bo").shown();
        shell.types("unschedule dams --as bo").shown();
        shell.types("publish dams --as bo").shown();
        shell.newsroom("correct", "dams", "-m", "Thirteen.").shown();
        shell.types("review dams --approve --as ines").shown();
        shell.types("publish dams --as bo").shown();
        shell.newsroom("retract", "dams", "-m", "A forgery.").shown();
        shell.types("retract dams --as ines").shown();

        Golden.matches("cli/log.txt", shell.types("log dams").shown());
        Golden.matches("cli/log.json", shell.types("log dams --format json").shown());
        Golden.matches("cli/show.json", shell.types("show dams --format json").shown());
    }

    @Test
    void theReadersOwnZoneCounts() {
        shell.at("2026-07-01T08:00:00Z")
                .newsroom("review", "dams", "--comment", "-m", "Hot.")
                .shown();

        assertThat(shell.types("log dams").shown()).contains("2026-07-01 09:01  Mara Quill commented");
    }

    @Test
    void longWordsAreWrappedOnATerminal() {
        shell.newsroom("review", "dams", "--comment", "-m", "word ".repeat(60)).shown();

        assertThat(shell.on(new Terminal(true, true, true, 60))
                        .types("log dams")
                        .shown()
                        .lines())
                .filteredOn(line -> line.contains("word"))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void aDifferenceIsShownWordByWord() {
        change("fourteen dams and pays one inspector", "thirteen dams and pays two");
        shell.types("save dams").shown();

        assertThat(shell.types("diff dams").shown())
                .contains("--- create by mara\n+++ now\n@@ line ")
                .contains("The county lists [-fourteen-]{+thirteen+} dams and pays [-one inspector-]{+two+}.");
        assertThat(shell.on(new Terminal(true, true, true, 80))
                        .types("diff dams")
                        .shown())
                .contains("\u001b[9;31mfourteen\u001b[0m\u001b[4;32mthirteen\u001b[0m dams");
        assertThat(shell.types("diff dams --format json").out())
                .contains("{\"kind\":\"removed\",\"text\":\"fourteen\"},{\"kind\":\"added\",\"text\":\"thirteen\"}");
    }

    @Test
    void aNoBreakSpaceThatChangedIsSeen() {
        change("fourteen dams", "fourteen\u00a0dams");
        shell.types("save dams").shown();

        assertThat(shell.types("diff dams").shown()).contains("fourteen[- -]{+\\u{a0}+}dams");
    }

    @Test
    void twoTextsAreNamedInManyWays() {
        shell.types("review dams --approve --as ines").shown();
        shell.types("publish dams --as bo").shown();
        String first = shell.git("rev-parse", "main");
        change("fourteen", "thirteen");

        assertThat(shell.types("diff dams now disk").shown()).contains("[-fourteen-]{+thirteen+}");
        assertThat(shell.types("diff dams live disk").shown()).contains("--- version 1", "+++ disk");
        assertThat(shell.types("diff dams v1 now").told(0)).contains("no difference between version 1 and now");
        shell.types("save dams").shown();
        assertThat(shell.types("diff dams " + first + " main").shown()).contains("[-fourteen-]{+thirteen+}");
        assertThat(shell.types("diff dams --as ines").shown()).contains("--- approve by ines");
        assertThat(shell.types("diff dams v7").told(2)).contains("\"v7\" is no version, event or commit");
    }
}
