package newsroom.checks;

/** What an archive of the web says of a page. */
public sealed interface ArchiveAnswer {
    /** It holds a copy. */
    record Copy(String address) implements ArchiveAnswer {}

    /** It holds none. */
    record None() implements ArchiveAnswer {}

    /** It did not answer. */
    record Unknown() implements ArchiveAnswer {}
}
