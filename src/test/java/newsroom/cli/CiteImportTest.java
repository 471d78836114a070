package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CiteImportTest {
    private static final String TEXT = "The dam leaked.\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void goThere() {
        shell = Shell.in(folder);
        shell.write("dam.md", TEXT);
    }

    private String imported(String sources) {
        shell.write("sources", sources);
        shell.types("cite import dam.md sources").shown();
        String text = shell.read("dam.md");
        return text.substring(text.indexOf("Cited\n\n") + "Cited\n\n".length()).strip();
    }

    private String refused(String sources) {
        shell.write("sources", sources);
        String told = shell.types("cite import dam.md sources").told(1);
        assertThat(shell.read("dam.md")).isEqualTo(TEXT);
        return told;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@article{a, author={M{\\\"u}ller, J{\\'o}zef and Hill, Ana}, title={{The {DNA} of \\emph{Rivers}: 50\\% \\& More}}, journal={River {S}tudies}, year=2010, month=mar, volume={3}, number={4}, pages={225--250}, doi={10.1000/182}}"
                        + " | Müller, Józef, and Ana Hill. “The DNA of Rivers: 50% & More.” *River Studies*, vol. 3, no. 4, Mar. 2010, pp. 225-50, <https://doi.org/10.1000/182>.",
                "@book{b, editor={Ek, Bo and others}, title={Dams}, publisher={Oxford University Press}, year=2011, edition={Second}, address={Oxford}}"
                        + " | Ek, Bo, et al., editors. *Dams*. 2nd ed., Oxford UP, 2011.",
                "@book{c, author={{World Health Organization}}, title={Water}, publisher={Harbor Books}, year=2003}"
                        + " | World Health Organization. *Water*. Harbor Books, 2003.",
                "@book{d, author={Jan van der Berg}, title={Dikes}, publisher={Harbor Books}, year=2003}"
                        + " | van der Berg, Jan. *Dikes*. Harbor Books, 2003.",
                "@book{e, author={Ek, Jr., Bo}, title={Dams}, publisher={Harbor Books}, year=2003}"
                        + " | Ek, Bo, Jr. *Dams*. Harbor Books, 2003.",
                "@incollection{f, author={Hill, Ana and Ek, Bo and Dee, Cy}, title={A Chapter}, booktitle={The Book}, editor={Ruiz, Ana}, publisher={Harbor Books}, year={1999}, pages={3-9}}"
                        + " | Hill, Ana, et al. “A Chapter.” *The Book*, edited by Ana Ruiz, Harbor Books, 1999, pp. 3-9.",
                "@book{h, author={{\\L}{\\'o}d\\'z, Fran\\c{c}ois and Ek, Bo}, title={C\\^ot\\'e: na\\\"{\\i}ve, \\~nand\\'u~-- \\oe{}uvre}, publisher={Harbor Books}, year=2003}"
                        + " | Łódź, François, and Bo Ek. *Côté: naïve, ñandú – œuvre*. Harbor Books, 2003.",
                "@book{i, author={{World Dam Union}}, title={Water}, publisher={World Dam Union}, year=2003}"
                        + " | *Water*. World Dam Union, 2003.",
                "@book{j, author={Tolstoy, Leo}, translator={Pevear, Richard and Volokhonsky, Larissa}, title={Dams}, publisher={Vintage}, year=2008}"
                        + " | Tolstoy, Leo. *Dams*. Translated by Richard Pevear and Larissa Volokhonsky, Vintage, 2008.",
                "@phdthesis{k, author={Doe, Jane}, title={On Dams}, school={University of Lund}, year=1998}"
                        + " | Doe, Jane. *On Dams*. 1998. University of Lund, PhD dissertation.",
                "@mastersthesis{l, author={Doe, Jane}, title={On Dams}, school={MIT}, year=1998}"
                        + " | Doe, Jane. *On Dams*. 1998. MIT, Master\u2019s thesis.",
                "@misc{m, author={Roe, Al}, title={Dams}, eprint={2101.00001}, archivePrefix={arXiv}, year=2021}"
                        + " | Roe, Al. “Dams.” *arXiv*, 2021, <https://arxiv.org/abs/2101.00001>.",
                "@book{o, author={Roe, Al}, title={Rivers}, subtitle={A History}, volume={2}, publisher={The MIT Press}, year=2001}"
                        + " | Roe, Al. *Rivers: A History*. Vol. 2, MIT Press, 2001.",
                "@misc{p, author={Roe, Al}, title={Rivers}, howpublished={\\url{https://rivers.example/a_b}}, year=2001}"
                        + " | Roe, Al. *Rivers*. 2001, <https://rivers.example/a_b>.",
                "@book{n, author={de Saint-Exup{\\'e}ry, Antoine}, title={Dams}, publisher={Harbor Books}, year={1943?}}"
                        + " | Saint-Exupéry, Antoine de. *Dams*. Harbor Books, circa 1943.",
                "@book{g, author={Ek, Bo}, title={Dams}, publisher={Harbor Books}, year={forthcoming}}"
                        + " | Ek, Bo. *Dams*. Harbor Books.",
                "@inbook{q, author={Ek, Bo}, title={Dams}, chapter={3}, publisher={Harbor Books}, year=1973, pages={10--119}}"
                        + " | Ek, Bo. *Dams*. Harbor Books, 1973, pp. 10-119.",
                "@inbook{r, author={Ek, Bo}, title={Dams}, booktitle={Water}, publisher={Harbor Books}, year=1973}"
                        + " | Ek, Bo. “Dams.” *Water*, Harbor Books, 1973.",
                "@book{s, author={Ek, Bo}, title={Dams}, publisher={Harbor Books}, date={2001/2003}}"
                        + " | Ek, Bo. *Dams*. Harbor Books, 2001-03.",
                "@article{t, author={Ek, Bo}, title={Dams}, journaltitle={Slate}, pages={4}, date={2017-01-30/2017-02-02}}"
                        + " | Ek, Bo. “Dams.” *Slate*, 30 Jan.-2 Feb. 2017, p. 4."
            })
    void bibTexIsWrittenInMlasForm(String source, String entry) {
        assertThat(imported(source)).isEqualTo(entry);
    }

    @Test
    void risIsWrittenInMlasForm() {
        assertThat(imported("""
            TY  - JOUR
            AU  - Ek, Bo
            AU  - Hill, Ana
            TI  - Who Pays?
            JO  - River Studies
            VL  - 3
            IS  - 4
            SP  - 225
            EP  - 250
            PY  - 2010
            DO  - 10.1000/182
            ER  -
            """))
                .isEqualTo(
                        "Ek, Bo, and Ana Hill. “Who Pays?” *River Studies*, vol. 3, no. 4, 2010, pp. 225-50, <https://doi.org/10.1000/182>.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TY  - NEWS;A1  - Ek, Bo;T1  - Dam Leaks;JF  - Sele Courier;Y1  - 2014/04/02/;UR  - https://sele.example/a;ER  - "
                        + "|Ek, Bo. “Dam Leaks.” *Sele Courier*, 2 Apr. 2014, <https://sele.example/a>.",
                "TY  - CHAP;AU  - Ek, Bo;T1  - The Sea;T2  - Stories;ED  - Hill, Li;PB  - Harper;PY  - 1984///;SP  - 70;EP  - 95;ER  - "
                        + "|Ek, Bo. “The Sea.” *Stories*, edited by Li Hill, Harper, 1984, pp. 70-95.",
                "TY  - NEWS;AU  - United Nations;TI  - Dam Leaks;JO  - Sele Courier;PY  - 2014;UR  - https://sele.example/a?id=7&utm_source=x&utm_medium=y;ER  - "
                        + "|United Nations. “Dam Leaks.” *Sele Courier*, 2014, <https://sele.example/a?id=7>.",
                "TY  - BOOK;AU  - Ek, Bo;TI  - The Sea;T2  - Sea Studies;PB  - Harper;PY  - 1984;ER  - "
                        + "|Ek, Bo. *The Sea*. Harper, 1984.",
                "TY  - JOUR;AU  - Ek, Bo;TI  - The Sea;T1  - Not This;JO  - Slate;PY  - 2010/05;ER  - "
                        + "|Ek, Bo. “The Sea.” *Slate*, May 2010."
            })
    void risIsReadAsDatabasesWriteIt(String source, String entry) {
        assertThat(imported(source.replace(';', '\n') + "\n")).isEqualTo(entry);
    }

    @Test
    void cslJsonIsWrittenInMlasForm() {
        assertThat(imported("""
            [{"id": "a", "type": "article-newspaper", "title": "Dams &amp; <i>Weirs</i>\\u200b", "container-title": "Slate",
              "author": [{"family": "Ek", "given": "Bo"}], "issued": {"date-parts": [[2012, 5, 3]]},
              "URL": "https://slate.com/dam", "accessed": {"raw": "2012-05-04"}}]
            """))
                .isEqualTo(
                        "Ek, Bo. “Dams & Weirs.” *Slate*, 3 May 2012, <https://slate.com/dam>. Accessed 4 May 2012.");
    }

    @Test
    void severalAreAddedEachInItsPlaceAndOneTwiceIsSaid() {
        String two = """
            @book{h, author={Hill, Ana}, title={Zebras}, publisher={Harbor Books}, year=2003}
            @book{e, author={Ek, Bo}, title={The Dam}, publisher={Oxford UP}, year=2011}
            """;

        assertThat(imported(two))
                .isEqualTo("Ek, Bo. *The Dam*. Oxford UP, 2011.\n\nHill, Ana. *Zebras*. Harbor Books, 2003.");
        assertThat(shell.read("dam.md")).contains("## Works Cited\n");
        assertThat(shell.types("cite import dam.md sources").told(0)).contains("already listed on line 5: The Dam");
    }

    @Test
    void whatIsPipedInIsReadToo() {
        shell.typing("@book{e, author={Ek, Bo}, title={The Dam}, publisher={Oxford UP}, year=2011}");

        assertThat(shell.types("cite import dam.md -").shown()).startsWith("added Ek, Bo.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@book{a, title={Dams}, publisher={Harbor Books}, date={2017/2018-02}} | not one that can be understood",
                "@book{a, title={Dams \\unknown{y}}, publisher={Harbor Books}, year=2003} | TeX in it that is not understood",
                "@article{a, author={Ek, Bo}, title={Dams}, year=2003} | does not say in what it appeared",
                "@book{a, author={Ek, Bo}, publisher={Harbor Books}} | has no title",
                "@book{a, author={Ek | cannot be read",
                "[1, 2] | CSL-JSON is an object",
                "[{\"title\": 4}] | does not say where it appeared",
                "[{\"type\": \"book\", \"title\": \"Dams\", \"issued\": {\"date-parts\": [[2010, 2, 31]]}}] | in no calendar",
                "[{\"type\": \"book\", \"title\": \"Dams\", \"issued\": {\"raw\": \"04/05/2010\"}}] | not one that can be understood",
                "{\"type\": | cannot be read"
            })
    void whatCannotBeTakenOverAsItIsIsRefused(String source, String why) {
        assertThat(refused(source)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "@book{a, author={",
                "@book{a, title={x}, author={Ek, Bo and ",
                "TY  - JOUR\nAU  - x",
                "@",
                "<"
            })
    void hostileInputIsRefusedInTime(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            shell.write("sources", piece.repeat(200_000 / piece.length()));
            Shell.Answer answer = shell.types("cite import dam.md sources");
            assertThat(answer.code()).isBetween(1, 2);
            shell.write("sources", piece + "y".repeat(300_000));
            assertThat(shell.types("cite import dam.md sources").code()).isBetween(1, 2);
        });
        assertThat(shell.read("dam.md")).isEqualTo(TEXT);
    }

    @Test
    void manyAuthorsAreReadInTime() {
        String authors = "Ek, Bo and ".repeat(2_000) + "Hill, Ana";

        assertThat(imported("@book{a, title={Dams}, publisher={Harbor Books}, year=2003, author={" + authors + "}}"))
                .startsWith("Ek, Bo, et al. *Dams*.");
    }
}
