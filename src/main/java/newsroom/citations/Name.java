package newsroom.citations;

/** Who made a source, as the entry names them. */
public sealed interface Name {
    /** As it stands in the entry. */
    Element written();

    /** As a list of works cited is ordered: "Morris, Gabriel", "Modern Language Association". */
    String indexForm();

    /**
     * A person with a given and a family name.
     *
     * @param given given names or initials, particles that follow them included
     * @param suffix such as {@code Jr.}; empty if none
     * @param inverted written family name first
     * @param certain false if nothing but two or three capitalised words speaks for a person
     */
    record Person(Element written, String family, String given, String suffix, boolean inverted, boolean certain)
            implements Name {
        /** A name that comes from a form, not from a text. */
        public static Person of(String family, String given) {
            return new Person(Element.of(family + ", " + given), family, given, "", true, true);
        }

        @Override
        public String indexForm() {
            String name = family + ", " + given;
            return suffix.isEmpty() ? name : name + ", " + suffix;
        }

        /** "Gabriel Morris". */
        public String readingForm() {
            String name = given + " " + family;
            return suffix.isEmpty() ? name : name + " " + suffix;
        }
    }

    /**
     * A body, a newspaper, a government.
     *
     * @param certain false if it is taken for one only because it cannot be a person's name
     */
    record Organization(Element written, boolean certain) implements Name {
        @Override
        public String indexForm() {
            return written.text();
        }
    }

    /** A name that cannot be turned round and may be a person's or a body's: "Plato", "Radiohead", "Dr. Seuss". */
    record SingleName(Element written) implements Name {
        @Override
        public String indexForm() {
            return written.text();
        }
    }

    /** "Unknown" or "N.a.": a note that nobody is named, which MLA does not write (MLA Handbook, 9th ed., 5.24). */
    record Nobody(Element written) implements Name {
        @Override
        public String indexForm() {
            return "";
        }
    }

    /** The dash that repeats the names of the entry above (MLA Handbook, 9th ed., 5.126). */
    record Repeated(Element written) implements Name {
        @Override
        public String indexForm() {
            return "---";
        }
    }
}
