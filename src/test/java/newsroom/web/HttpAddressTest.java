package newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTPS://Example.ORG:443/A?b#c, https://example.org/A?b",
        "http://example.org:8080?q, http://example.org:8080/?q",
        "http://bücher.example/straße, http://xn--bcher-kva.example/stra%C3%9Fe",
        "http://example.org/a b|c\"d, http://example.org/a%20b%7Cc%22d",
        "http://[2001:db9::1]:81/a, http://[2001:db9::1]:81/a",
        "http://example.org/%7Ea, http://example.org/%7Ea"
    })
    void anAddressIsMadeReadyToBeAsked(String address, String ready) {
        assertThat(HttpAddress.parse(address)).map(HttpAddress::toString).contains(ready);
    }

    @Test
    void nothingInAnAddressEndsALineOfARequest() {
        assertThat(HttpAddress.parse("http://example.org/a\r\nHost: evil.example")
                        .map(HttpAddress::target))
                .contains("/a%0D%0AHost:%20evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "example.org",
                "http://",
                "http://bo:secret@example.org/",
                "http://exa mple.org/",
                "http://exa\r\nmple.org/",
                "http://example.org:0/",
                "http://example.org:99999/",
                "http://[::1/",
                "http://[zone%eth0]/",
                "http://example..org/"
            })
    void whatCannotBeAskedIsNoAddress(String address) {
        assertThat(HttpAddress.parse(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://b.example/x, https://b.example/x",
        "//b.example/x, https://b.example/x",
        "/x?y, https://a.example/x?y",
        "?y, https://a.example/one/two?y",
        "x/y, https://a.example/one/x/y",
        "x:y, https://a.example/one/x:y"
    })
    void aLocationLeadsOnFromWhereItWasRead(String location, String to) {
        HttpAddress here = HttpAddress.parse("https://a.example/one/two?three").orElseThrow();

        assertThat(here.resolve(location)).map(HttpAddress::toString).contains(to);
    }
}
