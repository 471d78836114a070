package newsroom.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A pack of a few hundred bytes, in which each object says that it is the one before it twice. */
final class UnfoldingPack {
    private static final int FIRST = 1 << 16;
    private static final int LONGEST_COPY = 0xFFFFFF;
    private static final int BLOB = 3;
    private static final int DELTA = 6;

    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();

    /** @param deltas how often it doubles the 64 KiB that it begins with */
    UnfoldingPack(int deltas) {
        pack.writeBytes("PACK".getBytes(StandardCharsets.US_ASCII));
        pack.writeBytes(ByteBuffer.allocate(8).putInt(2).putInt(deltas + 1).array());
        int last = pack.size();
        header(BLOB, FIRST);
        compressed(new byte[FIRST]);
        long size = FIRST;
        for (int i = 0; i < deltas; i++) {
            byte[] delta = twice(size);
            int here = pack.size();
            header(DELTA, delta.length);
            distance(here - last);
            compressed(delta);
            last = here;
            size *= 2;
        }
        pack.writeBytes(sha1(pack.toByteArray()));
    }

    /** What a client sends that pushes it to main. */
    byte[] push(String main) {
        String command = main + " " + "12".repeat(20) + " refs/heads/main\0report-status";
        ByteArrayOutputStream push = new ByteArrayOutputStream();
        push.writeBytes(
                String.format("%04x%s0000", command.length() + 4, command).getBytes(StandardCharsets.US_ASCII));
        push.writeBytes(pack.toByteArray());
        return push.toByteArray();
    }

    private void header(int type, long size) {
        long rest = size >> 4;
        pack.write((int) ((rest > 0 ? 0x80 : 0) | (type << 4) | (size & 15)));
        if (rest > 0) {
            number(pack, rest);
        }
    }

    private static void number(ByteArrayOutputStream to, long number) {
        long rest = number;
        for (; rest > 0x7F; rest >>= 7) {
            to.write((int) (0x80 | (rest & 0x7F)));
        }
        to.write((int) rest);
    }

    private void distance(int distance) {
        byte[] digits = new byte[5];
        int first = digits.length - 1;
        digits[first] = (byte) (distance & 0x7F);
        for (int rest = distance >> 7; rest > 0; rest >>= 7) {
            rest--;
            digits[--first] = (byte) (0x80 | (rest & 0x7F));
        }
        pack.write(digits, first, digits.length - first);
    }

    private static byte[] twice(long size) {
        ByteArrayOutputStream delta = new ByteArrayOutputStream();
        number(delta, size);
        number(delta, 2 * size);
        for (int half = 0; half < 2; half++) {
            for (long at = 0; at < size; at += LONGEST_COPY) {
                long length = Math.min(LONGEST_COPY, size - at);
                delta.write(0xFF);
                for (int i = 0; i < 4; i++) {
                    delta.write((int) (at >> (8 * i)));
                }
                for (int i = 0; i < 3; i++) {
                    delta.write((int) (length >> (8 * i)));
                }
            }
        }
        return delta.toByteArray();
    }

    private void compressed(byte[] bytes) {
        try (DeflaterOutputStream out = new DeflaterOutputStream(pack, new Deflater())) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
