package newsroom.hooks;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsroom.model.Problem;
import newsroom.text.Visible;

/**
 * A hook of a person's clone. It runs at every commit in a process of its own, so it is entered before anything else of the
 * program is loaded, and gets from the start script what Git knows of the commit.
 */
public final class ClientHook {
    private static final int MAX_MESSAGE = 1024 * 1024;

    private final Path folder;
    private final GitStream git;

    private ClientHook(Path folder, InputStream in) {
        this.folder = folder;
        this.git = new GitStream(in);
    }

    /** Whether {@code arguments} call a hook of a person's clone. */
    public static boolean isCalledBy(List<String> arguments) {
        return arguments.size() > 1 && arguments.get(0).equals("hook") && HookFolder.CLIENT.contains(arguments.get(1));
    }

    /**
     * Judges. What cannot be judged is refused.
     *
     * @param hook its name and the arguments that Git gave it
     * @param folder where Git started it
     * @param in what Git knows, see {@link GitStream}
     * @param err where it is told why, if it is refused
     * @return 0 if it may be, else the exit code
     */
    public static int run(List<String> hook, Path folder, InputStream in, OutputStream err) throws IOException {
        try {
            new ClientHook(folder, in).judge(hook);
            return 0;
        } catch (Problem refused) {
            return tell(refused, err);
        } catch (IOException failed) {
            return tell(cannotJudge(hook, String.valueOf(failed.getMessage())), err);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return tell(cannotJudge(hook, "a fault in Newsroom itself, " + fault), err);
        }
    }

    private static Problem cannotJudge(List<String> hook, String why) {
        return Problem.failure("the hook " + hook.get(0) + " could not judge, so it refuses: " + why, "");
    }

    private static int tell(Problem problem, OutputStream err) throws IOException {
        String next = problem.next().isEmpty() ? "" : "  → " + problem.next() + "\n";
        err.write(Visible.lines("newsroom: " + problem.what() + "\n" + next).getBytes(StandardCharsets.UTF_8));
        return problem.kind().exitCode();
    }

    private void judge(List<String> hook) throws IOException {
        if (hook.size() < 2) {
            throw Problem.usage("the hook " + hook.get(0) + " needs a file", "Git gives it one");
        }
        CommitMessage.judge(message(folder.resolve(hook.get(1))), events());
    }

    private static String message(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] bytes = in.readNBytes(MAX_MESSAGE + 1);
            if (bytes.length > MAX_MESSAGE) {
                throw Problem.refused("the message has more than " + MAX_MESSAGE + " bytes", "Say it shorter");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The texts of the events that the message names, if they are in the log. */
    private List<String> events() throws IOException {
        List<Change> changes = git.changes();
        git.object();
        List<String> events = new ArrayList<>();
        for (Change change : changes) {
            byte[] text = git.object().orElse(new byte[0]);
            if (change.isLog()) {
                events.add(new String(text, StandardCharsets.UTF_8));
            }
        }
        return events;
    }
}
