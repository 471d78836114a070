package newsroom.citations;

/** How a written date departs from MLA's "14 Feb. 2017" (MLA Handbook, 9th ed., 5.68-5.83 and appendix 1). */
public enum DateFlaw {
    /** "February": months of more than four letters are abbreviated. */
    MONTH_SPELLED_OUT,
    /** "Sep.", "Feb" or "June.": not the abbreviation that MLA uses. */
    MONTH_ABBREVIATION,
    /** A month in another language than English. */
    FOREIGN_MONTH,
    /** "February 14, 2017". */
    MONTH_FIRST,
    /** "2017, February 14". */
    YEAR_FIRST,
    /** "2017-02-14". */
    ISO,
    /** "14/02/2017". */
    FIGURES_ONLY,
    /** "14th". */
    ORDINAL,
    /** "Tuesday 14 Feb. 2017". */
    WEEKDAY,
    /** "Fall 2015": MLA writes seasons in lower case. */
    SEASON_CAPITAL,
    /** "14 Feb., 2017". */
    EXTRA_COMMA,
    /** "2017a", as author-date styles number the works of one year. */
    YEAR_LETTER,
    /** "n.d.": MLA leaves a date out that is not known. */
    NO_DATE
}
