package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.text.Letters;
import newsroom.text.Nearest;
import newsroom.text.Prose;
import newsroom.text.Source;

/**
 * A comment that lets findings stand, as it is written: {@code <!-- newsroom-disable-next-block NR301 -- print only -->}.
 *
 * @param ids the rules it names
 * @param reason what stands after the two hyphens; empty if nothing does
 * @param start where it begins in the file
 * @param end where it ends in the file
 */
record Directive(Verb verb, List<String> ids, String reason, int start, int end) {
    private static final String OPENING = "newsroom-";
    private static final String REASON = "--";
    private static final String COMMENT = "<!--";
    private static final String END = "-->";

    /** What is wrong with a comment that is not closed. */
    static final String UNENDED = "The comment has no end; write --> after the reason";

    Directive {
        ids = List.copyOf(ids);
    }

    /** What a directive does. */
    enum Verb {
        /** Lets findings stand in the block after it. */
        DISABLE_NEXT_BLOCK,
        /** Lets findings stand that begin or end in its line. */
        DISABLE_LINE,
        /** Lets findings stand in the whole file. */
        DISABLE_FILE,
        /** Lets findings stand from here on. */
        DISABLE,
        /** Ends what {@link #DISABLE} began. */
        ENABLE;

        String written() {
            return OPENING + name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }

    /** Whether {@code comment} means to be a directive. */
    static boolean isMeant(Prose.Comment comment) {
        return comment.text().startsWith(OPENING)
                || comment.text().regionMatches(true, 0, Verb.DISABLE.written(), 0, OPENING.length() + 6);
    }

    /** Where in {@code prose} a comment begins that means to be one and has no end, so that its words are text; else -1. */
    static int unended(Prose prose, Source source) {
        String text = prose.text();
        for (int at = text.indexOf(COMMENT); at >= 0; at = text.indexOf(COMMENT, at + 1)) {
            int word = at + COMMENT.length();
            while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            boolean written = source.text().startsWith(COMMENT, prose.sourceStart(at));
            if (written && text.startsWith(OPENING, word) && (prose.marksAt(at) & Prose.CODE) == 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Reads a comment that means to be one.
     *
     * @throws FlawedException if it has no end or its first word is no directive's
     */
    static Directive read(Prose.Comment comment, Source source) throws FlawedException {
        String text = comment.text();
        int cut = reasonStart(text);
        String[] words = (cut < 0 ? text : text.substring(0, cut)).split("[\\s,]+");
        if (!source.text().startsWith(END, comment.sourceEnd() - END.length())) {
            throw new FlawedException(UNENDED);
        }
        List<String> verbs = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            verbs.add(verb.written());
        }
        int verb = verbs.indexOf(words[0]);
        if (verb < 0) {
            Optional<String> near = Nearest.to(words[0], verbs);
            throw new FlawedException("There is no directive " + words[0]
                    + near.map(name -> "; did you mean " + name + "?").orElse(""));
        }
        return new Directive(
                Verb.values()[verb],
                List.of(words).subList(1, words.length),
                cut < 0 ? "" : text.substring(cut + REASON.length()).strip(),
                comment.sourceStart(),
                comment.sourceEnd());
    }

    /** Two hyphens with a blank before them. */
    private static int reasonStart(String text) {
        int at = text.indexOf(REASON);
        while (at > 0 && !Letters.isWhitespace(text.charAt(at - 1))) {
            at = text.indexOf(REASON, at + 1);
        }
        return at;
    }

    /** Says what is wrong with a directive that therefore does nothing. */
    static final class FlawedException extends Exception {
        private static final long serialVersionUID = 1;

        private final String flaw;

        FlawedException(String flaw) {
            super(flaw);
            this.flaw = flaw;
        }

        String flaw() {
            return flaw;
        }
    }
}
