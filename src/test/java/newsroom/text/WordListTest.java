package newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.checks.Checker;
import org.junit.jupiter.api.Test;

/** Lists of words are asked where they stand, and give what a set of them would. */
final class WordListTest {
    @Test
    void aWordIsFoundOnlyWhole() {
        WordList list = WordList.words("""
            ant bee
            cat dog
            """);

        assertThat(Stream.of("ant", "bee", "cat", "dog")).allMatch(list::contains);
        assertThat(Stream.of("", " ", "an", "ants", "bee cat", "bee\ncat", "do", "dogs", "a", "z"))
                .noneMatch(list::contains);
    }

    @Test
    void aNameMayHaveBlanksAndStandAtAnEdge() {
        WordList list = WordList.names("""
            bath, new york, new york city,
            st louis, york
            """);

        assertThat(Stream.of("bath", "new york", "new york city", "st louis", "york"))
                .allMatch(list::contains);
        assertThat(Stream.of("new", "city", "new york,", " york", "louis", "", "z"))
                .noneMatch(list::contains);
    }

    @Test
    void nothingIsInAnEmptyList() {
        assertThat(WordList.words("").contains("")).isFalse();
        assertThat(WordList.names(" ").contains("a")).isFalse();
    }

    @Test
    void whoeverGoesOnAskingIsToldTheSame() {
        WordList list = WordList.words("ant bee cat");
        for (int i = 0; i < 200; i++) {
            assertThat(list.contains("bee")).isTrue();
            assertThat(list.contains("bees")).isFalse();
        }
    }

    /** A word in the wrong place would not be found. */
    @Test
    void everyListOfTheProgramIsInOrder() throws IOException, ReflectiveOperationException {
        List<Field> lists = lists();
        assertThat(lists).hasSizeGreaterThan(60);
        for (Field field : lists) {
            field.setAccessible(true);
            WordList list = (WordList) field.get(null);
            assertThat(list.words())
                    .as("%s", field)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        }
    }

    private static List<Field> lists() throws IOException, ReflectiveOperationException {
        Path classes = Path.of(Checker.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes.resolve("newsroom"))) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<Field> lists = new ArrayList<>();
        for (Path file : files) {
            String name = classes.relativize(file).toString();
            Class<?> type = Class.forName(
                    name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                    false,
                    Checker.class.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == WordList.class) {
                    lists.add(field);
                }
            }
        }
        return lists;
    }
}
