package newsroom.git;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The objects read last: the trees on the way to an article are those on the way to the next, and deltas share what they are made from. */
final class RecentObjects {
    /** The largest object that is kept, in bytes; the tree of a month of a thousand articles has 60,000. */
    static final int LARGEST = 4 * 1024 * 1024;

    private static final int MOST_BYTES = 24 * 1024 * 1024;

    private final Map<Object, Content> contents = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** An object's type, as Git numbers them, and its bytes, which nobody may change. */
    @SuppressWarnings("ArrayRecordComponent") // copying them would cost more than reading them again
    record Content(int type, byte[] bytes) {}

    synchronized Optional<Content> find(Object place) {
        return Optional.ofNullable(contents.get(place));
    }

    synchronized void add(Object place, Content content) {
        if (contents.put(place, content) != null) {
            return;
        }
        bytes += content.bytes().length;
        Iterator<Content> oldest = contents.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
