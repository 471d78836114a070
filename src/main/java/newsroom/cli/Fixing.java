package newsroom.cli;

import newsroom.checks.Fixer;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;

/** How the files that are checked are put right. */
interface Fixing {
    /** What was asked for. */
    enum Kind {
        SAFE,
        ASK
    }

    /** Every fix that cannot change what a text says. */
    Fixing SAFE = (text, manuscript) -> new Fixer(text.checker()).fix(manuscript);

    /** The file put right; nothing of it is written yet. */
    Fixer.Fixed fix(CheckText text, Manuscript manuscript) throws UnreadableException;

    /** Whether a person is asked, who can answer for one file at a time. */
    default boolean asks() {
        return false;
    }
}
