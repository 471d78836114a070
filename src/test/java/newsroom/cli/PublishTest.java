package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void approveTwoArticles() {
        shell = Shell.inNewsroom(folder);
        shell.write("dams.md", Samples.DAM);
        shell.write("bees.md", Samples.PASTED);
        shell.types("import dams.md --slug dams").shown();
        shell.types("import bees.md --slug bees").shown();
        for (String slug : new String[] {"dams", "bees"}) {
            shell.types("submit " + slug).shown();
            shell.types("review " + slug + " --approve --as ines").shown();
        }
    }

    @Test
    void whatIsDueGoesOutWhenItsTimeHasCome() {
        assertThat(shell.types("schedule dams tomorrow 06:00 --as bo").shown())
                .startsWith("scheduled dams for 2026-11-24 06:00 Europe/Lisbon: scheduled");
        shell.types("schedule bees 2026-11-24 06:00 --as bo").shown();
        assertThat(shell.types("publish --due --as bo").told(0)).contains("nothing is due");
        shell.newsroom("hold", "bees", "-m", "Stings.", "--as", "bo").shown();

        Shell.Answer answer = shell.at("2026-11-24T06:00:00Z").types("publish --due --as bo");

        assertThat(answer.told(1)).contains("publish bees is refused", "bo holds it: Stings.");
        assertThat(answer.out()).startsWith("published dams as version 1: live");
        assertThat(shell.types("publish --due --as bo --format json").out()).contains("\"guard\":\"held\"");
    }

    @Test
    void anEmbargoEndsByItself() {
        assertThat(shell.newsroom("hold", "dams", "--until", "2026-11-24 06:00 Europe/Berlin", "--as", "ines")
                        .shown())
                .startsWith("held dams until 2026-11-24 06:00 Europe/Berlin: approved");
        assertThat(shell.types("publish dams --as bo").told(1)).contains("ines put an embargo on it until");

        shell.at("2026-11-24T05:00:00Z");

        assertThat(shell.types("publish dams --as bo").shown()).startsWith("published dams as version 1");
    }

    @Test
    void aCorrectionTellsReadersAndGoesThroughReviewAgain() {
        shell.types("publish dams --as bo").shown();

        assertThat(shell.newsroom("correct", "dams", "-m", "There are thirteen dams, not fourteen.")
                        .shown())
                .startsWith("began a correction of dams: in review");
        assertThat(shell.read(shell.text("dams"))).contains("## Corrections", "There are thirteen dams, not fourteen.");
        shell.types("review dams --approve --as ines").shown();
        assertThat(shell.types("publish dams --as bo").shown()).startsWith("published dams as version 2");
        assertThat(shell.types("diff dams v1 v2").shown()).contains("--- version 1", "+++ version 2", "Corrections");
    }

    @Test
    void aRetractionTakesTwo() {
        shell.types("publish dams --as bo").shown();

        assertThat(shell.types("retract dams").told(1)).contains("a retraction tells readers why");
        assertThat(shell.newsroom("retract", "dams", "-m", "The binder was a forgery.")
                        .shown())
                .startsWith("proposed to retract dams: live");
        assertThat(shell.newsroom("retract", "dams", "-m", "Again.").told(1)).contains("mara has proposed it already");
        assertThat(shell.types("retract dams --as ines").shown()).startsWith("retracted dams: retracted");
        assertThat(shell.git("show", "live:" + shell.text("dams"))).contains("The binder was a forgery.");
        assertThat(shell.types("audit").shown()).contains("dams retracted", "2 of 2 changes of live proven");
    }

    @Test
    void aSpikedArticleLeavesTheBoardAndComesBack() {
        assertThat(shell.newsroom("spike", "bees", "-m", "Overtaken.").shown()).startsWith("spiked bees: spiked");
        assertThat(shell.types("list").shown()).contains("dams").doesNotContain("bees");
        assertThat(shell.types("list --state spiked").shown()).contains("– spiked", "bees");
        assertThat(shell.types("unspike bees").shown()).startsWith("brought back bees: approved");
    }

    @Test
    void aPublicationIsUndoneByNobodyButRestoredOnPurpose() {
        shell.types("publish dams --as bo").shown();
        shell.newsroom("correct", "dams", "-m", "A note.").shown();
        shell.git("checkout", "-q", "live", "--", shell.text("dams"));
        shell.git("commit", "-qm", "Back to the first text");
        shell.types("review dams --approve --as ines").shown();

        assertThat(shell.types("publish dams --as bo").told(1)).contains("exactly this text was live before");
        assertThat(shell.types("publish dams --restore --as bo").shown()).startsWith("published dams as version 2");
    }

    @Test
    void whatWasPutOntoLiveByHandIsNamed() {
        shell.types("publish dams --as bo").shown();
        String hand = shell.git("commit-tree", "-p", "live", "-m", "By hand", "main^{tree}");
        shell.git("update-ref", "refs/heads/live", hand);

        Shell.Answer audit = shell.types("audit");

        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.out())
                .contains("ok     dams v1", "FAULT", "commit " + hand.substring(0, 10))
                .contains("no event published this content");
        assertThat(shell.types("audit --format json").out()).contains("\"proven\":false", hand);
    }

    @Test
    void publishTakesAnArticleOrWhatIsDue() {
        assertThat(shell.types("publish").told(2)).contains("publish takes an article or --due");
        assertThat(shell.types("publish dams --due").told(2)).contains("publish takes an article or --due");
    }
}
