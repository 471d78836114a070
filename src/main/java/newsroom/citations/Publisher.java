package newsroom.citations;

import java.util.List;

/** Shortens a publisher's name as MLA does (MLA Handbook, 9th ed., 5.65-5.66 and appendix 1). */
public final class Publisher {
    private static final List<String> BUSINESS_WORDS = List.of(
            ", Incorporated",
            ", Inc.",
            ", Inc",
            ", Ltd.",
            ", Ltd",
            ", LLC",
            " Incorporated",
            " Inc.",
            " Inc",
            " Ltd.",
            " Ltd",
            " LLC",
            " Corp.",
            " Corp",
            " & Company",
            " and Company",
            " & Co.",
            " & Co",
            " and Co.",
            " and Co",
            " Co.",
            " Co");

    private Publisher() {}

    /**
     * A name without "Inc.", "& Company, Ltd." and their like at its end; any other name as it is. "Company" and "Corporation"
     * alone stay: they may belong to the name, as in "British Broadcasting Corporation".
     */
    public static String withoutBusinessWord(String name) {
        for (String word : BUSINESS_WORDS) {
            if (name.endsWith(word) && name.length() > word.length() + 2) {
                return withoutBusinessWord(name.substring(0, name.length() - word.length()));
            }
        }
        return name;
    }

    static String mla(String name) {
        String plain = withoutBusinessWord(name.startsWith("The ") ? name.substring(4) : name);
        if (plain.startsWith("University of ") && plain.endsWith(" Press")) {
            return "U of " + plain.substring("University of ".length(), plain.length() - " Press".length()) + " P";
        }
        return plain.endsWith(" University Press")
                ? plain.substring(0, plain.length() - " University Press".length()) + " UP"
                : plain;
    }
}
