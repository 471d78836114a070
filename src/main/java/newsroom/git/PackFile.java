package newsroom.git;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jgit.internal.storage.pack.BinaryDelta;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A pack of Git's, read where it has to be. JGit reads the whole index of a pack before the first object: 140 MB for a hundred
 * thousand articles, at every start.
 *
 * <p>The formats are those of gitformat-pack(5): an index of version 2, and a pack of whole objects and deltas.
 */
final class PackFile implements Closeable {
    private static final int MAGIC = 0xff744f63;
    private static final int VERSION = 2;
    private static final int FANOUT = 2 * Integer.BYTES;
    private static final int NAMES = FANOUT + 256 * Integer.BYTES;
    private static final int CHECKSUMS = 2 * Constants.OBJECT_ID_LENGTH;

    /** What is read at once: most objects are smaller. */
    private static final int CHUNK = 4096;

    private final ByteBuffer index;
    private final int count;
    private final FileChannel pack;
    private final RecentObjects recent;

    private PackFile(ByteBuffer index, FileChannel pack, RecentObjects recent) {
        this.index = index;
        this.count = index.getInt(NAMES - Integer.BYTES);
        this.pack = pack;
        this.recent = recent;
    }

    /** The pack to which an index belongs; nothing when the index is of another version, damaged, or past 2 GB. */
    static Optional<PackFile> open(Path index, RecentObjects recent) throws IOException {
        ByteBuffer mapped;
        try (FileChannel channel = FileChannel.open(index)) {
            if (channel.size() < NAMES + CHECKSUMS || channel.size() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            mapped = channel.map(MapMode.READ_ONLY, 0, channel.size());
        }
        long count = Integer.toUnsignedLong(mapped.getInt(NAMES - Integer.BYTES));
        long least = NAMES + count * (Constants.OBJECT_ID_LENGTH + 2 * Integer.BYTES) + CHECKSUMS;
        if (mapped.getInt(0) != MAGIC || mapped.getInt(Integer.BYTES) != VERSION || least > mapped.limit()) {
            return Optional.empty();
        }
        String name = index.getFileName().toString();
        Path pack = index.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".pack");
        return Optional.of(new PackFile(mapped, FileChannel.open(pack), recent));
    }

    boolean has(AnyObjectId id) {
        return position(id) >= 0;
    }

    /** An object; nothing when it is not in this pack, or too large to be kept in memory. */
    Optional<RecentObjects.Content> read(AnyObjectId id) throws IOException, DataFormatException {
        int position = position(id);
        return position < 0 ? Optional.empty() : at(offset(position));
    }

    private int position(AnyObjectId id) {
        int first = id.getFirstByte();
        int low = first == 0 ? 0 : index.getInt(FANOUT + (first - 1) * Integer.BYTES);
        int high = index.getInt(FANOUT + first * Integer.BYTES) - 1;
        byte[] name = new byte[Constants.OBJECT_ID_LENGTH];
        while (low <= high) {
            int middle = (low + high) >>> 1;
            index.get(NAMES + middle * Constants.OBJECT_ID_LENGTH, name);
            int order = id.compareTo(name, 0);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private long offset(int position) {
        int offsets = NAMES + count * (Constants.OBJECT_ID_LENGTH + Integer.BYTES);
        int offset = index.getInt(offsets + position * Integer.BYTES);
        return offset >= 0
                ? offset
                : index.getLong(offsets + count * Integer.BYTES + (offset & Integer.MAX_VALUE) * Long.BYTES);
    }

    /** A delta that waits for what it is made from. */
    @SuppressWarnings("ArrayRecordComponent") // lives as long as one object is read
    private record Delta(long offset, byte[] bytes) {}

    private Optional<RecentObjects.Content> at(long start) throws IOException, DataFormatException {
        Deque<Delta> deltas = new ArrayDeque<>();
        long offset = start;
        Optional<RecentObjects.Content> content = recent.find(place(offset));
        while (content.isEmpty()) {
            Entry entry = new Entry(offset);
            Optional<byte[]> bytes = entry.inflate();
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            if (entry.base < 0) {
                content = Optional.of(new RecentObjects.Content(entry.type, bytes.get()));
                recent.add(place(offset), content.get());
            } else {
                deltas.push(new Delta(offset, bytes.get()));
                offset = entry.base;
                content = recent.find(place(offset));
            }
        }
        for (Delta delta : deltas) {
            if (BinaryDelta.getResultSize(delta.bytes()) > RecentObjects.LARGEST) {
                return Optional.empty();
            }
            content = Optional.of(new RecentObjects.Content(
                    content.get().type(), BinaryDelta.apply(content.get().bytes(), delta.bytes())));
            recent.add(place(delta.offset()), content.get());
        }
        return content;
    }

    /** Compares by hand: what a record has of its own is put together at run time, which takes as long as reading. */
    private record Place(PackFile pack, long offset) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && offset == place.offset && pack.equals(place.pack);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(offset);
        }
    }

    private Place place(long offset) {
        return new Place(this, offset);
    }

    /** What lies at one place: a type, a size, what it is made from if it is a delta, and the bytes, compressed. */
    private final class Entry {
        private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        private final long size;
        private final int type;
        private final long base;
        private long next;

        Entry(long offset) throws IOException {
            next = offset;
            fill();
            int first = chunk.get();
            long length = first & 0x0f;
            for (int shift = 4, more = first; (more & 0x80) != 0; shift += 7) {
                more = chunk.get();
                length |= (more & 0x7fL) << shift;
            }
            size = length;
            type = (first >> 4) & 7;
            if (type == Constants.OBJ_OFS_DELTA) {
                base = offset - distance();
            } else if (type == Constants.OBJ_REF_DELTA) {
                byte[] name = new byte[Constants.OBJECT_ID_LENGTH];
                chunk.get(name);
                int position = position(ObjectId.fromRaw(name));
                if (position < 0) {
                    throw new IOException("the base of a delta is in no pack");
                }
                base = offset(position);
            } else {
                base = -1;
            }
        }

        private long distance() {
            int more = chunk.get();
            long distance = more & 0x7f;
            while ((more & 0x80) != 0) {
                more = chunk.get();
                distance = ((distance + 1) << 7) | (more & 0x7f);
            }
            return distance;
        }

        private void fill() throws IOException {
            chunk.clear();
            int read = pack.read(chunk, next);
            if (read < 0) {
                throw new EOFException("a pack ends in an object");
            }
            next += read;
            chunk.flip();
        }

        Optional<byte[]> inflate() throws IOException, DataFormatException {
            if (size > RecentObjects.LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = new byte[(int) size];
            Inflater inflater = new Inflater();
            try {
                int done = 0;
                inflater.setInput(chunk);
                while (!inflater.finished()) {
                    if (inflater.needsInput()) {
                        fill();
                        inflater.setInput(chunk);
                    }
                    int inflated = inflater.inflate(bytes, done, bytes.length - done);
                    done += inflated;
                    if (inflated == 0 && !inflater.needsInput() && !inflater.finished()) {
                        throw new DataFormatException("an object is longer than its size");
                    }
                }
                if (done != bytes.length) {
                    throw new DataFormatException("an object is shorter than its size");
                }
                return Optional.of(bytes);
            } finally {
                inflater.end();
            }
        }
    }

    @Override
    public void close() {
        try {
            pack.close();
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
