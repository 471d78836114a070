package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * Which sources without a name an editor has agreed to: {@code anonymous-sources:} in the front matter, a list of
 * {@code approved-by}, {@code reason}, a {@code ref} by which the text may point to it, and a {@code count} for a source that is
 * brought in more than once.
 *
 * @param flawed whether something in it cannot be read, or lacks who or why, and therefore covers nothing
 */
record SignOffs(List<SignOff> all, boolean flawed) {
    /**
     * One source.
     *
     * @param ref empty if the text does not point to it
     * @param count how many places it covers that do not point to any
     */
    record SignOff(String ref, int count) {}

    private static final String KEY = "anonymous-sources";
    private static final int MOST = 1000;

    static SignOffs of(Optional<Yaml.Mapping> keys) {
        List<SignOff> all = new ArrayList<>();
        boolean flawed = false;
        if (keys.isPresent()) {
            try {
                for (Yaml.Mapping written : keys.get().mappings(KEY)) {
                    if (hasText(written, "approved-by") && hasText(written, "reason")) {
                        String ref = written.text("ref").orElse("");
                        all.add(new SignOff(
                                ref, written.number("count", 1, MOST).orElse(1)));
                    } else {
                        flawed = true;
                    }
                }
            } catch (UnreadableException misshapen) {
                return new SignOffs(List.of(), true);
            }
        }
        return new SignOffs(List.copyOf(all), flawed);
    }

    private static boolean hasText(Yaml.Mapping signOff, String key) throws UnreadableException {
        return !signOff.text(key).orElse("").isBlank();
    }

    boolean has(String ref) {
        for (SignOff signOff : all) {
            if (signOff.ref().equals(ref)) {
                return true;
            }
        }
        return false;
    }

    /** How many places are covered that do not say which source it is, by what no place points to. */
    int count(List<String> pointedTo) {
        int count = 0;
        for (SignOff signOff : all) {
            boolean pointed = !signOff.ref().isEmpty() && pointedTo.contains(signOff.ref());
            count += pointed ? 0 : signOff.count();
        }
        return count;
    }
}
