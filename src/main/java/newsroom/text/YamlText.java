package newsroom.text;

import java.util.Locale;

/** Writes values so that YAML reads back exactly the text that was meant, be it 1.1 or 1.2. */
final class YamlText {
    private YamlText() {}

    /** How a value stands in a file. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED;

        /** The style of {@code scalar}, which stands in {@code text}; a block of lines counts as plain. */
        static Style of(String text, Yaml.Scalar scalar) {
            if (scalar.start() == scalar.end()) {
                return PLAIN;
            }
            return switch (text.charAt(scalar.start())) {
                case '\'' -> SINGLE_QUOTED;
                case '"' -> DOUBLE_QUOTED;
                default -> PLAIN;
            };
        }
    }

    /** {@code value} after {@code key: }, in {@code style} where that can hold it. */
    static String scalar(String value, Style style) {
        if (!isPrintable(value)) {
            return doubleQuoted(value);
        }
        return switch (style) {
            case DOUBLE_QUOTED -> doubleQuoted(value);
            case SINGLE_QUOTED -> "'" + value.replace("'", "''") + "'";
            case PLAIN -> isPlain(value) ? value : doubleQuoted(value);
        };
    }

    /** {@code value} as an item of a list, be it in lines or between brackets. */
    static String item(String value) {
        boolean plain = isPrintable(value) && isPlain(value) && value.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        return plain ? value : doubleQuoted(value);
    }

    static String key(String name) {
        return item(name);
    }

    /** Letters lead, nothing in it acts, and no reader takes it for a number, a day, or a yes or no. */
    private static boolean isPlain(String value) {
        if (value.isEmpty() || !Letters.isLetter(value.codePointAt(0)) || isWord(value)) {
            return false;
        }
        char last = value.charAt(value.length() - 1);
        return !value.contains(": ") && !value.contains(" #") && last != ':' && last != ' ';
    }

    private static boolean isWord(String value) {
        return switch (value.length() > 5 ? "" : value.toLowerCase(Locale.ROOT)) {
            case "true", "false", "yes", "no", "on", "off", "y", "n", "null" -> true;
            default -> false;
        };
    }

    private static boolean isPrintable(String value) {
        return value.codePoints().allMatch(YamlText::isPrintable);
    }

    /** Whether it may stand in a file as it is, and does not end a line for some reader. */
    private static boolean isPrintable(int c) {
        return c >= ' '
                && (c < 0x7F || c > 0x9F)
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && c != 0xFFFE
                && c != 0xFFFF
                && (c < 0xD800 || c > 0xDFFF);
    }

    private static String doubleQuoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format("\\u%04X", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
