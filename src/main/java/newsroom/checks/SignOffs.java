package newsroom.checks;

import java.util.Optional;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * Which sources without a name an editor has agreed to: {@code anonymous-sources:} in the front matter, a list of
 * {@code approved-by}, {@code reason} and, for a source that is brought in more than once, {@code count}.
 *
 * @param count how many places are covered
 * @param flawed whether something in it cannot be read, or lacks who or why, and therefore covers nothing
 */
record SignOffs(int count, boolean flawed) {
    private static final String KEY = "anonymous-sources";
    private static final int MOST = 1000;

    static SignOffs of(Optional<Yaml.Mapping> keys) {
        int count = 0;
        boolean flawed = false;
        try {
            for (Yaml.Mapping signOff : keys.isEmpty()
                    ? java.util.List.<Yaml.Mapping>of()
                    : keys.get().mappings(KEY)) {
                boolean complete = hasText(signOff, "approved-by") && hasText(signOff, "reason");
                count += complete ? signOff.number("count", 1, MOST).orElse(1) : 0;
                flawed |= !complete;
            }
        } catch (UnreadableException misshapen) {
            return new SignOffs(0, true);
        }
        return new SignOffs(count, flawed);
    }

    private static boolean hasText(Yaml.Mapping signOff, String key) throws UnreadableException {
        return signOff.text(key).filter(text -> !text.isBlank()).isPresent();
    }

    /** What to say beside a place that nothing covers. */
    String note(int places) {
        if (flawed) {
            return "\"anonymous-sources:\" in the front matter needs \"approved-by:\" and \"reason:\" for each source";
        }
        return count == 0 ? "" : "The front matter signs off " + count + " of " + places;
    }
}
