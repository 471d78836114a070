package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EntryParserTest {
    private static final Path GOLDEN = Path.of("src/test/resources/newsroom/citations/entries.txt");

    /** Entries of our own, each with what must be read of it. */
    record Sample(String markdown, List<String> description) {
        @Override
        public String toString() {
            return markdown;
        }
    }

    static Stream<Sample> samples() {
        try {
            String golden = Files.readString(GOLDEN, StandardCharsets.UTF_8);
            return Arrays.stream(golden.split("\n\n", -1)).map(block -> {
                List<String> lines = block.strip().lines().toList();
                return new Sample(lines.get(0), lines.subList(1, lines.size()));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartIsReadAsTheGoldenFileHasIt(Sample sample) {
        assertThat(Description.of(Markdown.parse(sample.markdown()))).isEqualTo(sample.description());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartStandsWhereItSays(Sample sample) {
        Entry entry = Markdown.parse(sample.markdown());
        String text = entry.text().text();

        entry.authors().names().forEach(name -> assertStands(name.written(), text));
        for (Container container : entry.containers()) {
            container.publisher().ifPresent(part -> assertStands(part, text));
            container.version().ifPresent(part -> assertStands(part, text));
            container.date().ifPresent(part -> assertStands(part.written(), text));
            container.location().pages().ifPresent(part -> assertStands(part, text));
            container
                    .numbers()
                    .forEach(number -> assertThat(slice(text, number.range())).contains(number.value()));
        }
        entry.title().ifPresent(title -> assertThat(slice(text, title.range())).contains(title.text()));
    }

    private static void assertStands(Element element, String text) {
        assertThat(slice(text, element.range())).isEqualTo(element.text());
    }

    private static String slice(String text, Range range) {
        return text.substring(range.start(), range.end());
    }

    @Test
    void theTitleAndTheContainerKeepTheirMarksInTheirPlaces() {
        Entry entry = Markdown.parse("Ruiz, Ana. “Who Pays?” *River Post*, 3 Sept. 2019, p. 4.");

        assertThat(entry.title()).map(Title::range).contains(new Range(11, 22));
        assertThat(entry.container()).map(Title::range).contains(new Range(23, 33));
        assertThat(entry.authors().range()).isEqualTo(new Range(0, 9));
    }

    @Test
    void aDanglingCommaIsSeen() {
        Entry entry = Markdown.parse("Ruiz, Ana. “Who Pays?” *River Post*, 3 Sept. 2019,");

        assertThat(entry.tail()).isEqualTo(new Tail(',', 47, false));
        assertThat(entry.tail().isDanglingComma()).isTrue();
        assertThat(entry.isLocated()).isFalse();
    }

    @Test
    void aPeriodInsideTheQuotationMarksEndsAnEntry() {
        assertThat(Markdown.parse("Ruiz, Ana. “Who Pays.”").tail().ended()).isTrue();
    }

    @Test
    void theWebOfMla7StandsForAnAddress() {
        Entry entry = Markdown.parse("Ruiz, Ana. “Who Pays?” *River Post*. Post Media, 3 May 2010. Web. 4 May 2010.");

        assertThat(entry.address()).isEmpty();
        assertThat(entry.isLocated()).isTrue();
    }

    @Test
    void anAgencyIsABodyHoweverItIsWritten() {
        Entry entry = Markdown.parse("Afp, et al. “Who Pays?” River Post, AFP, 11 Feb. 2017,");

        assertThat(entry.authors().names()).singleElement().isInstanceOf(Name.Organization.class);
        assertThat(entry.authors().etAl()).map(Element::range).contains(new Range(5, 11));
    }

    @Test
    void aNameThatMayBeAPersonsOrABodysIsNotSaidToBeEither() {
        assertThat(firstName("Plato. *Meno*. Harbor Books, 1998.")).isInstanceOf(Name.SingleName.class);
        assertThat(firstName("Crash Course. “Rivers.” *YouTube*, 3 May 2010, youtube.com/x."))
                .isInstanceOfSatisfying(
                        Name.Person.class,
                        person -> assertThat(person.certain()).isFalse());
        assertThat(firstName("Ana Ruiz. “Rivers.” *River Post*, 3 May 2010, p. 4."))
                .isInstanceOfSatisfying(
                        Name.Person.class,
                        person -> assertThat(person.certain()).isTrue());
    }

    private static Name firstName(String markdown) {
        return Markdown.parse(markdown).authors().names().get(0);
    }

    @Test
    void aTitleWithoutMarksIsReportedAndDoubted() {
        Entry entry = Markdown.parse("Ruiz, Ana. Who Pays for the Levee. Harbor Books, 2010.");

        assertThat(entry.title()).map(Title::text).contains("Who Pays for the Levee");
        assertThat(entry.doubts()).containsExactly(Doubt.UNMARKED_TITLE);
    }

    @Test
    void wordsThatNothingMarksAndNothingFollowsAreNoTitle() {
        Entry entry = Markdown.parse("Thanks to everybody at the river.");

        assertThat(entry.title()).isEmpty();
        assertThat(entry.isUnderstood()).isFalse();
    }

    @Test
    void anEntryLongerThanAnyCitationIsNotRead() {
        Entry entry = EntryParser.parse(EntryText.plain("a. ".repeat(EntryParser.MOST_CHARACTERS)));

        assertThat(entry.doubts()).containsExactly(Doubt.TOO_LONG);
        assertThat(entry.title()).isEqualTo(Optional.empty());
    }

    @Test
    void anEmptyEntryIsNotUnderstood() {
        assertThat(EntryParser.parse(EntryText.plain(" \n")).doubts()).containsExactly(Doubt.EMPTY);
    }

    @Test
    void anEntryInAnotherScriptIsNotJudged() {
        Entry entry = Markdown.parse("Иванова, Анна. «Кто платит за дамбу». *Речная газета*, 2019, с. 4.");

        assertThat(entry.doubts()).contains(Doubt.NOT_LATIN);
    }

    @Test
    void theLinkOfATitleIsTheAddress() {
        Entry entry = Markdown.parse("Ruiz, Ana. [“Who Pays?”](https://riverpost.org/a) *River Post*, 3 May 2019.");

        assertThat(entry.address()).map(Address::target).contains("https://riverpost.org/a");
        assertThat(entry.address()).map(Address::host).contains("riverpost.org");
    }

    @Test
    void anAutolinkIsReadWithoutItsBrackets() {
        Entry entry = Markdown.parse("Ruiz, Ana. “Who Pays?” *River Post*, 3 May 2019, <https://riverpost.org/a_b>.");

        assertThat(entry.address()).map(found -> found.written().text()).contains("https://riverpost.org/a_b");
    }

    @Test
    void italicsOverTheWholeEntrySayNothing() {
        Entry entry =
                Markdown.parse("*Ruiz, Ana. “Who Pays for the Levee?” River Post, 3 May 2019, riverpost.org/levee.*");

        assertThat(entry.title()).map(Title::text).contains("Who Pays for the Levee?");
        assertThat(entry.container()).map(Title::text).contains("River Post");
    }
}
