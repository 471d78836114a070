package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.testing.Golden;
import newsroom.testing.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CiteListTest {
    private static final String STORY = """
        The dam leaked (Ek).

        ## Works Cited

        - Ek, Bo, and Li Hill. “The *Dam*.” *Slate*, 3 May 2012, slate.com/dam. Accessed 4 May 2012.
        - *Rivers*. Oxford UP, 2011.
        - see the papers that a friend of mine in Sele kept in 1987
        """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void goThere() {
        shell = Shell.in(folder);
    }

    private Map<String, @Nullable Object> listed(String file) {
        return Json.object(
                shell.newsroom("cite", "list", "--format", "json", file).shown());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, @Nullable Object>> entries(String file) {
        return (List<Map<String, @Nullable Object>>)
                Objects.requireNonNull(listed(file).get("entries"));
    }

    @Test
    void peopleSeeEachEntryWithItsParts() {
        shell.write("dam.md", STORY);

        Golden.matches("cli/cite-list.txt", shell.types("cite list dam.md").shown());
        Golden.matches(
                "cli/cite-list.json",
                shell.types("cite list dam.md --format json").shown());
    }

    @Test
    void aPartThatIsNotThereIsNullAndOneThatIsNotUnderstoodIsLeftOut() {
        shell.write("dam.md", STORY);

        assertThat(entries("dam.md").get(1))
                .containsEntry("authors", List.of())
                .containsEntry("title", "Rivers")
                .containsEntry("container", null)
                .doesNotContainKey("understood");
        assertThat(entries("dam.md").get(2))
                .containsEntry("understood", false)
                .containsKeys("line", "endLine", "text", "rules")
                .doesNotContainKeys("authors", "title", "container", "url");
    }

    @Test
    void anArticleWithoutAListHasNoSection() {
        shell.write("bare.md", "A text.\n\n## Works Cited\n");
        shell.write("empty.md", "");

        assertThat(listed("bare.md")).containsEntry("section", null).containsEntry("entries", List.of());
        assertThat(listed("empty.md")).containsEntry("section", null).containsEntry("entries", List.of());
        assertThat(shell.types("cite list bare.md").shown()).isEqualTo("no works-cited section\n");
    }

    @Test
    void theTitleMayStandInTheFrontMatterAlone() {
        shell.write("list.md", "---\r\ntitle: Works Cited\r\n---\r\n\r\nEk, Bo. *The Dam*. Oxford UP, 2011.\r\n");

        assertThat(listed("list.md").get("section"))
                .isEqualTo(Map.of("title", "Works Cited", "heading", "none", "startLine", 5.0, "endLine", 5.0));
    }

    @Test
    void whatIsFoundInAnEntryIsNamedWithIt() {
        shell.write("dam.md", "## Work Cited\n\nEk, Bo. *The\u200B Dam*. Oxford UP, 2011.\n");

        assertThat(entries("dam.md").get(0).get("rules")).asInstanceOf(LIST).contains("NR602");
    }

    @Test
    void anEntryIsShownAsItWasWritten() {
        shell.write("dam.md", """
            ## Works Cited

            * *Rivers*. Oxford UP, 2011.
            * **Ek**, Bo. *The Dam, 2012*
            * [Dams](https://dams.org/a), 3 May 2012, [here](https://dams.org/b)
            """);

        assertThat(entries("dam.md"))
                .extracting(entry -> entry.get("text"))
                .containsExactly(
                        "*Rivers*. Oxford UP, 2011.",
                        "**Ek**, Bo. *The Dam, 2012*",
                        "[Dams](https://dams.org/a), 3 May 2012, [here](https://dams.org/b)");
    }

    @Test
    void anArticleIsListedByItsSlug() {
        shell = Shell.inNewsroom(folder);
        shell.write("dams.md", Samples.DAM);
        shell.types("import dams.md --slug dams").shown();

        assertThat(entries("dams")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        shell.write("long.md", "x".repeat(300_000));

        assertThat(shell.types("cite list long.md").told(1)).contains("long.md:1: the file has more than 262144 bytes");
        assertThat(shell.types("cite list gone.md").told(2)).contains("there is no file, folder or article gone.md");
        assertThat(shell.types("cite list .").told(2)).contains(". is a folder");
        assertThat(shell.types("cite").told(2)).contains("newsroom help cite");
    }
}
