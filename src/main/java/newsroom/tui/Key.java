package newsroom.tui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key as it is written in help and in a configuration: {@code n}, {@code H}, {@code enter}, {@code ctrl-p}, {@code alt-x},
 * {@code shift-tab}.
 *
 * @param name modifiers in the order ctrl, alt, shift, and the key
 */
public record Key(String name) {
    public static final Key ENTER = new Key("enter");
    public static final Key ESC = new Key("esc");
    public static final Key TAB = new Key("tab");
    public static final Key SPACE = new Key("space");
    public static final Key BACKSPACE = new Key("backspace");

    private static final List<String> MODIFIERS = List.of("ctrl-", "alt-", "shift-");
    private static final Set<String> NAMED = Set.of(
            "enter",
            "esc",
            "tab",
            "space",
            "backspace",
            "delete",
            "insert",
            "up",
            "down",
            "left",
            "right",
            "home",
            "end",
            "pgup",
            "pgdn",
            "f1",
            "f2",
            "f3",
            "f4",
            "f5",
            "f6",
            "f7",
            "f8",
            "f9",
            "f10",
            "f11",
            "f12");

    /** The key that types a character. */
    public static Key of(int codePoint) {
        return codePoint == ' ' ? SPACE : new Key(Character.toString(codePoint));
    }

    /** The same key with a modifier held, one of {@code ctrl}, {@code alt} and {@code shift}. */
    public Key with(String modifier) {
        boolean[] held = new boolean[MODIFIERS.size()];
        held[MODIFIERS.indexOf(modifier + "-")] = true;
        return new Key(prefix(name, held) + name.substring(bare(name)));
    }

    /** Reads a key as a person writes it; nothing when there is no such key. */
    public static Optional<Key> parse(String written) {
        String key = written.substring(bare(written));
        boolean isOne = NAMED.contains(key)
                || (key.codePointCount(0, key.length()) == 1
                        && !Character.isISOControl(key.codePointAt(0))
                        && !Character.isWhitespace(key.codePointAt(0)));
        return isOne ? Optional.of(new Key(prefix(written, new boolean[MODIFIERS.size()]) + key)) : Optional.empty();
    }

    /** Where the key itself begins, after its modifiers. */
    private static int bare(String written) {
        int at = 0;
        for (int i = 0; i < MODIFIERS.size(); i++) {
            for (String modifier : MODIFIERS) {
                if (written.startsWith(modifier, at) && written.length() > at + modifier.length()) {
                    at += modifier.length();
                }
            }
        }
        return at;
    }

    private static String prefix(String written, boolean[] held) {
        String modifiers = written.substring(0, bare(written));
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < held.length; i++) {
            if (held[i] || modifiers.contains(MODIFIERS.get(i))) {
                prefix.append(MODIFIERS.get(i));
            }
        }
        return prefix.toString();
    }

    /** The character that it types; nothing for any other key. */
    public Optional<String> text() {
        if (equals(SPACE)) {
            return Optional.of(" ");
        }
        return name.codePointCount(0, name.length()) == 1 ? Optional.of(name) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
