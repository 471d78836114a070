package newsroom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.desk.Reception;
import newsroom.desk.Repository;
import newsroom.hooks.HookFolder;
import newsroom.hooks.HookFolder.Hook;
import newsroom.hooks.ServerSettings;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
            "These hooks are a courtesy that saves a refused push: git commit --no-verify passes by them. With"
                    + " --server, in a bare repository, the hooks that decide: what nobody was allowed to do does not get"
                    + " in."
        },
        footer = {
            "Examples:",
            "  $ newsroom hooks install",
            "  pre-commit  installed, after the hook that was there before",
            "  commit-msg  installed",
            "  pre-push    installed",
            "  $ newsroom hooks uninstall",
            "  $ newsroom -C /srv/news.git hooks install --server",
            "  pre-receive   installed",
            "  proc-receive  installed",
            "  settings      as they have to be",
            "",
            "See also: hook, ssh-command, check --staged"
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

    @Option(names = "--server", description = "The hooks of a bare repository that others push to.")
    private boolean server;

    @Override
    public int run() {
        try (Repository repository = newsroom().open()) {
            if (server) {
                ofServer(repository);
            } else {
                change(repository, new HookFolder(repository.hooks(), HookFolder.CLIENT));
            }
        }
        return 0;
    }

    private void change(Repository repository, HookFolder folder) {
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

    private void ofServer(Repository repository) {
        HookFolder folder = new HookFolder(repository.hooks(), HookFolder.SERVER);
        try (Reception reception = machine().storage().get().receiving(repository.gitDirectory(), Optional.empty())) {
            ServerSettings settings = new ServerSettings(reception);
            if (deed == Deed.UNINSTALL) {
                settings.release();
            }
            change(repository, folder);
            if (deed == Deed.INSTALL) {
                settings.apply();
                folder.isTrusted();
            }
            if (deed != Deed.UNINSTALL) {
                List<String> missing = settings.missing();
                out().line("settings      "
                        + (missing.isEmpty() ? "as they have to be" : "missing: " + String.join(", ", missing)));
            }
        }
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
        out().line(hook.name() + " ".repeat((server ? 14 : 12) - hook.name().length()) + state(hook));
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
