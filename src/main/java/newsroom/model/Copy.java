package newsroom.model;

import java.util.List;

/**
 * The text of an article as an event found it, by name rather than by value.
 *
 * @param editedBy who changed it since the contents that earlier events name, the first change first: short names of people,
 *     or addresses that no person of the desk has
 */
public record Copy(Folder folder, Content content, List<String> editedBy) {
    public Copy {
        editedBy = List.copyOf(editedBy);
    }

    /** Whether this is the same text at the same place, whoever changed it. */
    public boolean isSameTextAs(Copy other) {
        return folder.equals(other.folder) && content.equals(other.content);
    }
}
