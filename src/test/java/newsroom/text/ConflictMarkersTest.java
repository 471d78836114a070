package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConflictMarkersTest {
    private static String first(String text) throws UnreadableException {
        return ConflictMarkers.first(Source.of(text)).map(Object::toString).orElse("none");
    }

    @Test
    void whatAMergeLeftIsFound() throws UnreadableException {
        assertThat(first("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n")).isEqualTo("2:1-2:13");
        assertThat(first("a\r\n<<<<<<<\r\n")).isEqualTo("2:1-2:8");
    }

    @Test
    void anEndThatSomebodyOverlookedIsFoundToo() throws UnreadableException {
        assertThat(first("a\n=======\nb\n>>>>>>> other\n")).isEqualTo("4:1-4:14");
    }

    @Test
    void markdownMayLookLikeIt() throws UnreadableException {
        assertThat(first("Title\n=======\n\ntext\n")).isEqualTo("none");
        assertThat(first(">>>>>>> quoted seven times\n")).isEqualTo("none");
        assertThat(first("<<<<<<<< eight\n <<<<<<< indented\n<<<<<<<x\n")).isEqualTo("none");
    }
}
