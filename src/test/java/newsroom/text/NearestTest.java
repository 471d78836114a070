package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
    private static final List<String> KEYS = List.of("style", "lang", "min-words", "section", "rules");

    @Test
    void aSlipIsRecognised() {
        assertThat(Nearest.to("min-word", KEYS)).contains("min-words");
        assertThat(Nearest.to("sytle", KEYS)).contains("style");
        assertThat(Nearest.to("lnag", KEYS)).contains("lang");
        assertThat(Nearest.to("Rules", KEYS)).contains("rules");
    }

    @Test
    void anotherWordIsNoSlip() {
        assertThat(Nearest.to("people", KEYS)).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), KEYS)).isEmpty();
    }
}
