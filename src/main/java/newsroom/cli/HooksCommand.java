package newsroom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.desk.Repository;
import newsroom.hooks.HookFolder;
import newsroom.hooks.HookFolder.Hook;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom hooks}. */
@Command(
        name = "hooks",
        header = "Have Git ask Newsroom before it takes a commit or a push.",
        description = {
            "install puts the hooks pre-commit, commit-msg and pre-push where Git looks for them (core.hooksPath). A"
                    + " hook that is there already is kept: it runs first, and what it refuses is refused. uninstall"
                    + " brings everything back as it was; status says how it is.",
            "",
            "These hooks are a courtesy that saves a refused push: git commit --no-verify passes by them."
        },
        footer = {
            "Examples:",
            "  $ newsroom hooks install",
            "  pre-commit  installed, after the hook that was there before",
            "  commit-msg  installed",
            "  pre-push    installed",
            "  $ newsroom hooks uninstall",
            "",
            "See also: hook, check --staged"
        })
final class HooksCommand extends Subcommand {
    /** The start script's own path, which it puts into the environment. */
    private static final String LAUNCHER = "NEWSROOM_LAUNCHER";

    /** What is to be done. */
    enum Deed {
        INSTALL,
        UNINSTALL,
        STATUS
    }

    @Parameters(index = "0", paramLabel = "DEED", description = "install, uninstall or status.")
    private Deed deed;

    @Override
    public int run() {
        try (Repository repository = newsroom().open()) {
            HookFolder folder = new HookFolder(repository.hooks(), HookFolder.CLIENT);
            if (deed == Deed.INSTALL) {
                folder.install(launcher());
            } else if (deed == Deed.UNINSTALL && folder.uninstall().isEmpty()) {
                err().line("there was no hook of Newsroom's in " + repository.hooks());
            }
            folder.status().forEach(this::print);
            Path hooks = repository.hooks();
            if (deed == Deed.INSTALL && !hooks.startsWith(repository.gitDirectory())) {
                err().line("they are in " + hooks + ", where Git looks as core.hooksPath says; every repository that "
                        + "looks there has them now");
            }
        }
        return 0;
    }

    private Path launcher() {
        Path launcher = Path.of(machine().environment().getOrDefault(LAUNCHER, ""));
        if (!launcher.isAbsolute() || !Files.isExecutable(launcher)) {
            throw Problem.usage(
                    "the hooks have to know the program that they start, and it was not started by its start script",
                    "Run scripts/newsroom, or the newsroom that scripts/install put in place");
        }
        return launcher;
    }

    private void print(Hook hook) {
        out().line(hook.name() + " ".repeat(12 - hook.name().length()) + state(hook));
    }

    private static String state(Hook hook) {
        return switch (hook.owner()) {
            case NOBODY -> "not installed";
            case OTHER -> "not installed; there is another hook, which would be kept";
            case CHANGED -> "installed, and changed by somebody";
            case NEWSROOM ->
                (hook.chained() ? "installed, after the hook that was there before" : "installed") + launcher(hook);
        };
    }

    private static String launcher(Hook hook) {
        return hook.launcher()
                .filter(launcher -> !Files.isExecutable(Path.of(launcher)))
                .map(gone -> ", but " + gone + " is gone: it refuses every commit")
                .orElse("");
    }
}
