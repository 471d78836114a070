package newsroom.git;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import newsroom.model.Problem;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;

/** Tells what a disk or a repository did, in words that say what to do about it. */
final class Disk {
    private Disk() {}

    /** Something that reads or writes. */
    @FunctionalInterface
    interface Access<T> {
        T run() throws IOException;
    }

    /**
     * Reads or writes.
     *
     * @param what what is being done, such as "read main"
     */
    static <T> T access(String what, Access<T> access) {
        try {
            return access.run();
        } catch (IOException failed) {
            throw problem(what, failed);
        } catch (LargeObjectException failed) {
            throw Problem.failure("could not " + what + ": " + failed.getMessage(), "", failed);
        }
    }

    static Problem problem(String what, IOException failed) {
        String sentence = "could not " + what + ": " + reason(failed);
        if (failed instanceof MissingObjectException
                || failed instanceof CorruptObjectException
                || failed instanceof IncorrectObjectTypeException) {
            return Problem.failure(
                    sentence, "The repository is damaged: git fsck tells more; another clone can give it back", failed);
        }
        return Problem.failure(sentence, advice(failed), failed);
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be touched (permission denied)";
        }
        if (failed instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + (file.getFile() == null ? "" : ": " + file.getFile());
        }
        return String.valueOf(failed.getMessage());
    }

    private static String advice(IOException failed) {
        String message = String.valueOf(failed.getMessage());
        if (message.contains("No space left") || message.contains("quota")) {
            return "Nothing was lost; make room on the disk and try again";
        }
        if (message.contains("Read-only file system")) {
            return "The disk is mounted read-only; nothing was changed";
        }
        return "Nothing was changed; mend that and try again";
    }
}
