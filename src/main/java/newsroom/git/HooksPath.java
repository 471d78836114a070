package newsroom.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import newsroom.model.Problem;
import org.eclipse.jgit.lib.Repository;

/**
 * Where Git looks for hooks. Git itself is asked, because it is Git that will look there, by settings that JGit does not read:
 * those of the system, and those that other files bring in for some folders.
 */
final class HooksPath {
    private HooksPath() {}

    static Path of(Repository repository) {
        File folder = repository.isBare() ? repository.getDirectory() : repository.getWorkTree();
        String path = Disk.access("ask git where its hooks are", () -> ask(folder, repository.getDirectory()))
                .strip();
        if (path.isEmpty()) {
            throw Problem.failure(
                    "git does not say where its hooks are in " + folder, "git rev-parse --git-path hooks");
        }
        return folder.toPath().resolve(path).normalize();
    }

    /** Git is told which repository is meant: what it finds by itself may be another one around it. */
    private static String ask(File folder, File gitDirectory) throws IOException {
        Process git = new ProcessBuilder(
                        "git", "--git-dir", gitDirectory.getAbsolutePath(), "rev-parse", "--git-path", "hooks")
                .directory(folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        git.getOutputStream().close();
        try (InputStream answer = git.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
