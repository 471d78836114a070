package newsroom.citations;

import java.util.ArrayList;
import java.util.List;

/** Puts the names of the entry above in place of the dash that repeats them (MLA Handbook, 9th ed., 5.126). */
public final class Repeats {
    private Repeats() {}

    /** The same entries in the same order; a dash below an entry without authors stays a dash. */
    public static List<Entry> resolve(List<Entry> list) {
        List<Entry> resolved = new ArrayList<>(list.size());
        Authors above = Authors.NONE;
        for (Entry entry : list) {
            Authors authors = entry.authors().resolvedBy(above);
            resolved.add(entry.withAuthors(authors));
            above = authors;
        }
        return List.copyOf(resolved);
    }
}
