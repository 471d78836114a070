package newsroom.git;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import newsroom.desk.Row;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Rows kept in a file, for the trees they were read from. Of the 20 MB of a hundred thousand rows only what is asked for is
 * read, and nothing is believed whose checksum is wrong.
 *
 * <p>Layout, big-endian: magic, version, the CRC-32 of what follows up to the first row, the three ids, the number of rows; for
 * each row the hash of its slug, the hash of its article's id, and where it lies; then the rows in the order of their folders'
 * paths, each after its length and its CRC-32.
 */
final class RowFile {
    private static final int MAGIC = 0x4e525733;
    private static final int CHECKED = 3 * Integer.BYTES;
    private static final int HEADER = CHECKED + Integer.BYTES + 3 * 20;
    private static final int SLOT = 3 * Integer.BYTES;

    /** From here on all cores read rows: to wake them takes as long as to read some hundred. */
    private static final int MANY = 1000;

    private final ByteBuffer bytes;
    private final Key key;
    private final int count;

    /**
     * What rows were read from: when it is the same, so are they.
     *
     * @param articles the tree of the articles
     * @param logs the tree of their logs
     * @param configuration the blob of newsroom.yml
     */
    record Key(ObjectId articles, ObjectId logs, ObjectId configuration) {}

    /** A row is not what was written. */
    static final class DamagedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedException(String message, Exception cause) {
            super(message, cause);
        }
    }

    private RowFile(ByteBuffer bytes, Key key, int count) {
        this.bytes = bytes;
        this.key = key;
        this.count = count;
    }

    /** The rows in a file; nothing when it is not there, damaged or of another version. */
    static Optional<RowFile> open(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return read(mapped(file));
        } catch (IOException | BufferUnderflowException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static Optional<RowFile> read(ByteBuffer bytes) {
        ByteBuffer header = bytes.duplicate();
        if (header.getInt() != MAGIC || header.getInt() != RowCodec.VERSION) {
            return Optional.empty();
        }
        int checksum = header.getInt();
        Key key = new Key(id(header), id(header), id(header));
        int count = header.getInt();
        boolean isWhole = count >= 0
                && HEADER + (long) count * SLOT <= bytes.limit()
                && checksum(bytes.slice(CHECKED, HEADER + count * SLOT - CHECKED)) == checksum;
        return isWhole ? Optional.of(new RowFile(bytes, key, count)) : Optional.empty();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static ObjectId id(ByteBuffer bytes) {
        byte[] raw = new byte[20];
        bytes.get(raw);
        return ObjectId.fromRaw(raw);
    }

    /**
     * Writes rows so that readers find the old file or the new one, or half of one when two processes write at the same moment.
     * Nothing is lost by that, or when it fails: the next reader reads the repository.
     *
     * @param rows in the order of their folders' paths
     */
    static void write(Path file, Key key, List<Row> rows) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(rows.size() * 200);
        DataOutputStream out = new DataOutputStream(body);
        ByteBuffer slots = ByteBuffer.allocate(HEADER + rows.size() * SLOT);
        slots.putInt(MAGIC).putInt(RowCodec.VERSION).putInt(0);
        for (ObjectId id : List.of(key.articles(), key.logs(), key.configuration())) {
            byte[] raw = new byte[20];
            id.copyRawTo(raw, 0);
            slots.put(raw);
        }
        slots.putInt(rows.size());
        for (Row row : rows) {
            slots.putInt(row.folder().slug().value().hashCode());
            slots.putInt(row.id().map(id -> id.value().hashCode()).orElse(0));
            slots.putInt(slots.capacity() + out.size());
            ByteArrayOutputStream one = new ByteArrayOutputStream(200);
            RowCodec.write(row, new DataOutputStream(one));
            out.writeInt(one.size());
            out.writeInt(checksum(ByteBuffer.wrap(one.toByteArray())));
            one.writeTo(out);
        }
        ByteBuffer wrapped = ByteBuffer.wrap(body.toByteArray());
        slots.flip().putInt(CHECKED - Integer.BYTES, checksum(slots.slice(CHECKED, slots.limit() - CHECKED)));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : List.of(slots, wrapped)) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Key key() {
        return key;
    }

    /** The row at a position, from 0. */
    private Row row(int position) {
        int offset = bytes.getInt(HEADER + position * SLOT + 2 * Integer.BYTES);
        try {
            int length = bytes.getInt(offset);
            byte[] raw = new byte[Math.min(length, bytes.limit() - offset)];
            bytes.get(offset + 2 * Integer.BYTES, raw);
            if (checksum(ByteBuffer.wrap(raw)) != bytes.getInt(offset + Integer.BYTES)) {
                throw new IOException("its checksum is another");
            }
            return RowCodec.read(ByteBuffer.wrap(raw));
        } catch (IOException | RuntimeException damaged) {
            throw new DamagedException("row " + position + " of the row cache is damaged", damaged);
        }
    }

    List<Row> all() {
        IntStream positions = IntStream.range(0, count);
        return (count < MANY ? positions : positions.parallel())
                .mapToObj(this::row)
                .toList();
    }

    /** The rows whose slugs may have this hash. */
    List<Row> bySlugHash(int hash) {
        return byHash(0, hash);
    }

    /** The rows whose articles' ids may have this hash. */
    List<Row> byIdHash(int hash) {
        return byHash(1, hash);
    }

    private List<Row> byHash(int column, int hash) {
        List<Row> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(HEADER + i * SLOT + column * Integer.BYTES) == hash) {
                found.add(row(i));
            }
        }
        return found;
    }
}
