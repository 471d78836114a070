package newsroom.citations;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one entry of a list of works cited apart. MLA's form is read best, also as it was before the 8th edition; APA and
 * Chicago well enough to tell them. Any text can be given: what cannot be placed becomes a {@link Doubt}, never an
 * exception.
 */
public final class EntryParser {
    /** The longest entry that is looked at, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 4_000;

    private EntryParser() {}

    public static Entry parse(EntryText text) {
        if (text.text().isBlank()) {
            return unread(text, Doubt.EMPTY);
        }
        if (text.text().length() > MOST_CHARACTERS) {
            return unread(text, Doubt.TOO_LONG);
        }
        EntryText entry = isBlanket(text) ? text.withoutEmphasis() : text;
        Opening opening = OpeningReader.read(entry);
        List<Piece> pieces =
                PieceScanner.scan(entry, opening.end(), entry.text().length());
        return EntryAssembler.assemble(text, entry, opening, pieces);
    }

    /** Italics over nearly everything say nothing. */
    private static boolean isBlanket(EntryText text) {
        String s = text.text();
        if (text.emphasis().size() != 1 || s.length() <= 60) {
            return false;
        }
        Range only = text.emphasis().get(0);
        return (only.end() - only.start()) * 10 > s.length() * 9 && s.indexOf(". ") > 0;
    }

    private static Entry unread(EntryText text, Doubt doubt) {
        Set<Doubt> doubts = EnumSet.of(doubt);
        return new Entry(
                text,
                Authors.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(new ContainerDraft(text).build()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Style.UNKNOWN,
                SourceKind.UNKNOWN,
                doubts);
    }
}
