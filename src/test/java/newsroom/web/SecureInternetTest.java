package newsroom.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import newsroom.checks.ArchiveAnswer;
import newsroom.checks.LinkAnswer;
import newsroom.checks.LinkSettings;
import newsroom.testing.LoopbackWeb;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links by secure connections, as nearly all are. */
@Timeout(60)
final class SecureInternetTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final LinkSettings SETTINGS = new LinkSettings(
            Duration.ofSeconds(20), 2, 1, Duration.ZERO, Duration.ofDays(7), List.of("405"), Optional.empty());
    private static final LinkSettings QUICK = new LinkSettings(
            Duration.ofMillis(300), 0, 1, Duration.ZERO, Duration.ofDays(7), List.of("405"), Optional.empty());

    @TempDir
    Path folder;

    @AutoClose
    private final LoopbackWeb web = new LoopbackWeb();

    private LinkAnswer follow(String address) {
        return follow(address, SETTINGS);
    }

    private LinkAnswer follow(String address, LinkSettings settings) {
        try (Internet internet = web.internet(
                web.secureUrl("archive.test/web/"),
                Optional.of(folder.resolve("links")),
                Clock.fixed(MONDAY, ZoneOffset.UTC))) {
            return Objects.requireNonNull(
                    internet.follow(List.of(address), settings).get(address));
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    @Test
    void aPageOfATrustedHostIsThereAndIsNotAskedForAgain() {
        String page = web.page("news.test/dam", 200).secureUrl("news.test/dam");

        assertThat(follow(page)).isEqualTo(new LinkAnswer.Found());
        assertThat(follow(page)).isEqualTo(new LinkAnswer.Found());
        assertThat(web.asked()).containsExactly("HEAD news.test/dam");
    }

    @Test
    void aPageThatIsGoneIsDeadAndItsCopyIsFound() throws IOException {
        String page = web.secureUrl("news.test/dam");
        String archive = web.secureUrl("archive.test/web/");
        web.redirect("archive.test/web/" + page, 302, archive + "20170215093000/" + page);

        assertThat(follow(page)).isEqualTo(new LinkAnswer.Dead("404"));
        try (Internet internet = web.internet(archive, Optional.empty(), Clock.fixed(MONDAY, ZoneOffset.UTC))) {
            assertThat(internet.archived(page, Optional.empty(), SETTINGS))
                    .isEqualTo(new ArchiveAnswer.Copy(archive + "20170215093000/" + page));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "expired.test,   its certificate has expired",
        "stranger.test,  its certificate comes from nobody who is trusted",
        "misnamed.test,  its certificate is not for this host"
    })
    void whoCannotBeTrustedIsAskedNothingAndAccusedOfNothing(String host, String why) {
        web.page(host + "/dam", 404);

        assertThat(follow(web.secureUrl(host + "/dam"))).isEqualTo(new LinkAnswer.Unverified(why));
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void aServerThatSpeaksInTheOpenWhereItShouldNotIsNotUnderstood() throws IOException {
        try (ServerSocket open = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> said = CompletableFuture.runAsync(() -> {
                try (Socket caller = open.accept()) {
                    caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });

            assertThat(follow("https://open.test:" + open.getLocalPort() + "/dam"))
                    .isEqualTo(new LinkAnswer.Unverified("no secure connection"));
            said.join();
        }
    }

    @Test
    void fromOpenToSecureAndBackAreMoves() {
        web.redirect("old.test/a", 301, web.secureUrl("news.test/a"));
        web.redirect("old.test/b", 302, web.url("news.test/b"));
        web.page("news.test/a", 200).page("news.test/b", 200);

        assertThat(follow(web.url("old.test/a")))
                .isEqualTo(new LinkAnswer.Moved(web.secureUrl("news.test/a"), true, false));
        assertThat(follow(web.secureUrl("old.test/b")))
                .isEqualTo(new LinkAnswer.Moved(web.url("news.test/b"), false, false));
    }

    @Test
    void aRedirectToWhoCannotBeTrustedEndsThere() {
        web.redirect("old.test/a", 301, web.secureUrl("expired.test/a"));

        assertThat(follow(web.url("old.test/a"))).isEqualTo(new LinkAnswer.Unverified("its certificate has expired"));
    }

    @Test
    void redirectsWithoutAnEndAreLeft() {
        web.redirect("news.test/a", 302, web.secureUrl("old.test/a"));
        web.redirect("old.test/a", 302, web.secureUrl("news.test/a"));

        assertThat(follow(web.secureUrl("news.test/a"), QUICK))
                .isEqualTo(new LinkAnswer.Unverified("it is redirected more than 10 times"));
        assertThat(web.asked()).hasSize(11);
    }

    @Test
    void aPrivateAddressIsRefusedAlsoBehindARedirect() {
        web.name("inside.example", "10.0.0.5");
        web.redirect("news.test/a", 302, "https://inside.example/");

        assertThat(follow("https://inside.example/")).isEqualTo(new LinkAnswer.Private("inside.example"));
        assertThat(follow(web.secureUrl("news.test/a"))).isEqualTo(new LinkAnswer.Private("inside.example"));
        assertThat(follow("https://127.0.0.1/")).isEqualTo(new LinkAnswer.Private("127.0.0.1"));
    }

    @Test
    void aServerThatNeverShakesHandsIsLeftInTime() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(follow("https://mute.test:" + mute.getLocalPort() + "/dam", QUICK))
                    .isEqualTo(new LinkAnswer.Unverified("no answer within 1 s"));
        }
    }

    @Test
    void aServerThatShakesHandsAndSaysNothingIsLeftInTime() {
        CountDownLatch given = new CountDownLatch(1);
        web.page("news.test/slow", exchange -> {
            try {
                given.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(follow(web.secureUrl("news.test/slow"), QUICK))
                .isEqualTo(new LinkAnswer.Unverified("no answer within 1 s"));
        given.countDown();
    }

    @Test
    void aPageWithoutAnEndIsNotRead() {
        web.page("news.test/huge", exchange -> {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
            byte[] page = new byte[64 * 1024];
            try (OutputStream body = exchange.getResponseBody()) {
                while (!head) {
                    body.write(page);
                }
            }
        });

        assertThat(follow(web.secureUrl("news.test/huge"))).isEqualTo(new LinkAnswer.Found());
    }
}
