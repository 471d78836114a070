package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newsroom.testing.Golden;
import newsroom.text.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ListTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void fillABoard() {
        shell = Shell.inNewsroom(folder);
        shell.write("dams.md", Samples.DAM);
        shell.types("import dams.md --slug dams").shown();
        shell.types("submit dams").shown();
        shell.newsroom("review", "dams", "--comment", "-m", "Which?", "--as", "ines")
                .shown();
        shell.newsroom("new", "日本語の見出しはふたつの桁を取る", "--slug", "wide", "--desk", "world")
                .shown();
        shell.newsroom(
                        "new",
                        "A Very Long Title That No Terminal in the World Has Room for on a Single Line",
                        "--as",
                        "bo")
                .shown();
        shell.newsroom("hold", "wide", "-m", "Later.").shown();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 132, 200})
    void noLineIsWiderThanTheTerminal(int columns) {
        shell.on(new Terminal(true, true, true, columns)).with("NO_COLOR", "1");

        String list = shell.types("list").shown();

        assertThat(list.lines()).hasSize(4).allMatch(line -> Columns.width(line) <= columns);
        Golden.matches("cli/list-" + columns + ".txt", list);
    }

    @Test
    void inAPipeNothingIsCut() {
        assertThat(shell.types("list").shown())
                .contains("A Very Long Title That No Terminal in the World Has Room for on a Single Line")
                .doesNotContain("…")
                .doesNotContain("\u001b");
    }

    @Test
    void onATerminalStatesHaveColoursBesideTheirWords() {
        shell.on(new Terminal(true, true, true, 100));

        assertThat(shell.types("list").shown()).contains("\u001b[33m◐ in review 0/1\u001b[0m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --state in-review          | dams",
                "list --state draft              | wide a-very-long-title",
                "list --state draft,in-review --sort slug | a-very-long-title dams wide",
                "list --author bo                | a-very-long-title",
                "list --desk WORLD               | wide",
                "list inspector thirteen         | dams",
                "list inspector wide             | ",
                "list --mine                     | wide dams",
                "list --mine --as ines           | dams",
                "list --mine --as bo             | a-very-long-title dams",
                "list --sort title               | a-very-long-title dams wide",
                "list --sort last                | wide a-very-long-title dams",
                "list --sort path                | a-very-long-title dams wide",
            })
    void aListIsNarrowedAndSorted(String line, String slugs) {
        String shown = shell.types(line).shown();

        assertThat(shown.lines()
                        .skip(1)
                        .map(row -> row.split(" {2,}", -1)[1])
                        .map(slug -> slug.startsWith("a-very") ? "a-very-long-title" : slug))
                .containsExactly(slugs == null ? new String[0] : slugs.split(" "));
    }

    @Test
    void aProgramReadsEveryKeyOfEveryArticle() {
        Golden.matches("cli/list.json", shell.types("list --format json").shown());
        assertThat(shell.types("list nothing --format json").shown()).isEqualTo("[]\n");
    }

    @Test
    void withoutACommandAndATerminalThePlainCommandsAreNamed() {
        assertThat(shell.newsroom().told(2)).contains("the screen needs a terminal", "newsroom list, show, edit");
        assertThat(shell.with("TERM", "dumb")
                        .on(new Terminal(true, true, true, 80))
                        .newsroom()
                        .told(2))
                .contains("TERM says there is none", "newsroom list, show, edit");
    }

    @Test
    void withoutANewsroomThatCanBeReadNoScreenIsOpened() {
        Shell seat = shell.with("TERM", "xterm").on(new Terminal(true, true, true, 80));
        shell.write("newsroom.yml", "people: [");
        shell.git("commit", "-qam", "Break it");
        assertThat(seat.newsroom().told(2)).contains("newsroom.yml:1");

        shell.git("rm", "-q", "newsroom.yml");
        shell.git("commit", "-qm", "Lose it");
        assertThat(seat.newsroom().told(2))
                .contains("this repository holds no newsroom.yml")
                .contains("newsroom init");
    }
}
