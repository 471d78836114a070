package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MlaWriterTest {
    private static Optional<String> rewritten(String markdown) {
        return MlaWriter.write(Markdown.parse(markdown));
    }

    @ParameterizedTest
    @MethodSource("newsroom.citations.EntryParserTest#samples")
    void whatIsWrittenReadsTheSameAndIsWrittenTheSame(EntryParserTest.Sample sample) {
        rewritten(sample.markdown()).ifPresent(mla -> {
            Entry before = Markdown.parse(sample.markdown());
            Entry after = Markdown.parse(mla);

            assertThat(after.isUnderstood()).isTrue();
            assertThat(after.authors().names().stream().limit(2).map(Name::indexForm))
                    .startsWith(before.authors().names().stream()
                            .limit(1)
                            .map(Name::indexForm)
                            .toArray(String[]::new));
            assertThat(withoutMarks(after.title())).isEqualTo(withoutMarks(before.title()));
            assertThat(after.container().map(Title::text))
                    .isEqualTo(before.container().map(Title::text));
            assertThat(after.date().map(WrittenDate::value))
                    .isEqualTo(before.date()
                            .map(WrittenDate::value)
                            .filter(value -> !(value instanceof DateValue.Undated)));
            assertThat(after.address().map(Address::target))
                    .isEqualTo(before.address().map(Address::target));
            assertThat(after.date().map(WrittenDate::flaws).filter(flaws -> !flaws.isEmpty()))
                    .isEmpty();
            assertThat(MlaWriter.write(after)).contains(mla);
        });
    }

    private static Optional<String> withoutMarks(Optional<Title> title) {
        return title.map(found -> found.text().replaceAll("[“”‘’\"']", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruiz, Ana & Ek, Bo. *Dams*. Harbor Books, 2003. | Ruiz, Ana, and Bo Ek. *Dams*. Harbor Books, 2003.",
                "Ruiz, Ana, Bo Ek, and Cy Dee. *Dams*. Harbor Books, 2003. | Ruiz, Ana, et al. *Dams*. Harbor Books, 2003.",
                "Ruiz, Ana, et. al. *Dams*. Harbor Books, 2003. | Ruiz, Ana, et al. *Dams*. Harbor Books, 2003.",
                "Ana Ruiz. *Dams*. Harbor Books, 2003. | Ruiz, Ana. *Dams*. Harbor Books, 2003.",
                "Ruiz, Ana, and Bo Ek, eds. *Dams*. Harbor Books, 2003. | Ruiz, Ana, and Bo Ek, editors. *Dams*. Harbor Books, 2003.",
                "The River Trust. *Dams*. Harbor Books, 2003. | River Trust. *Dams*. Harbor Books, 2003.",
                "Unknown. *Dams*. Harbor Books, 2003. | *Dams*. Harbor Books, 2003."
            })
    void authorsAreWrittenInMlasForm(String markdown, String mla) {
        assertThat(rewritten(markdown)).contains(mla);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruiz, Ana. *Dams*. The Harbor Press Ltd., 2003. | Harbor Press",
                "Ruiz, Ana. *Dams*. Oxford University Press, 2003. | Oxford UP",
                "Ruiz, Ana. *Dams*. University of Chicago Press, 2003. | U of Chicago P",
                "Ruiz, Ana. *Dams*. London: Harbor Books, 2003. Print. | Harbor Books"
            })
    void publishersAreShortened(String markdown, String publisher) {
        assertThat(rewritten(markdown)).contains("Ruiz, Ana. *Dams*. " + publisher + ", 2003.");
    }

    @Test
    void aPeriodicalHasNoPublisher() {
        assertThat(rewritten("Ruiz, Ana. “Dams.” *The Guardian*, Guardian News and Media, 3 May 2010, p. 4."))
                .contains("Ruiz, Ana. “Dams.” *The Guardian*, 3 May 2010, p. 4.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "225-250 | pp. 225-50",
                "p. 225-250 | pp. 225-50",
                "pp. 1-28 | pp. 1-28",
                "pp. 395–401 | pp. 395-401",
                "pp. 1003-1005 | pp. 1003-05",
                "pp. 4 | p. 4",
                "p.4 | p. 4",
                "pp. xi-xx | pp. xi-xx",
                "p. A1+ | pp. A1+",
                "pp. 85-91, 93-99 | pp. 85-91, 93-99"
            })
    void pagesAreWrittenInMlasForm(String pages, String mla) {
        assertThat(PageRange.write(pages)).isEqualTo(mla);
    }

    @Test
    void anAddressWithASchemeCanBeFollowed() {
        assertThat(rewritten("Ruiz, Ana. “Dams.” *River Post*, 3 May 2010, https://riverpost.org/a_b.")
                        .orElseThrow())
                .endsWith("3 May 2010, <https://riverpost.org/a_b>.");
    }

    @Test
    void aDoiIsWrittenAsAnAddress() {
        assertThat(rewritten("Ruiz, Ana. “Dams.” *River Studies*, vol. 3, 2010, doi:10.1000/182.")
                        .orElseThrow())
                .endsWith("2010, <https://doi.org/10.1000/182>.");
    }

    @Test
    void whatMarkdownWouldReadAsMarkupIsEscaped() {
        String markdown = "Ruiz, Ana. “Dams \\* Weirs [and] \\_x\\_ &amp;amp; \\<b>.” *River Post*, 3 May 2010, p. 4.";

        assertThat(Markdown.parse(rewritten(markdown).orElseThrow()).title())
                .isEqualTo(Markdown.parse(markdown).title());
    }

    @Test
    void anEntryThatIsNotUnderstoodIsNotWritten() {
        assertThat(rewritten("Ruiz, Ana. Dams. Harbor Books, 2003.")).isEmpty();
    }

    @Test
    void aNumberOfUnknownMeaningIsNotGuessedAt() {
        assertThat(rewritten("Ruiz, Ana. “Dams.” *River Studies* 42 (2010): 3-7. Print."))
                .isEmpty();
    }

    @Test
    void anImpossibleDateIsNotWritten() {
        assertThat(rewritten("Ruiz, Ana. “Dams.” *River Post*, 31 Feb. 2010, p. 4."))
                .isEmpty();
    }

    @Test
    void aNameThatMayBeABodysIsNotTurnedRound() {
        assertThat(rewritten("Crash Course. “Dams.” *YouTube*, 3 May 2010, youtube.com/x."))
                .isEmpty();
    }

    @Test
    void anEntryIsWrittenFromFields() {
        Container container = new Container(
                Optional.of(Title.of("River Studies", Title.Form.EMPHASISED)),
                List.of(),
                Optional.empty(),
                List.of(new Numbering("vol.", "3", Range.NONE), new Numbering("no.", "4", Range.NONE)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(WrittenDate.of(new DateValue.Year(2010, false))),
                new Location(
                        Optional.of(Element.of("225-250")), Optional.of(Address.of("10.1000/182")), Optional.empty()));
        Entry entry = Entry.of(
                Authors.of(List.of(Name.Person.of("Ruiz", "Ana"), Name.Person.of("Ek", "Bo"))),
                Title.of("Who Pays?", Title.Form.QUOTED),
                List.of(container));

        assertThat(MlaWriter.write(entry))
                .contains("Ruiz, Ana, and Bo Ek. “Who Pays?” *River Studies*, vol. 3, no. 4, 2010, pp. 225-50,"
                        + " <https://doi.org/10.1000/182>.");
    }
}
