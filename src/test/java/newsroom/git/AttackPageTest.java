package newsroom.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The page of attacks names every test of a push, and none that is not there. */
class AttackPageTest {
    private static final List<Class<?>> TESTS = List.of(
            PushRefsTest.class,
            PushEventTest.class,
            PushContentTest.class,
            PushMergeTest.class,
            PushLiveTest.class,
            PushBoundsTest.class);

    @Test
    void namesEveryTestOfAPush() throws IOException {
        String page = Files.readString(Path.of("src/docs/attacks.md"));
        TreeSet<String> named = new TreeSet<>(Pattern.compile("(?<=`)Push\\w+\\.\\w+(?=`)")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(TESTS.stream()
                        .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                        .filter(AttackPageTest::isTest)
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                        .toList());
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }
}
