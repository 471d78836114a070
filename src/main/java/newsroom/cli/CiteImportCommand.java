package newsroom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsroom.citations.Reference;
import newsroom.citations.ReferenceReader;
import newsroom.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsroom cite import}. */
@Command(
        name = "import",
        header = "Add entries to the works cited from BibTeX, RIS or CSL-JSON.",
        description = {
            "SOURCES is a file, or - for what is piped in; which of the three it is shows in what it says. Each source"
                    + " becomes an entry in MLA's form at its place in the alphabet; one that is listed already is said,"
                    + " and not added. Nothing is added that the source does not say. If one of them cannot be taken"
                    + " over as it is, nothing is written.",
            "",
            "A FILE is changed where it lies; an article that is named otherwise is saved as a commit."
        },
        footer = {
            "Examples:",
            "  $ newsroom cite import story.md dam.bib",
            "  added Ek, Bo. *The Dam*. Oxford UP, 2011. in story.md",
            "  $ curl -LH 'Accept: application/x-bibtex' https://doi.org/10.1000/182 |",
            "      newsroom cite import dam-safety -",
            "",
            "See also: cite add, which takes the fields one by one"
        })
final class CiteImportCommand extends CiteEntriesCommand {
    @Parameters(index = "1", paramLabel = "SOURCES", description = "A file, or - for what is piped in.")
    private String sources;

    @Override
    List<Reference> references() {
        int most = ReferenceReader.MOST_CHARACTERS * 4;
        byte[] bytes;
        try (InputStream in = sources.equals("-")
                ? machine().in()
                : Files.newInputStream(newsroom().path(Path.of(sources)))) {
            bytes = in.readNBytes(most + 1);
        } catch (IOException failed) {
            throw Problem.usage("cannot read " + sources, "Name a file of BibTeX, RIS or CSL-JSON");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return ReferenceReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            throw Problem.refused(sources + " is not UTF-8", "Convert it: iconv -t UTF-8");
        }
    }
}
