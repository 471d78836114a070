package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressReaderTest {
    private static Optional<Address> read(String text) {
        return AddressReader.read(EntryText.plain(text), 0, text.length()).map(AddressReader.Found::address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://riverpost.org/a.html.            | https://riverpost.org/a.html  | URL",
                "http://www.riverpost.org/a/              | http://www.riverpost.org/a/   | URL",
                "www.riverpost.org,                       | www.riverpost.org             | URL",
                "riverpost.org/a?b=c#d.                   | riverpost.org/a?b=c#d         | URL",
                "riverpost.museum/dam/2014.               | riverpost.museum/dam/2014     | URL",
                "riverpost.cz.                            | riverpost.cz                  | HOST",
                "news.riverpost.example/a                 | news.riverpost.example/a      | URL",
                "https://x.org/River_(disambiguation).    | https://x.org/River_(disambiguation) | URL",
                "<https://riverpost.org/a>.               | https://riverpost.org/a       | URL",
                "https://doi.org/10.1000/182.             | https://doi.org/10.1000/182   | DOI",
                "doi.org/10.1000/182.                     | doi.org/10.1000/182           | DOI",
                "doi:10.1000/182.                         | doi:10.1000/182               | DOI",
                "DOI: 10.1000/182.                        | 10.1000/182                   | DOI",
                "10.1000/182.                             | 10.1000/182                   | DOI",
                "riverpost.org.                           | riverpost.org                 | HOST"
            })
    void anAddressIsReadWithoutThePeriodOfTheEntry(String text, String address, Address.Kind kind) {
        assertThat(read(text)).hasValueSatisfying(found -> {
            assertThat(found.written().text()).isEqualTo(address);
            assertThat(found.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "doi:10.1000/182, https://doi.org/10.1000/182, doi.org",
        "www.riverpost.org/a, https://www.riverpost.org/a, riverpost.org",
        "http://RiverPost.org:80/a, http://RiverPost.org:80/a, riverpost.org"
    })
    void anAddressLeadsSomewhere(String text, String target, String host) {
        assertThat(read(text)).hasValueSatisfying(found -> {
            assertThat(found.target()).isEqualTo(target);
            assertThat(found.host()).isEqualTo(host);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and/or",
                "U.S./Canada",
                "p.m.",
                "Tree/s.",
                "10.5",
                "10.12/3",
                "file.txt",
                "ftp",
                "https://",
                "a@b.org",
                "vol.3",
                "Mr.Smith/Jones",
                "riverpost.museum"
            })
    void otherWordsAreNoAddress(String text) {
        assertThat(read(text)).isEmpty();
    }
}
