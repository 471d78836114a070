package newsroom.cli;

import newsroom.desk.Desk;
import newsroom.desk.Repository;
import newsroom.desk.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom completion}. */
@Command(
        name = "completion",
        header = "Print what makes your shell complete commands, options and articles.",
        description = "Prints a script for bash, zsh or fish, which the shell reads when it starts.",
        footer = {
            "Examples:",
            "  bash: echo 'source <(newsroom completion bash)' >> ~/.bashrc",
            "  zsh:  echo 'source <(newsroom completion zsh)' >> ~/.zshrc",
            "  fish: newsroom completion fish > ~/.config/fish/completions/newsroom.fish"
        })
final class CompletionCommand extends Subcommand {
    /** What can be printed. */
    enum Wanted {
        BASH,
        ZSH,
        FISH,
        /** The slug of every article, for which the scripts ask. */
        ARTICLES
    }

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Wanted wanted;

    @Override
    public int run() {
        if (wanted == Wanted.ARTICLES) {
            articles();
            return 0;
        }
        CompletionScript script = new CompletionScript(Commands.line(newsroom()).getCommandSpec());
        out().print(wanted == Wanted.FISH ? script.fish() : script.bash());
        return 0;
    }

    private void articles() {
        try (Repository repository = newsroom().open()) {
            Desk desk = newsroom().desk(repository);
            for (Row row : desk.reading().rows()) {
                out().line(row.folder().slug().value());
            }
        }
    }
}
