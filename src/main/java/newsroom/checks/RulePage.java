package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What people read about a rule: what it finds and why, what to do, and when it may stand. The pages travel in the jar. */
public final class RulePage {
    private RulePage() {}

    /** The page of a rule, as Markdown. */
    public static String of(Rule rule) {
        String path = "/rules/" + rule.id() + ".md";
        try (InputStream page = Objects.requireNonNull(RulePage.class.getResourceAsStream(path), path)) {
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
