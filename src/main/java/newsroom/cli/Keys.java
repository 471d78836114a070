package newsroom.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsroom.text.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How options and JSON spell the constants of the program: in lower case, with hyphens. */
final class Keys {
    private Keys() {}

    /** Such as {@code four-eyes}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the constants of a type from what was typed. */
    static <E extends Enum<E>> ITypeConverter<E> reader(Class<E> type) {
        return typed -> {
            List<String> keys =
                    Arrays.stream(type.getEnumConstants()).map(Keys::of).toList();
            int at = keys.indexOf(typed);
            if (at < 0) {
                throw new TypeConversionException("\"" + typed + "\" is none of " + String.join(", ", keys)
                        + Nearest.to(typed, keys)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            return type.getEnumConstants()[at];
        };
    }
}
