package newsroom.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.checks.Article;
import newsroom.checks.CitedWork;
import newsroom.checks.Section;
import newsroom.model.Problem;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom cite list}. */
@Command(
        name = "list",
        header = "List the works that an article cites, taken apart, and where each is used.",
        description = {
            "FILE is any Markdown file, in a newsroom or not, or an article. What is read out of each entry is shown;"
                    + " an entry that is not understood is said to be so, and nothing about it is guessed.",
            "",
            "A use is a place where the text points to the entry: a citation in parentheses, an author or the title"
                    + " named in a sentence, a footnote, a key such as [@ek2011], a number, a link to the source.",
            "",
            "As JSON: a part that an entry does not have is null; in an entry with \"understood\": false, a part that"
                    + " was not read is left out."
        },
        footer = {
            "Examples:",
            "  $ newsroom cite list story.md",
            "  Works Cited, line 23, 1 entry",
            "",
            "  25  Ek, Bo. *The Dam*. Oxford UP, 2011.",
            "      author     Ek, Bo",
            "      title      The Dam",
            "      publisher  Oxford UP",
            "      date       2011",
            "      used       9:16     parenthetical  (Ek 4)",
            "  $ newsroom cite list --format json dam-safety",
            "",
            "See also: check"
        })
final class CiteListCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "A Markdown file, or an article.")
    private String file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Override
    public int run() {
        LocalDate today = LocalDate.now(machine().clock());
        try (CheckTexts texts = new CheckTexts(newsroom(), new Checkers(Optional.empty(), today, Optional.empty()))) {
            list(texts.one(file));
        }
        return 0;
    }

    private void list(CheckText text) {
        try {
            Manuscript manuscript = Manuscript.read(text.bytes().get().toBytes());
            Article article = text.checker().article(manuscript);
            Optional<Section> section = article.list();
            List<CitedWork> works = CitedWork.of(article, text.checker().check(manuscript));
            if (format == Format.JSON) {
                CitedJson.write(article, section, works, out());
            } else {
                CitedView.print(article, section, works, out());
            }
        } catch (UnreadableException unreadable) {
            throw Problem.refused(
                    text.name() + ":" + unreadable.place().line() + ": " + unreadable.what(),
                    "newsroom check --explain NR903 says what can be read");
        }
    }
}
