package newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.checks.Checker;
import newsroom.checks.Settings;
import newsroom.model.Blob;
import newsroom.model.Finding;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.model.Signature;
import newsroom.text.Block;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class StarterTest {
    private static final Path SAMPLES = Path.of("newsroom/samples");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Set<String> WITHOUT_WORKS_CITED = Set.of("chess-club");

    /** The defects that two samples are there for: a draft without sources, and one that takes an agency for an author. */
    private static final Map<String, Set<String>> DEFECTS =
            Map.of("chess-club", Set.of("NR101"), "mussel-fishery", Set.of("NR207", "NR210"));

    private static Blob file(String name, Person... people) {
        Map<String, Blob> files = Starter.founding(name, LISBON, Policy.Preset.STRICT, List.of(people));
        assertThat(files).containsOnlyKeys(NewsroomFile.PATH);
        return files.values().iterator().next();
    }

    private static Newsroom founded(String name, Person... people) {
        return NewsroomFile.read(file(name, people), NewsroomFile.PATH).newsroom();
    }

    private static Person founder(String name, String email) {
        return Starter.founder(new Signature(name, email), id -> true);
    }

    @Test
    void aNewsroomIsFoundedByWhoeverGitSaysWorksHere() {
        Newsroom newsroom = founded("The Estuary Post", founder("Inês Ortega", "Ines@Desk.example"));

        assertThat(newsroom.name()).isEqualTo("The Estuary Post");
        assertThat(newsroom.zone()).isEqualTo(LISBON);
        assertThat(newsroom.policy()).isEqualTo(Policy.Preset.STRICT.policy());
        assertThat(newsroom.people())
                .containsExactly(new Person(
                        new PersonId("ines"), "Inês Ortega", List.of("ines@desk.example"), Set.of(Role.values())));
    }

    @Test
    void whatTheConfigurationExplainsIsKept() throws IOException {
        List<String> comments = Files.readAllLines(Path.of("newsroom/newsroom.yml")).stream()
                .filter(line -> line.strip().startsWith("#"))
                .toList();

        Blob file = file("Post", founder("Bo", "bo@desk.example"));

        assertThat(comments).hasSizeGreaterThan(20);
        assertThat(file.text().lines()).containsAll(comments);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "The \"Daily\" Draft",
                "No",
                "1984",
                "Post: Evening #2",
                "It's News",
                "{Post}",
                "Почта",
                "- Post",
                "@Post",
            })
    void aNameThatMeansSomethingToYamlIsOnlyAName(String name) {
        Newsroom newsroom = founded(name, founder(name, "1-a'b@desk.example"));

        assertThat(newsroom.name()).isEqualTo(name);
        assertThat(newsroom.people().get(0).name()).isEqualTo(name);
        assertThat(newsroom.people().get(0).emails()).containsExactly("1-a'b@desk.example");
    }

    @ParameterizedTest
    @CsvSource({
        "Ines Ortega, ines",
        "Inês Ortega, ines",
        "3rd Desk, desk",
        "李雷, lilei",
        "Ines, ines",
    })
    void aShortNameIsMadeOfTheFirstName(String name, String id) {
        assertThat(founder(name, "lilei@desk.example").id()).hasToString(id);
    }

    @Test
    void aShortNameThatSomebodyHasIsNotGivenAgain() {
        Person second = Starter.founder(
                new Signature("Ines Oliveira", "ines.o@desk.example"),
                id -> !id.value().equals("ines"));

        assertThat(second.id()).hasToString("oliveira");
    }

    @Test
    void somebodyWhoJoinsStandsBesideTheOthers() {
        Blob file = file("Post", founder("Bo", "bo@desk.example"));
        Person joining = founder("Ada Lund", "ada@desk.example");

        Blob joined = Starter.joined(file, joining);

        assertThat(NewsroomFile.read(joined, NewsroomFile.PATH).newsroom().people())
                .extracting(person -> person.id().value())
                .containsExactly("bo", "ada");
        assertThat(joined.text().lines()).containsAll(file.text().lines().toList());
    }

    @Test
    void nobodyJoinsUnderAnAddressThatSomebodyHas() {
        Person bo = founder("Bo", "bo@desk.example");
        Blob file = file("Post", bo);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Starter.joined(file, founder("Ada", "bo@desk.example")))
                .withMessageContaining("bo@desk.example belongs to somebody else already");
    }

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnoughSamplesForABoard() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleSaysWhatItIs(String slug) throws UnreadableException {
        Yaml.Mapping keys = Starter.sample(slug).frontMatter().keys();

        keys.allowOnly(List.of("title", "author", "date", "desk", "tags", "summary", "lang", "anonymous-sources"));
        for (String key : List.of("title", "author", "desk", "summary", "lang")) {
            assertThat(keys.text(key)).as(key).isPresent();
        }
        assertThat(keys.scalar("date").orElseThrow().date()).isPresent();
        assertThat(keys.texts("tags")).isNotEmpty();
        assertThat(template().desks()).contains(keys.text("desk").orElseThrow());
    }

    private static Newsroom template() {
        return founded("Post", founder("Bo", "bo@desk.example"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleEndsWithWorksCitedUnlessThatIsWhatItLacks(String slug) throws UnreadableException {
        Manuscript sample = Starter.sample(slug);
        List<String> headings = Document.of(sample).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> block.prose().text())
                .toList();

        Optional<String> heading = headings.stream().findFirst();
        assertThat(heading)
                .isEqualTo(WITHOUT_WORKS_CITED.contains(slug) ? Optional.empty() : Optional.of(cited(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleHasNoFindingButThoseItIsThereFor(String slug) {
        List<Finding> findings = new Checker(Settings.DEFAULT, LocalDate.of(2026, 11, 23)).check(Starter.sample(slug));

        assertThat(findings)
                .allMatch(finding -> DEFECTS.getOrDefault(slug, Set.of()).contains(finding.rule()));
    }

    @Test
    void theDraftWithoutSourcesIsFoundOut() {
        assertThat(new Checker(Settings.DEFAULT, LocalDate.of(2026, 11, 23)).check(Starter.sample("chess-club")))
                .extracting(Finding::rule)
                .containsExactly("NR101");
    }

    @Test
    void theChecksOfTheTemplateAreTheDefaultsOfItsPolicy() {
        assertThat(NewsroomFile.read(file("Post", founder("Bo", "bo@desk.example")), NewsroomFile.PATH)
                        .checkSettings())
                .isEqualTo(Settings.DEFAULT.strict());
    }

    private static String cited(Manuscript sample) throws UnreadableException {
        return sample.frontMatter().keys().text("lang").orElseThrow().equals("pt") ? "Obras citadas" : "Works Cited";
    }
}
