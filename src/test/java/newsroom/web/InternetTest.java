package newsroom.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.checks.ArchiveAnswer;
import newsroom.checks.LinkAnswer;
import newsroom.checks.LinkSettings;
import newsroom.testing.LoopbackWeb;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class InternetTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final LinkSettings SETTINGS = new LinkSettings(
            Duration.ofSeconds(20),
            2,
            1,
            Duration.ZERO,
            Duration.ofDays(7),
            List.of("401", "403", "405", "429", "451", "5xx"),
            Optional.empty());

    @TempDir
    Path folder;

    @AutoClose
    private final LoopbackWeb web = new LoopbackWeb();

    private LinkAnswer follow(String address) {
        return follow(address, SETTINGS);
    }

    private LinkAnswer follow(String address, LinkSettings settings) {
        return Objects.requireNonNull(
                follow(List.of(address), settings, Optional.empty(), MONDAY).get(address));
    }

    private Map<String, LinkAnswer> follow(
            List<String> addresses, LinkSettings settings, Optional<Path> cache, Instant now) {
        try (Internet internet = web.internet(cache, Clock.fixed(now, ZoneOffset.UTC))) {
            return internet.follow(addresses, settings);
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    @Test
    void aPageThatIsThereIsAskedForItsHeadersAlone() {
        web.page("news.test/dam?id=7", 200);

        assertThat(follow(web.url("news.test/dam?id=7") + "#gates")).isEqualTo(new LinkAnswer.Found());
        assertThat(web.asked()).containsExactly("HEAD news.test/dam?id=7");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aPageIsDeadWhenItIsGoneForEitherQuestion(int status) {
        web.page("news.test/dam", status);

        assertThat(follow(web.url("news.test/dam"))).isEqualTo(new LinkAnswer.Dead(String.valueOf(status)));
        assertThat(web.asked()).containsExactly("HEAD news.test/dam", "GET news.test/dam");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 405, 404, 429, 451})
    void aServerThatOnlyDislikesTheFirstQuestionHasThePage(int status) {
        web.page("news.test/dam", exchange -> {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(head ? status : 200, -1);
        });

        assertThat(follow(web.url("news.test/dam"))).isEqualTo(new LinkAnswer.Found());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 405, 429, 451})
    void aServerThatDoesNotSpeakToProgramsAccusesNobody(int status) {
        web.page("news.test/dam", status);

        assertThat(follow(web.url("news.test/dam")))
                .isEqualTo(new LinkAnswer.Unverified("the server answers " + status));
    }

    @Test
    void aDeskMayHoldThatAStatusSaysNothing() {
        LinkSettings soft = new LinkSettings(
                SETTINGS.timeout(), 0, 1, Duration.ZERO, SETTINGS.cache(), List.of("404"), Optional.empty());

        assertThat(follow(web.url("news.test/dam"), soft))
                .isEqualTo(new LinkAnswer.Unverified("the server answers 404"));
    }

    @Test
    void aServerThatIsOutOfOrderIsAskedThreeTimes() {
        web.page("news.test/dam", 503);

        assertThat(follow(web.url("news.test/dam"))).isEqualTo(new LinkAnswer.Unverified("the server is out of order"));
        assertThat(web.asked()).hasSize(6);
    }

    @Test
    void aServerThatRecoversHasThePage() {
        AtomicInteger requests = new AtomicInteger();
        web.page("news.test/dam", any -> any.sendResponseHeaders(requests.incrementAndGet() > 2 ? 200 : 500, -1));

        assertThat(follow(web.url("news.test/dam"))).isEqualTo(new LinkAnswer.Found());
    }

    @Test
    void aHostThatDoesNotExistIsDeadOnlyWhileTheNetworkIsThere() {
        assertThat(follow("http://news.nowhere.example/dam")).isEqualTo(new LinkAnswer.Dead("its host does not exist"));

        web.name("archive.test", "");
        assertThat(follow("http://news.nowhere.example/dam"))
                .isEqualTo(new LinkAnswer.Unverified("its host's name could not be looked up"));
    }

    @Test
    void withoutANetworkNobodyIsAccused() {
        web.unplug();

        assertThat(follow("http://news.example/dam"))
                .isEqualTo(new LinkAnswer.Unverified("its host's name could not be looked up"));
    }

    @Test
    void aLoginPageInBetweenThatKnowsNoPageAccusesNobody() {
        web.name("archive.test", "");

        assertThat(follow(web.url("news.test/dam"))).isEqualTo(new LinkAnswer.Unverified("the server answers 404"));
    }

    @Test
    void redirectsAreFollowed() {
        web.redirect("old.test/a", 301, web.url("news.test/b"));
        web.redirect("news.test/b", 308, "/c/d");
        web.redirect("news.test/c/d", 301, "e?x=1");
        web.page("news.test/c/e?x=1", 200);

        assertThat(follow(web.url("old.test/a")))
                .isEqualTo(new LinkAnswer.Moved(web.url("news.test/c/e?x=1"), true, false));
    }

    @Test
    void oneHopThatIsNotForGoodMakesTheWayTemporary() {
        web.redirect("old.test/a", 301, web.url("news.test/b"));
        web.redirect("news.test/b", 302, "/c");
        web.page("news.test/c", 200);

        assertThat(follow(web.url("old.test/a"))).isEqualTo(new LinkAnswer.Moved(web.url("news.test/c"), false, false));
    }

    @Test
    void aPageThatLeadsHomeIsToldApart() {
        web.redirect("news.test/dam", 301, "/");
        web.page("news.test/", 200);

        assertThat(follow(web.url("news.test/dam"))).isEqualTo(new LinkAnswer.Moved(web.url("news.test/"), true, true));
    }

    @Test
    void aRedirectThatNeverEndsIsLeft() {
        web.redirect("news.test/dam", 302, "/dam");

        assertThat(follow(web.url("news.test/dam")))
                .isEqualTo(new LinkAnswer.Unverified("it is redirected more than 10 times"));
        assertThat(web.asked()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.5", "192.168.1.1", "169.254.169.254", "0.0.0.0", "::", "fd00::1", "64:ff9b::7f00:1"})
    void aNameThatLeadsIntoAPrivateNetworkIsNotConnectedTo(String address) {
        web.name("inside.example", address);

        assertThat(follow("http://inside.example/")).isEqualTo(new LinkAnswer.Private("inside.example"));
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void whatIsPrivateBecauseAllNamesAreHereAccusesNobody() {
        web.name("inside.example", "10.0.0.5");
        web.name("archive.test", "10.0.0.5");

        assertThat(follow("http://inside.example/")).isEqualTo(new LinkAnswer.Unverified("its host is private here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:%d/a", "http://localhost:%d/a", "http://[::1]:%d/a", "http://2130706433:%d/a"})
    void aRedirectIntoAPrivateNetworkIsNotTaken(String to) {
        int port = Integer.parseInt(web.url("x/").replaceAll("\\D", ""));
        web.redirect("news.test/dam", 302, String.format(to, port));
        web.name("::1", "10.0.0.1");

        assertThat(follow(web.url("news.test/dam"))).isInstanceOf(LinkAnswer.Private.class);
        assertThat(web.asked()).containsExactly("HEAD news.test/dam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.test/a",
                "gopher://news.test/",
                "http://bo:x@news.test/",
                "http://"
            })
    void aRedirectToWhatIsNoPageIsNotTaken(String to) {
        web.redirect("news.test/dam", 302, to);

        assertThat(follow(web.url("news.test/dam"))).isInstanceOf(LinkAnswer.Unverified.class);
        assertThat(web.asked()).hasSize(1);
    }

    @Test
    void aServerThatSaysNothingIsLeftInTime() {
        CountDownLatch given = new CountDownLatch(1);
        web.page("slow.test/dam", exchange -> {
            try {
                given.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        LinkSettings quick = new LinkSettings(
                Duration.ofMillis(200), 0, 1, Duration.ZERO, SETTINGS.cache(), List.of(), Optional.empty());

        assertThat(follow(web.url("slow.test/dam"), quick))
                .isEqualTo(new LinkAnswer.Unverified("no answer within 1 s"));
        given.countDown();
    }

    @Test
    void aHeaderWithoutAnEndIsLeft() {
        web.page("big.test/dam", exchange -> {
            for (int i = 0; i < 60; i++) {
                exchange.getResponseHeaders().add("X-Filler", "x".repeat(2000));
            }
            exchange.sendResponseHeaders(200, -1);
        });

        assertThat(follow(web.url("big.test/dam"))).isEqualTo(new LinkAnswer.Unverified("no connection"));
    }

    @Test
    void oneHostIsAskedOneThingAtATimeWithPausesBetween() {
        List<Long> begun = new ArrayList<>();
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            addresses.add(web.url("news.test/" + i));
            web.page("news.test/" + i, exchange -> {
                most.accumulateAndGet(together.incrementAndGet(), Math::max);
                synchronized (begun) {
                    begun.add(System.nanoTime());
                }
                together.decrementAndGet();
                exchange.sendResponseHeaders(200, -1);
            });
        }
        LinkSettings paused = new LinkSettings(
                SETTINGS.timeout(), 0, 1, Duration.ofMillis(40), SETTINGS.cache(), List.of(), Optional.empty());

        assertThat(follow(addresses, paused, Optional.empty(), MONDAY)).hasSize(8);
        assertThat(most).hasValue(1);
        assertThat(begun.get(7) - begun.get(0))
                .isGreaterThan(Duration.ofMillis(6 * 40).toNanos());
    }

    @Test
    void anAnswerHoldsForAsLongAsTheDeskSays() {
        Optional<Path> cache = Optional.of(folder.resolve("a/b/links"));
        String address = web.page("news.test/dam", 200).url("news.test/dam");

        follow(List.of(address), SETTINGS, cache, MONDAY);
        follow(List.of(address), SETTINGS, cache, MONDAY.plus(Duration.ofDays(6)));
        assertThat(web.asked()).hasSize(1);
        follow(List.of(address), SETTINGS, cache, MONDAY.plus(Duration.ofDays(8)));
        assertThat(web.asked()).hasSize(2);
    }

    @Test
    void whatAccusesIsAskedAnewEachTime() {
        Optional<Path> cache = Optional.of(folder.resolve("links"));
        String address = web.url("news.test/dam");

        assertThat(follow(List.of(address), SETTINGS, cache, MONDAY)).containsValue(new LinkAnswer.Dead("404"));
        web.page("news.test/dam", 200);
        assertThat(follow(List.of(address), SETTINGS, cache, MONDAY)).containsValue(new LinkAnswer.Found());
    }

    @Test
    void aCacheThatIsBrokenIsAsGoodAsNone() throws IOException {
        Path cache =
                Files.write(folder.resolve("links"), "x\ty\n99999999999999999999\tz\tfound\n\u0000".getBytes(US_ASCII));
        String address = web.page("news.test/dam", 200).url("news.test/dam");

        assertThat(follow(List.of(address), SETTINGS, Optional.of(cache), MONDAY))
                .containsValue(new LinkAnswer.Found());
        assertThat(Files.readString(cache)).isEqualTo("1795420800\t" + address + "\tfound\n");
    }

    @Test
    void anArchiveIsAskedForTheCopyClosestToADay() throws IOException {
        String page = "http://news.example/dam";
        String copy = web.archive() + "20170215093000/" + page;
        web.redirect("archive.test/web/20170214/" + page, 302, copy);
        web.page("archive.test/web/" + page, 404);

        try (Internet internet = web.internet(Optional.empty(), Clock.fixed(MONDAY, ZoneOffset.UTC))) {
            assertThat(internet.archived(page, Optional.of(LocalDate.of(2017, 2, 14)), SETTINGS))
                    .isEqualTo(new ArchiveAnswer.Copy(copy));
            assertThat(internet.archived(page, Optional.empty(), SETTINGS)).isEqualTo(new ArchiveAnswer.None());
            web.page("archive.test/web/" + page + "2", 503);
            assertThat(internet.archived(page + "2", Optional.empty(), SETTINGS))
                    .isEqualTo(new ArchiveAnswer.Unknown());
        }
    }

    @Test
    void answersAreKeptWhereThePersonKeepsSuchThings() {
        assertThat(Internet.cacheFile(Map.of("HOME", "/home/mara")))
                .contains(Path.of("/home/mara/.cache/newsroom/links"));
        assertThat(Internet.cacheFile(Map.of("HOME", "/home/mara", "XDG_CACHE_HOME", "/var/c")))
                .contains(Path.of("/var/c/newsroom/links"));
        assertThat(Internet.cacheFile(Map.of())).isEmpty();
    }
}
