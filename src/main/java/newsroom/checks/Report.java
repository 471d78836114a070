package newsroom.checks;

import java.util.List;
import newsroom.model.Finding;
import newsroom.text.Source;

/**
 * Writes findings in some form, file by file. What a file's author wrote is escaped as the form wants it, so that a terminal
 * may have it.
 */
public interface Report {
    /**
     * Writes what was found in one file.
     *
     * @param path how the file is called
     * @param source its text; empty text for a file that cannot be read
     * @param findings all of its findings, in the order of their places
     */
    void file(String path, Source source, List<Finding> findings);

    /** Writes what comes after the last file. */
    void end();
}
