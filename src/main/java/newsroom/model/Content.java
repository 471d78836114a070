package newsroom.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Exactly which bytes an event speaks of: Git's tree of the article's folder, and a SHA-256 over the files in it, because a
 * SHA-1 alone is no proof any more.
 *
 * <p>The SHA-256 is taken over, for each file in the order of its name's bytes: the name in UTF-8, a NUL, the length in
 * decimal digits, a NUL, the bytes.
 *
 * @param tree 40 lower-case hexadecimal digits
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Content(String tree, String sha256) {
    private static final Pattern TREE = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat HEX = HexFormat.of();
    private static final String SEPARATOR = " sha256:";

    public Content {
        if (!TREE.matcher(tree).matches() || !SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a content: " + tree + SEPARATOR + sha256);
        }
    }

    /**
     * The content of a folder that holds these files and no folders, as Git and {@link Content} count them.
     *
     * @param files by name
     */
    public static Content of(Map<String, Blob> files) {
        MessageDigest sha256 = Digests.sha256();
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        SortedMap<byte[], Blob> sorted = new TreeMap<>(Arrays::compareUnsigned);
        files.forEach((name, blob) -> sorted.put(name.getBytes(UTF_8), blob));
        sorted.forEach((name, blob) -> {
            byte[] bytes = blob.toBytes();
            tree.writeBytes("100644 ".getBytes(UTF_8));
            tree.writeBytes(name);
            tree.write(0);
            tree.writeBytes(Digests.gitObject("blob", bytes));
            sha256.update(name);
            sha256.update((byte) 0);
            sha256.update(Integer.toString(bytes.length).getBytes(UTF_8));
            sha256.update((byte) 0);
            sha256.update(bytes);
        });
        return new Content(
                HEX.formatHex(Digests.gitObject("tree", tree.toByteArray())), HEX.formatHex(sha256.digest()));
    }

    /** The content that a {@code Content:} line names, or nothing when it names none. */
    public static Optional<Content> parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            return Optional.empty();
        }
        String tree = text.substring(0, separator);
        String sha256 = text.substring(separator + SEPARATOR.length());
        return TREE.matcher(tree).matches() && SHA_256.matcher(sha256).matches()
                ? Optional.of(new Content(tree, sha256))
                : Optional.empty();
    }

    /** As a {@code Content:} line of an event names it. */
    @Override
    public String toString() {
        return tree + SEPARATOR + sha256;
    }
}
