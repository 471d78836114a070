package newsroom.hooks;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.checks.Checker;
import newsroom.checks.Settings;
import newsroom.desk.NewsroomFile;
import newsroom.model.Blob;
import newsroom.model.Problem;
import newsroom.text.Visible;

/**
 * A hook of a person's clone. It runs at every commit in a process of its own, so it is entered before anything else of the
 * program is loaded, and gets from the start script what Git knows of the commit.
 */
public final class ClientHook {
    private static final int MAX_MESSAGE = 1024 * 1024;

    private final String folder;
    private final GitStream git;
    private final OutputStream err;

    private ClientHook(String folder, InputStream in, OutputStream err) {
        this.folder = folder;
        this.git = new GitStream(in);
        this.err = err;
    }

    /** Whether {@code arguments} call a hook of a person's clone. */
    public static boolean isCalledBy(List<String> arguments) {
        return arguments.size() > 1 && arguments.get(0).equals("hook") && HookFolder.CLIENT.contains(arguments.get(1));
    }

    /**
     * Judges. What cannot be judged is refused.
     *
     * @param hook its name, and after it for {@code commit-msg} the file that holds the message, for {@code pre-push} the ref
     * @param folder where Git started it; no {@link Path}, for only one hook needs what can read it
     * @param in what Git knows, see {@link GitStream}
     * @param err where it is told why, if it is refused
     * @return 0 if it may be, else the exit code
     */
    public static int run(List<String> hook, String folder, InputStream in, OutputStream err) throws IOException {
        ClientHook judge = new ClientHook(folder, in, err);
        try {
            return judge.run(hook);
        } catch (Problem refused) {
            return judge.tell("", refused);
        } catch (IOException failed) {
            return judge.tell("", cannotJudge(hook, String.valueOf(failed.getMessage())));
        } catch (OutOfMemoryError full) {
            return judge.tell("", cannotJudge(hook, "Java has no memory left"));
        } catch (RuntimeException | StackOverflowError fault) {
            return judge.tell("", cannotJudge(hook, "a fault in Newsroom itself, " + fault));
        }
    }

    private static Problem cannotJudge(List<String> hook, String why) {
        return Problem.failure("the hook " + hook.get(0) + " could not judge, so it refuses: " + why, "");
    }

    private int tell(String findings, Problem problem) throws IOException {
        String next = problem.next().isEmpty() ? "" : "  → " + problem.next() + "\n";
        String text = findings + "newsroom: " + problem.what() + "\n" + next;
        err.write(Visible.lines(text).getBytes(StandardCharsets.UTF_8));
        return problem.kind().exitCode();
    }

    private int run(List<String> hook) throws IOException {
        String argument = hook.size() > 1 ? hook.get(1) : "";
        return switch (hook.get(0)) {
            case "commit-msg" -> {
                CommitMessage.judge(message(Path.of(folder).resolve(argument)), events());
                yield 0;
            }
            case "pre-push" ->
                files("the push of " + argument, "Mend it, commit, and push again; the server would refuse it, too");
            default ->
                files(
                        "the commit",
                        "Mend it and git add it; git commit --no-verify goes past this, and the server refuses it"
                                + " then");
        };
    }

    private int files(String what, String next) throws IOException {
        LocalDate day = git.day();
        List<Change> changes = git.changes();
        Optional<byte[]> settings = git.object();
        if (settings.isEmpty() && changes.stream().noneMatch(Change::isNewsroomFile)) {
            return 0; // No newsroom, but some other repository that has a folder of articles.
        }
        Judgement judgement = new Judgement(checker(settings, day));
        for (Change change : changes) {
            judgement.file(change, git.object());
        }
        Optional<Judgement.Refusal> refusal = judgement.end(what, next);
        return refusal.isPresent()
                ? tell(refusal.get().findings(), refusal.get().problem())
                : 0;
    }

    private Checker checker(Optional<byte[]> newsroomFile, LocalDate day) {
        Settings settings = newsroomFile.isEmpty()
                ? Settings.DEFAULT
                : NewsroomFile.checkSettings(Blob.of(newsroomFile.get()), NewsroomFile.PATH);
        return new Checker(settings, day);
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
        git.day();
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
