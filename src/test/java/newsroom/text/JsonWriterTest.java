package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonWriterTest {
    @Test
    void whatStandsOutermostBeginsALine() {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .array()
                .object()
                .name("line")
                .value(3)
                .name("ok")
                .value(true)
                .name("note")
                .nothing()
                .name("spans")
                .array()
                .value(1)
                .value(2)
                .end()
                .end()
                .value("two")
                .end();

        assertThat(out).hasToString("[\n{\"line\":3,\"ok\":true,\"note\":null,\"spans\":[1,2]},\n\"two\"\n]\n");
    }

    @Test
    void emptyOnesCloseAtOnce() {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .object()
                .name("a")
                .array()
                .end()
                .name("b")
                .object()
                .end()
                .end();
        new JsonWriter(out).array().end();

        assertThat(out).hasToString("{\n\"a\":[],\n\"b\":{}\n}\n[]\n");
    }

    @Test
    void nothingInAStringCanBreakOutOfIt() {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .array()
                .value("\"\\/\n\r\t\b\u001B\u009B\u202E\u2028\uD83D x 😀 é")
                .end();

        assertThat(out).hasToString("[\n\"\\\"\\\\/\\n\\r\\t\\u0008\\u001b\\u009b\\u202e\\u2028\\ud83d x 😀 é\"\n]\n");
    }
}
