package newsroom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsroom.hooks.ClientHook;
import newsroom.hooks.HookFolder;
import newsroom.hooks.PushGate;
import newsroom.hooks.ServerHook;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom hook}. */
@Command(
        name = "hook",
        header = "Judge a commit or a push for Git, which calls this.",
        description =
                "The scripts that \"newsroom hooks install\" lays down call it; nobody else has to. What Git knows of"
                        + " the commit comes in on standard input.",
        footer = {
            "Example, what a hook of Husky's says (.husky/pre-commit):",
            "  newsroom hook pre-commit",
            "",
            "See also: hooks, check --staged"
        })
final class HookCommand extends Subcommand {
    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "pre-commit, commit-msg, pre-push; on a server pre-receive, proc-receive.")
    private String name;

    @Parameters(index = "1", paramLabel = "ARGUMENT", arity = "0..*", description = "What Git gives it.")
    private List<String> arguments = List.of();

    @Override
    public int run() {
        if (HookFolder.SERVER.contains(name)) {
            return judgePush();
        }
        if (!HookFolder.CLIENT.contains(name)) {
            throw Problem.usage("there is no hook " + name, "There are " + String.join(", ", HookFolder.CLIENT));
        }
        List<String> hook = new ArrayList<>(List.of(name));
        hook.addAll(arguments);
        try {
            return ClientHook.run(
                    hook,
                    newsroom().folder().toString(),
                    machine().in(),
                    machine().err());
        } catch (IOException failed) {
            throw Problem.failure("the hook " + name + " cannot say what it found: " + failed.getMessage(), "", failed);
        }
    }

    private int judgePush() {
        Path gitDirectory = newsroom().path(Path.of(machine().environment().getOrDefault("GIT_DIR", ".")));
        ServerHook hook = new ServerHook(
                gitDirectory.normalize(),
                machine().environment(),
                machine().storage().get());
        try {
            if (name.equals("pre-receive")) {
                hook.preReceive(
                        machine().in(),
                        new PushGate(machine().clock(), machine().random()));
            } else {
                hook.procReceive(machine().in(), machine().out());
            }
        } catch (IOException failed) {
            throw Problem.failure(
                    "the hook " + name + " could not judge, so it refuses: " + failed.getMessage(), "", failed);
        }
        return 0;
    }
}
