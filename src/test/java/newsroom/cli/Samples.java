package newsroom.cli;

/** Articles for these tests, all made up. */
final class Samples {
    private Samples() {}

    /** A sound article of Mara's with a works-cited section, long enough to need one. */
    static final String DAM = """
        # Thirteen Dams, One Inspector

        By Mara Quill

        19 November 2026

        The county lists fourteen dams and pays one inspector. She has seen each of them once in four years, says the register that the county keeps in a binder and has now opened (“Register of Small Dams”). The oldest was built by millers, the youngest by a golf club, and none of them by anybody who is still alive to be asked. Where the register is silent, the inspector wrote what the neighbours told her, and signed it.

        The neighbours told her a good deal. One has measured the same crack every Sunday since the flood of 2009 and keeps the figures on the door of his shed. Another has asked three times for a sign that says how high the water stands, and has been promised three. The county says that a second inspector would cost what the binder’s new cover cost, and will be paid for next year (Okafor 12). Until then the first one drives on, with her lamp, her hammer and her list.

        ## Works Cited

        Okafor, Lena. *What Lies Under Our Walls*. Aldmere Press, 2025.

        “Register of Small Dams.” *County Water Office*, 3 Sept. 2026, <https://water.example.org/register>.
        """;

    /** A short text as somebody pastes it, with the list of sources in bare lines. */
    static final String PASTED = """
        Bees Move Into the Town Hall

        By Mara Quill

        The town hall has new tenants. Okafor has counted them.

        Works cited

        Okafor, Lena. “Bees of the North Side.” *Town Geology*, 14 May 2025, <https://geology.example.org/bees>.
        """;
}
