package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader gives what the parser of all of YAML gives, places and all, or nothing. */
final class PlainYamlTest {
    private static final int TEXTS = 200_000;

    /** What YAML is made of, and what it is not; most of it is often plain. */
    private static final List<String> PIECES = List.of(
            "a: ",
            "b: ",
            "key-1: ",
            "a:",
            "c:\n",
            "d:\n",
            "  e: ",
            "    f: ",
            "  g:\n",
            "- ",
            "  - ",
            "    - ",
            "-",
            "\n",
            "\n",
            "\n",
            "\n",
            "\n",
            " ",
            "  ",
            "word",
            "word\n",
            "two words\n",
            "“Ünïcode” 😀\n",
            "2017-02-14\n",
            "~\n",
            "null\n",
            "1e3\n",
            "https://a.example/b#c\n",
            "a # comment\n",
            "# comment\n",
            "  # comment\n",
            "#",
            "[a, b]\n",
            "[a b, 'c', \"d\"]\n",
            "[]\n",
            "{}\n",
            "{preset: desk, n: 3}\n",
            "[{a: b}, [c]]\n",
            "{a: [b, c], d: 'e'}\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            ", ",
            ":",
            "?",
            "'quoted'\n",
            "'it''s'\n",
            "\"quoted # no\"\n",
            "\"\\u00e9\"\n",
            "\"",
            "'",
            "&a ",
            "*a\n",
            "!t ",
            "|\n",
            ">\n",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "<<: ",
            "\t",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\\");

    private static Optional<Yaml.Mapping> plain(Source source) {
        return PlainYaml.read(source, 0, source.length());
    }

    private static Yaml.Mapping all(Source source) throws UnreadableException {
        return new YamlReader(source, 0, source.length(), 16).mapping();
    }

    @Test
    void bothReadersSayTheSame() throws UnreadableException {
        Random random = new Random(20261125);
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            // The first pieces are the plain ones, and texts of few pieces of them are often well formed.
            int most = random.nextInt(3) > 0 ? 45 : PIECES.size();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(most)));
            }
            Source source = Source.of(text.toString());
            Optional<Yaml.Mapping> plain = plain(source);
            if (plain.isPresent()) {
                assertThat(plain.get()).as(text.toString()).isEqualTo(all(source));
                read++;
            }
        }
        assertThat(read).as("texts that were plain enough").isGreaterThan(TEXTS / 50);
    }

    @Test
    void linesOfPeopleAreReadAlike() throws UnreadableException {
        Random random = new Random(7);
        List<String> values =
                List.of("word", "two words", "[a, b c]", "{x: y, z: [w]}", "'q: r'", "\"# s\"", "", "a#b", "f:g", "~");
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int depth = 0;
            for (int line = 0; line < 8; line++) {
                String value = random.nextInt(3) == 0 ? "" : values.get(random.nextInt(values.size()));
                text.append("  ".repeat(depth))
                        .append(random.nextInt(8) == 0 ? "- " : (char) ('a' + line) + ": ")
                        .append(value)
                        .append(random.nextInt(4) == 0 ? "  # why\n\n" : "\n");
                depth = value.isEmpty() && random.nextInt(8) > 0 ? depth + 1 : random.nextInt(depth + 1);
            }
            Source source = Source.of(text.toString());
            Optional<Yaml.Mapping> plain = plain(source);
            if (plain.isPresent()) {
                assertThat(plain.get()).as(text.toString()).isEqualTo(all(source));
                read++;
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A dam\nauthor: [Mara Quill, 'Tomas Reyes']\ndate: 2026-11-19\ntags:\n- a\n- b\nsummary: \"It: holds\"\n",
                "# who\npeople:\n  mara:\n    name: Mara Quill\n    email:\n      - mara@desk.example\n    roles: [reviewer]\n",
                "people:\n  ines: {name: Ines Ortega, email: [ines@desk.example], roles: []}\n\n# end",
                "empty:\nnext: x\nlast:",
                "",
                "\n# nothing yet\n"
            })
    void whatPeopleWriteIsPlain(String text) throws UnreadableException {
        Source source = Source.of(text);

        assertThat(plain(source)).contains(all(source));
    }

    @Test
    void soIsTheFileThatANewsroomBeginsWith() throws Exception {
        String text = Files.readString(Path.of("newsroom/newsroom.yml"), StandardCharsets.UTF_8);
        Source source = Source.of(text);

        assertThat(plain(source)).contains(all(source));
    }

    @Test
    void whatIsNotPlainIsLeftToTheOther() throws UnreadableException {
        List<String> left = new ArrayList<>();
        for (String text : List.of(
                "a: b: c\n",
                "a: b\na: c\n",
                "a: &x b\n",
                "a: |\n  b\n",
                "a: b\n  c\n",
                "a: 'it''s'\n",
                "a: \"\\n\"\n",
                "- a\n",
                "a: [b,\n  c]\n",
                "a:\tb\n",
                "a: b\r\n",
                "--- \na: b\n",
                " a: b\n",
                "a: b\n c: d\n")) {
            if (plain(Source.of(text)).isEmpty()) {
                left.add(text);
            }
        }
        assertThat(left).hasSize(14);
    }
}
