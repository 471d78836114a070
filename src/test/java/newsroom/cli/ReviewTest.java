package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void submitAnArticle() {
        shell = Shell.inNewsroom(folder);
        shell.write("dams.md", Samples.DAM);
        shell.types("import dams.md --slug dams").shown();
        shell.types("submit dams").shown();
    }

    @Test
    void aTitleThatIsStillToComeIsNotSubmitted() {
        shell.write("tk.md", Samples.DAM.replace("Thirteen Dams, One Inspector", "TK Dams, One Inspector"));
        shell.types("import tk.md --slug tk").shown();

        assertThat(shell.types("submit tk").told(1)).contains("TK");
    }

    @Test
    void anApprovalCountsOnceAndSaysHowManyThereAre() {
        assertThat(shell.types("review dams --approve --as ines").shown())
                .matches("approved dams \\(1 of 1\\): approved · \\S+\n");
        assertThat(shell.types("review dams --approve --as ines").shown()).startsWith("approved dams (1 of 1)");
        assertThat(shell.types("review dams --approve --as bo").shown()).startsWith("approved dams (2 of 1)");
    }

    @Test
    void sendingBackNeedsAReason() {
        assertThat(shell.types("review dams --request-changes --as ines").told(1))
                .contains("a reason is required");

        shell.newsroom("review", "dams", "--request-changes", "--as", "ines", "-m", "Who counted?", "-m", "And when?")
                .shown();

        assertThat(shell.types("show dams").shown()).contains("↩ changes requested", "Who counted?", "And when?");
        assertThat(shell.types("submit dams").told(0)).contains("review dams --approve");
    }

    @Test
    void aCommentIsAnsweredAndSettled() {
        String opened = shell.newsroom(
                        "review", "dams", "--comment", "--quote", "golf club", "-m", "Which one?", "--as", "ines")
                .shown();
        String thread = opened.substring(opened.length() - 7).strip();

        assertThat(shell.newsroom("review", "dams", "--reply", thread, "-m", "The one by the river.")
                        .shown())
                .startsWith("answered on dams");
        assertThat(shell.types("show dams").shown())
                .contains("1 open", "“golf club”", "Ines Ortega: Which one?", "Mara Quill: The one by the river.");
        assertThat(shell.types("resolve dams " + thread + " --as ines").shown()).startsWith("settled a thread of dams");
        assertThat(shell.types("show dams").shown()).doesNotContain("golf club");
    }

    @Test
    void aQuotationHasToStandInTheArticleOnce() {
        assertThat(shell.newsroom("review", "dams", "--comment", "--quote", "no such words", "-m", "?")
                        .told(1))
                .contains("\"no such words\" does not stand in the article");
        assertThat(shell.newsroom("review", "dams", "--approve", "--quote", "golf club", "--as", "ines")
                        .told(2))
                .contains("only a new comment has a quotation");
    }

    @Test
    void oneThingIsSaidAtATime() {
        assertThat(shell.types("review dams --approve --comment").told(2)).contains("say one thing at a time");
        assertThat(shell.types("review dams").told(2)).contains("--approve, --request-changes, --comment or --reply");
    }

    @Test
    void aVerdictIsTakenBack() {
        shell.types("review dams --approve --as ines").shown();

        assertThat(shell.types("withdraw dams --as ines").shown())
                .startsWith("took the verdict back on dams: in review");
        assertThat(shell.types("withdraw dams --as ines").told(1)).contains("no verdict of ines stands");
    }

    @Test
    void nobodyActsAsSomebodyElseWhereAServerVouches() {
        shell.with(Machine.VOUCHED, "ines");

        assertThat(shell.types("review dams --approve --as bo").told(1)).contains("you are ines here");
        assertThat(shell.types("review dams --approve").shown()).startsWith("approved dams");
        assertThat(shell.types("log dams").shown()).contains("Ines Ortega approved it");
    }

    @Test
    void aVouchedNameThatIsEmptyIsNobody() {
        shell.with(Machine.VOUCHED, "");

        assertThat(shell.types("review dams --approve").told(2)).contains("nobody called");
    }

    @Test
    void anOperationIsDoneOnce() {
        String first =
                shell.types("review dams --approve --as ines --operation try-1").shown();
        String again =
                shell.types("review dams --approve --as ines --operation try-1").shown();

        assertThat(again).isEqualTo(first.replace(": approved ·", ": approved, done before ·"));
        assertThat(shell.git("log", "--format=%s", "--grep=^approve")).isEqualTo("approve: dams");
    }

    @Test
    void aProgramReadsWhatWasDoneAndWhatWasRefused() {
        assertThat(shell.types("review dams --approve --format json --as ines").shown())
                .contains("\"move\":\"approve\"", "\"slug\":\"dams\"", "\"state\":\"approved\"")
                .contains("\"approvals\":1", "\"needed\":1", "\"actor\":\"ines\"", "\"notes\":[]")
                .endsWith("}\n");

        Shell.Answer refused = shell.types("review dams --approve --format json");
        assertThat(refused.told(1)).contains("mara changed this text");
        assertThat(refused.out())
                .contains("\"error\":\"refused\"", "\"message\":\"approve dams is refused\"")
                .contains(
                        "{\"guard\":\"four-eyes\",\"what\":\"mara changed this text\",\"next\":\"Somebody else has to approve it\"}");
    }
}
