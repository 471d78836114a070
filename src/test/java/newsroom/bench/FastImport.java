package newsroom.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import newsroom.model.Blob;
import newsroom.model.Signature;

/** Writes commits into a repository by way of {@code git fast-import}. */
final class FastImport implements AutoCloseable {
    private static final int HEX_ID = 40;

    private final Process git;
    private final OutputStream out;

    /** @param repository a Git directory */
    FastImport(Path repository) throws IOException {
        this.git = new ProcessBuilder("git", "--git-dir", repository.toString(), "fast-import", "--quiet", "--done")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.out = new BufferedOutputStream(git.getOutputStream(), 1 << 20);
    }

    /** Begins a commit on top of the branch's tip; what follows are its files. */
    void commit(String branch, Instant time, Signature author, String message) throws IOException {
        String who = author + " " + time.getEpochSecond() + " +0000\n";
        line("commit refs/heads/" + branch);
        line("mark :1");
        print("author " + who + "committer " + who);
        data(Blob.of(message));
    }

    void files(Map<String, Blob> files) throws IOException {
        for (Map.Entry<String, Blob> file : files.entrySet()) {
            line("M 100644 inline " + file.getKey());
            data(file.getValue());
        }
    }

    /** Puts a tree that the repository already has at a path. */
    void tree(String path, String tree) throws IOException {
        line("M 040000 " + tree + " " + path);
    }

    /** What the last commit is called. */
    String last() throws IOException {
        line("get-mark :1");
        out.flush();
        InputStream answers = git.getInputStream();
        String id = new String(answers.readNBytes(HEX_ID + 1), UTF_8);
        return id.strip();
    }

    private void data(Blob bytes) throws IOException {
        line("data " + bytes.length());
        bytes.stream().transferTo(out);
        line("");
    }

    private void line(String line) throws IOException {
        print(line + "\n");
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        line("done");
        out.close();
        try {
            int code = git.waitFor();
            if (code != 0) {
                throw new IOException("git fast-import ended with " + code);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
