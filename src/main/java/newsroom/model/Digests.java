package newsroom.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two digests that every Java platform has to offer. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        return digest("SHA-256");
    }

    /** What Git calls an object of a type, such as {@code blob}, with these bytes. */
    static byte[] gitObject(String type, byte[] bytes) {
        MessageDigest sha1 = digest("SHA-1");
        sha1.update((type + " " + bytes.length).getBytes(UTF_8));
        sha1.update((byte) 0);
        return sha1.digest(bytes);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
