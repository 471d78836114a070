package newsroom.citations;

/** What kind of source an entry cites, as far as the entry itself shows it. */
public enum SourceKind {
    BOOK,
    /** Part of a book: a chapter, an essay, a poem. */
    BOOK_PART,
    /** An article of a journal with volumes or issues. */
    JOURNAL_ARTICLE,
    /** An article of a newspaper, a magazine or an agency. */
    NEWS,
    WEB_PAGE,
    /** A film, a broadcast, a recording. */
    AUDIOVISUAL,
    UNKNOWN
}
