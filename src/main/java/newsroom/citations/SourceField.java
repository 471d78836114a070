package newsroom.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Problem;

/** What a person is asked about a source, in the order of asking. */
public enum SourceField {
    TITLE("Title", "The title of the source; all that has to be given"),
    AUTHOR("Author", "A person is Family, Given; several with a semicolon between them"),
    ORGANIZATION("Organization", "A body that is the author, such as a ministry"),
    CONTAINER("Container", "The paper, site, journal or book that holds it"),
    EDITOR("Editor", "Family, Given; several with a semicolon between them"),
    TRANSLATOR("Translator", "Family, Given; several with a semicolon between them"),
    EDITION("Edition", "Such as 2"),
    VOLUME("Volume", "Its number"),
    ISSUE("Issue", "Its number"),
    PUBLISHER("Publisher", "Who published it"),
    DATE("Date", "Such as 2017-02-14, 14 Feb. 2017 or 2017"),
    PAGES("Pages", "Such as 225-50"),
    ADDRESS("URL or DOI", "Where it is read"),
    ACCESSED("Accessed", "When it was read there, such as 2017-02-14");

    private final String title;
    private final String hint;

    SourceField(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** What it is called, for people. */
    public String title() {
        return title;
    }

    /** How it is written, a clause without a full stop. */
    public String hint() {
        return hint;
    }

    /** What is wrong with what was typed there; nothing when it will do, or was left out where it may be. */
    public Optional<String> fault(String typed) {
        if (this == TITLE && typed.isBlank()) {
            return Optional.of("an entry has a title");
        }
        if ((this == DATE || this == ACCESSED) && !typed.isBlank()) {
            try {
                Reference.date(typed);
            } catch (Problem notOne) {
                return Optional.of(notOne.what());
            }
        }
        return Optional.empty();
    }

    /**
     * The source that was described.
     *
     * @param given what was typed, several in one field where there are several; blank ones count for nothing
     * @throws Problem if a date is not one, or there is no title
     */
    public static Reference reference(Map<SourceField, List<String>> given) {
        boolean isEdited = all(given, AUTHOR).isEmpty()
                && all(given, ORGANIZATION).isEmpty()
                && one(given, CONTAINER).isEmpty()
                && !all(given, EDITOR).isEmpty();
        List<Contributor> contributors = new ArrayList<>();
        if (!isEdited) {
            Reference.contributor("edited by", names(given, EDITOR), false).ifPresent(contributors::add);
        }
        Reference.contributor("translated by", names(given, TRANSLATOR), false).ifPresent(contributors::add);
        List<Name> named = new ArrayList<>(names(given, isEdited ? EDITOR : AUTHOR));
        all(given, ORGANIZATION).forEach(body -> named.add(Reference.body(body)));
        return new Reference(
                named,
                false,
                isEdited ? Optional.of(named.size() > 1 ? "editors" : "editor") : Optional.empty(),
                one(given, TITLE).orElseThrow(() -> Problem.usage("an entry has a title", "")),
                one(given, CONTAINER),
                contributors,
                one(given, EDITION).map(Reference::edition),
                Reference.numbers(one(given, VOLUME), one(given, ISSUE)),
                one(given, PUBLISHER),
                one(given, DATE).map(Reference::date),
                one(given, PAGES),
                one(given, ADDRESS),
                one(given, ACCESSED).map(Reference::date));
    }

    private static List<String> all(Map<SourceField, List<String>> given, SourceField field) {
        return given.getOrDefault(field, List.of()).stream()
                .map(Reference::tidy)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Optional<String> one(Map<SourceField, List<String>> given, SourceField field) {
        return all(given, field).stream().findFirst();
    }

    private static List<Name> names(Map<SourceField, List<String>> given, SourceField field) {
        return all(given, field).stream().map(Reference::name).toList();
    }
}
