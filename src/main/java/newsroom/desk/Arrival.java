package newsroom.desk;

import java.util.List;
import java.util.Optional;
import newsroom.model.Blob;

/**
 * A commit that came in with a push, and every path at which it holds something else than one of its parents.
 *
 * @param raw the commit as Git keeps it, to the byte
 * @param parents none for a first commit
 */
public record Arrival(String commit, Blob raw, List<String> parents, List<Difference> differences) {
    public Arrival {
        parents = List.copyOf(parents);
        differences = List.copyOf(differences);
    }

    /** What may lie at a path. */
    public enum Kind {
        FILE("an ordinary file"),
        PROGRAM("an executable file"),
        LINK("a symbolic link"),
        SUBMODULE("a submodule"),
        /** One that Git would not make: empty, or deeper than anything of a newsroom lies. */
        FOLDER("a folder"),
        OTHER("a file of an unknown mode");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Such as "a symbolic link". */
        public String words() {
            return words;
        }
    }

    /** What lies at a path, by kind and Git's name for it. */
    public record Entry(Kind kind, String object) {}

    /**
     * A path and what lies there, in this commit, in each parent, and in each commit where the parents' histories part.
     *
     * @param bases empty for a commit with one parent
     */
    public record Difference(
            String path, Optional<Entry> now, List<Optional<Entry>> parents, List<Optional<Entry>> bases) {
        public Difference {
            parents = List.copyOf(parents);
            bases = List.copyOf(bases);
        }

        /** Whether no parent has it so: this commit itself made the change. */
        public boolean isOwn() {
            return !parents.contains(now);
        }
    }
}
