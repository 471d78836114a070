package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnsafeUrlTest {
    private static final String RULE = "NR403";
    private static final String PRIVATE =
            "error no: The link leads into a private network or onto the reader's own machine";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://LOCALHOST:8080/a",
                "https://printer.local/",
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1:80/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fe80::1%25eth0]/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:7f00:1]/",
                "http://[0000:0000:0000:0000:0000:0000:0000:0001]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[2002:c0a8:101::1]/",
                "http://[FE80::1]/",
                "//localhost/a"
            })
    void aLinkIntoAPrivateNetworkIsTold(String address) {
        assertThat(Desk.says(RULE, "See [this](<" + address + ">).\n"))
                .isEqualTo("1:5-1:" + (15 + address.length()) + " " + PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "data:text/html,x",
                "javascript:alert(1)",
                "https://bo:secret@example.org/",
                "https://example.org@evil.example/",
                "http:/example.org",
                "htp://example.org",
                "http://",
                "https://https://example.org",
                "https://exa mple.org/",
                "https://.example.org/",
                "https://example..org/",
                "https://example.org:99999/",
                "http://[::1/"
            })
    void whatCannotOrMustNotBeFollowedIsTold(String address) {
        assertThat(Desk.says(RULE, "See [this](<" + address + ">).\n")).contains("error no: The link ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=@c#d",
                "http://www.example.org:8080/",
                "HTTPS://Example.ORG",
                "https://bücher.example/",
                "https://8.8.8.8/",
                "http://172.32.0.1/",
                "http://[2001:4860:4860::8888]/",
                "https://localhost.example.org/",
                "https://10.example.org/",
                "/about",
                "../a:b",
                "#note",
                "mailto:bo@desk.example",
                "tel:123",
                "{{ site.url }}/a",
                "http://{{ host }}/"
            })
    void whatLeadsSomewherePublicOrStaysInTheSiteIsNot(String address) {
        assertThat(Desk.says(RULE, "See [this](<" + address + ">).\n")).isEmpty();
    }

    @Test
    void anAddressThatOnlyStandsInTheTextIsNoLinkUnlessItIsAnEntrysOrHoldsAPassword() {
        String list = "\n\n## Work Cited\n\nEk, Bo. “The Dam.” *Courier*, 2011, http://localhost/a.\n";

        assertThat(Desk.says(RULE, "Open http://localhost:8080/ now.\n")).isEmpty();
        assertThat(Desk.says(RULE, "Open `http://bo:x@example.org/` now.\n")).isEmpty();
        assertThat(Desk.says(RULE, "Open http://bo:x@example.org/ now.\n")).contains("a user name or a password");
        assertThat(Desk.says(RULE, "Ek saw it." + list)).isEqualTo("5:37-5:55 " + PRIVATE);
    }

    @Test
    void picturesAreLinksToo() {
        assertThat(Desk.says(RULE, "![dam](file:///home/bo/dam.png)\n")).startsWith("1:1-1:32 error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"http://localhost/a\">this</a>",
                "<a class=x HREF = 'http://localhost/a' target=_blank>this</a>",
                "<a href=http://localhost/a>this</a>",
                "<a href=\"http&#58;//localhost/a\">this</a>",
                "<img alt=\"a > b\" src=\"http://localhost/a.png\"/>",
                "<iframe src='//127.0.0.1/'></iframe>",
                "<a href=\"http://localhost/a\">never closed"
            })
    void theLinksOfTagsCountLikeMarkdowns(String html) {
        assertThat(Desk.says(RULE, "See " + html + " now.\n"))
                .startsWith("1:5-1:")
                .contains(PRIVATE)
                .hasLineCount(1);
        assertThat(Desk.says(RULE, "<div>\n" + html + "\n</div>\n"))
                .startsWith("2:1-")
                .contains(PRIVATE)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a name=\"href=http://localhost/\">this</a>",
                "<a data-href=\"http://localhost/\">this</a>",
                "<a href=\"\">this</a>",
                "<a href>this</a>",
                "<a href=\"https://example.org/\">http://localhost:8080</a>",
                "<!-- <a href=\"http://localhost/\">this</a> -->",
                "`<a href=\"http://localhost/\">this</a>`"
            })
    void whatOnlyLooksLikeATagsLinkDoesNot(String html) {
        assertThat(Desk.says(RULE, "See " + html + " now.\n")).isEmpty();
    }

    @Test
    void theDeskDecidesAboutPrivateHosts() throws UnreadableException {
        String article = "See [this](http://localhost/) and [that](file:///a).\n";

        assertThat(Desk.says(RULE, article, Desk.settings("links: {private: off}\n")))
                .hasLineCount(1);
        assertThat(Desk.says(RULE, article, Desk.settings("links: {private: info}\n")))
                .contains("info no: The link leads into a private");
    }
}
