package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsageTest {
    private final Shell shell = Shell.in(Path.of("/"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lst                          | there is no command lst; did you mean list?",
                "frobnicate                   | there is no command frobnicate",
                "help lst                     | there is no command lst; did you mean list?",
                "list --sate draft            | newsroom list has no option --sate; did you mean --state?",
                "list --state drft            | newsroom list: Invalid value for option '--state' (STATE): \"drft\" is"
                        + " none of draft, in-review",
                "list --format xml            | \"xml\" is none of text, json",
                "show                         | newsroom show needs ARTICLE",
                "show one two                 | newsroom show does not know what to do with \"two\"",
                "rename one                   | newsroom rename needs SLUG",
                "rename one Two_Words         | a slug is lower-case words joined by hyphens",
                "submit one --operation a/b   | an operation's name is 1 to 64 letters",
                "schedule one                 | newsroom schedule needs AT",
                "list --author                | newsroom list needs a value for --author",
                "check --staged --all         | check looks at paths, --staged, --all or --range, one of them",
                "check --fix --all            | --fix changes files",
                "check --explain NR999        | there is no rule NR999",
                "check --today yesterday      | yesterday",
                "check nowhere.md             | there is no file, folder or article nowhere.md",
                "check --config nowhere.yml   | cannot read the settings in /nowhere.yml",
                "completion tcsh              | \"tcsh\" is none of bash, zsh, fish",
                "init --policy lax            | \"lax\" is none of solo, pair, desk, strict",
                "init x --person Mara         | \"Mara\" is no name and address",
            })
    void whatIsTypedWrongIsNamedWithWhatWasMeant(String line, String message) {
        assertThat(shell.types(line).told(2)).startsWith("newsroom: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource({"list", "show dam", "audit", "new A title", "publish --due", "check --all"})
    void outsideANewsroomEveryCommandSaysHowToMakeOne(String line) {
        Shell.Answer answer = shell.types(line);

        assertThat(answer.told(2)).contains("is in no Git repository").contains("newsroom init");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aHostileWordIsShownAndNotObeyed() {
        assertThat(shell.newsroom("\u001b[2Jlist").told(2))
                .doesNotContain("\u001b")
                .contains("\\u{1b}[2Jlist");
        assertThat(shell.newsroom("list", "--\u202eetats").told(2)).doesNotContain("\u202e");
    }
}
