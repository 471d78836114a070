package newsroom.citations;

/** The style that an entry's form speaks for. */
public enum Style {
    /** The template of elements, MLA's since its 8th edition. */
    MLA,
    /** With a medium, a place of publication or "11.1 (1999): 63-81", as before the 8th edition. */
    MLA7,
    APA,
    /** Chicago, notes and bibliography. */
    CHICAGO_NB,
    /** Chicago, author and date. */
    CHICAGO_AD,
    UNKNOWN;

    public boolean isMla() {
        return this == MLA || this == MLA7;
    }
}
