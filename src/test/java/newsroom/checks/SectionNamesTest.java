package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SectionNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Works Cited",
                "WORK CITED",
                "  Works cited: ",
                "Works\u00A0Cited",
                "5. References",
                "5.1 References",
                "References",
                "**References**",
                "Bibliography",
                "Annotated Bibliography",
                "Selected Bibliography",
                "Works Consulted",
                "Works Consulted (References):",
                "References and Further Reading",
                "References / Suggested Citations",
                "Sources & Further Reading",
                "Key Citations",
                "List of References",
                "Literature Cited",
                "Source List",
                "Sources Checked",
                "Obras citadas",
                "Ouvrages cités",
                "OUVRAGES CITE\u0301S",
                "Opere citate",
                "Literaturverzeichnis",
                "Quellen",
                "Literatuurlijst",
                "Bronnen",
                "Källförteckning",
                "Litteraturliste",
                "Kildeliste",
                "Lähteet",
                "Bibliografia",
                "Piśmiennictwo",
                "ŹRÓDŁA",
                "œuvres citées",
                "ŒUVRES CITÉES",
                "İstifadə edilmiş ədəbiyyat",
                "संदर्भ सूची",
                "Seznam literatury",
                "Список литературы",
                "ИСТОЧНИКИ",
                "Список літератури",
                "Джерела",
                "Kaynakça",
                "Βιβλιογραφία",
                "المراجع",
                "المصادر",
                "منابع",
                "ביבליוגרפיה",
                "参考文献",
                "참고문헌",
                "संदर्भ सूची",
                "Daftar Pustaka",
                "Tài liệu tham khảo",
                "Irodalomjegyzék",
                "Použitá literatura",
                "Referencias:"
            })
    void theTitleOfAListIsKnownInManyLanguages(String title) {
        assertThat(SectionNames.find(title, Settings.DEFAULT))
                .get()
                .extracting(SectionNames.Name::whole)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Works",
                "Cited",
                "The works cited here are many",
                "Sources of Renewable Energy",
                "Works Cited or Bibliography",
                "Resources",
                "Anonymous Sources Speak",
                "Reading",
                "List",
                "Selected",
                "A reference to the dam",
                "1924",
                "and",
                "(",
                "/",
                "References in very long titles that go on for more than sixty characters"
            })
    void otherTitlesAreNone(String title) {
        assertThat(SectionNames.find(title, Settings.DEFAULT)).isEmpty();
    }

    @Test
    void aPhraseAroundTheNameIsWeaker() {
        assertThat(SectionNames.find("A Bibliography of Boats", Settings.DEFAULT))
                .contains(new SectionNames.Name(SectionNames.Kind.BIBLIOGRAPHY, false));
        assertThat(SectionNames.find("Essay Two Works Cited", Settings.DEFAULT))
                .contains(new SectionNames.Name(SectionNames.Kind.CITED, false));
        assertThat(SectionNames.find("How to Write the Bibliography", Settings.DEFAULT))
                .isEmpty();
        assertThat(SectionNames.find("Assignment 1: Annotated Bibliography", Settings.DEFAULT))
                .contains(new SectionNames.Name(SectionNames.Kind.BIBLIOGRAPHY, false));
        assertThat(SectionNames.find("References (This Page)", Settings.DEFAULT))
                .contains(new SectionNames.Name(SectionNames.Kind.CITED, false));
        assertThat(SectionNames.findLine("Assignment 1: References", Settings.DEFAULT))
                .isEmpty();
    }

    @Test
    void mlaHasATitleForSeveralWorksAndOneForOne() {
        assertThat(SectionNames.cited("en")).contains(List.of("Works Cited", "Work Cited"));
        assertThat(SectionNames.cited("fr")).contains(List.of("Ouvrages cités", "Ouvrage cité"));
        assertThat(SectionNames.cited("tlh")).isEmpty();
    }
}
