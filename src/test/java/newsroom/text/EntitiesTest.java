package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All of it as the library has it that knows every entity. */
final class EntitiesTest {
    private static final List<String> PIECES = List.of(
            "&", "&", "amp", "lt", "copy", "a", "b1", "#", "#x", "41", ";", ";", "=", "=", "?", "-", "_", "é", " ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amp",
                "lt",
                "gt",
                "quot",
                "apos",
                "nbsp",
                "ndash",
                "mdash",
                "lsquo",
                "rsquo",
                "ldquo",
                "rdquo",
                "hellip",
                "eacute",
                "NotEqualTilde",
                "AMP",
                "Nbsp",
                "nope",
                "ampx",
                "",
                "#",
                "#x",
                "#xg",
                "#1a",
                "#-5",
                "x41",
                "#X41",
                "#xＡ1",
                "#٣٣٣"
            })
    void aNameIsOneCharacterOrNone(String name) {
        String entity = "&" + name + ";";

        assertThat(Entities.of(entity)).isEqualTo(Parser.unescapeEntities(entity, true));
    }

    @Test
    void aNumberIsTheCharacterThatBrowsersMakeOfIt() {
        for (int number = 0; number < 0x120000; number += number < 0x10100 ? 1 : 97) {
            for (String entity : List.of("&#" + number + ";", "&#x" + Integer.toHexString(number) + ";")) {
                assertThat(Entities.of(entity)).as(entity).isEqualTo(Parser.unescapeEntities(entity, true));
            }
        }
        assertThat(Entities.of("&#99999999999999999999;"))
                .isEqualTo(Parser.unescapeEntities("&#99999999999999999999;", true));
    }

    @ParameterizedTest
    @CsvSource({
        "https://dam.example/?page=2&copy=3&lang=en, https://dam.example/?page=2&copy=3&lang=en",
        "https://dam.example/?page=2&amp;copy=3, https://dam.example/?page=2&copy=3",
        "https://dam.example/?rights=&copy, https://dam.example/?rights=©",
        "https://dam.example/a&b, https://dam.example/a&b"
    })
    void anAddressMayHoldAmpersandsOfItsOwn(String written, String meant) {
        assertThat(Entities.resolved(written)).isEqualTo(meant);
    }

    @Test
    void aValueIsWhatBrowsersMakeOfIt() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                written.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String value = written.toString();

            assertThat(Entities.resolved(value)).as(value).isEqualTo(Parser.unescapeEntities(value, true));
        }
    }
}
