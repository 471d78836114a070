package newsroom.text;

import org.jsoup.parser.Parser;

/** What the entities of HTML spell: "amp" an ampersand, and a number the character that has it. */
final class Entities {
    /** What stands below is a control character, or one of the few that browsers take for another. */
    private static final int FIRST_PLAIN = 0xA0;

    private static final int LAST_PLAIN = 0xD7FF;

    private Entities() {}

    /** The value of an attribute as it is meant. */
    static String resolved(String value) {
        StringBuilder resolved = new StringBuilder(value.length());
        int at = 0;
        for (int start = value.indexOf('&'); start >= 0; start = value.indexOf('&', at)) {
            int end = start + 1;
            while (end < value.length() && isOfName(value.charAt(end))) {
                end++;
            }
            boolean entity = value.startsWith(";", end);
            if (!entity && !value.startsWith("=", end)) {
                return Parser.unescapeEntities(value, true);
            }
            // What an equals sign follows is the name of something in an address: ?page=2&copy=3
            resolved.append(value, at, start)
                    .append(entity ? of(value.substring(start, end + 1)) : value.substring(start, end));
            at = entity ? end + 1 : end;
        }
        return resolved.append(value, at, value.length()).toString();
    }

    private static boolean isOfName(char c) {
        return c < 0x80 && Letters.isLetterOrDigit(c);
    }

    /** What {@code entity} spells, which begins with an ampersand and ends with a semicolon; itself if it is none. */
    static String of(String entity) {
        String common = switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            case "&nbsp;" -> "\u00A0";
            case "&ndash;" -> "–";
            case "&mdash;" -> "—";
            case "&lsquo;" -> "‘";
            case "&rsquo;" -> "’";
            case "&ldquo;" -> "“";
            case "&rdquo;" -> "”";
            case "&hellip;" -> "…";
            default -> numbered(entity);
        };
        // The library that knows them all takes longer to begin than everything else in a check.
        return common.isEmpty() ? Parser.unescapeEntities(entity, true) : common;
    }

    /** The character whose number is given in figures; nothing if that takes more to tell. */
    private static String numbered(String entity) {
        boolean hex = entity.startsWith("&#x") || entity.startsWith("&#X");
        int end = entity.length() - 1;
        int number = 0;
        for (int i = hex ? 3 : 2; i < end && number <= LAST_PLAIN; i++) {
            int figure = Character.digit(entity.charAt(i), hex ? 16 : 10);
            if (figure < 0 || entity.charAt(i) > 'f') {
                return "";
            }
            number = number * (hex ? 16 : 10) + figure;
        }
        boolean plain = entity.startsWith("&#") && number >= FIRST_PLAIN && number <= LAST_PLAIN;
        return plain ? String.valueOf((char) number) : "";
    }
}
