package newsroom.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON in tests: objects are maps in their order, arrays lists, numbers doubles, and {@code null} is null. What is
 * not JSON fails with its place.
 */
public final class Json {
    private final String s;
    private int i;

    private Json(String s) {
        this.s = s;
    }

    /** The one value that {@code text} consists of. */
    public static @Nullable Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skipSpace();
        if (json.i < text.length()) {
            throw json.unexpected();
        }
        return value;
    }

    /** The object that {@code text} consists of. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> object(String text) {
        if (parse(text) instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw new IllegalArgumentException("not a JSON object: " + text);
    }

    private @Nullable Object value() {
        skipSpace();
        if (i >= s.length()) {
            throw unexpected();
        }
        return switch (s.charAt(i)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        i++;
        while (!closes('}', object.isEmpty())) {
            skipSpace();
            String key = string();
            expect(':');
            object.put(key, value());
        }
        return object;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> array = new ArrayList<>();
        i++;
        while (!closes(']', array.isEmpty())) {
            array.add(value());
        }
        return array;
    }

    /** Moves past the closing bracket, or past the comma before one more member. */
    private boolean closes(char bracket, boolean first) {
        skipSpace();
        if (i < s.length() && s.charAt(i) == bracket) {
            i++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (i < s.length() && s.charAt(i) != '"') {
            char c = s.charAt(i++);
            text.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() {
        char c = i < s.length() ? s.charAt(i++) : '\0';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                char unit = (char) Integer.parseInt(s.substring(i, i + 4), 16);
                i += 4;
                yield unit;
            }
            default -> throw unexpected();
        };
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!s.startsWith(word, i)) {
            throw unexpected();
        }
        i += word.length();
        return meaning;
    }

    private Double number() {
        int start = i;
        while (i < s.length() && "+-.eE0123456789".indexOf(s.charAt(i)) >= 0) {
            i++;
        }
        if (start == i) {
            throw unexpected();
        }
        return Double.valueOf(s.substring(start, i));
    }

    private void expect(char c) {
        skipSpace();
        if (i >= s.length() || s.charAt(i) != c) {
            throw unexpected();
        }
        i++;
    }

    private void skipSpace() {
        while (i < s.length() && " \t\r\n".indexOf(s.charAt(i)) >= 0) {
            i++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not JSON at " + i + ": " + s.substring(0, Math.min(80, s.length())));
    }
}
