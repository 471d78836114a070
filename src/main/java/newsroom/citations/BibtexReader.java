package newsroom.citations;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Problem;
import newsroom.text.WordList;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.Value;

/**
 * Reads BibTeX with citeproc-java, and what it leaves out beside that: translators, the kind of a thesis, preprints of arXiv, and
 * years that it does not understand.
 */
final class BibtexReader {
    /** The fields that become words of an entry. */
    private static final WordList TEXTS = WordList.words("""
        author booktitle edition editor institution journal journaltitle organization publisher school subtitle
        title translator
        """);

    private BibtexReader() {}

    static Collection<CSLItemData> read(String text) throws ParseException {
        BibTeXConverter converter = new BibTeXConverter();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BibTeXDatabase database = converter.loadDatabase(new ByteArrayInputStream(bytes));
        for (BibTeXEntry entry : database.getEntries().values()) {
            for (Map.Entry<Key, Value> field : new ArrayList<>(entry.getFields().entrySet())) {
                if (TEXTS.contains(field.getKey().getValue().toLowerCase(Locale.ROOT))) {
                    String plain = TexText.unicode(field.getValue().toUserString());
                    entry.addField(field.getKey(), new StringValue(plain, StringValue.Style.BRACED));
                }
            }
        }
        List<CSLItemData> items = new ArrayList<>();
        for (BibTeXEntry entry : database.getEntries().values()) {
            CSLItemData item = completed(entry, converter.toItemData(entry));
            refuseTex(item);
            items.add(item);
        }
        return items;
    }

    private static CSLItemData completed(BibTeXEntry entry, CSLItemData item) {
        CSLItemDataBuilder more = new CSLItemDataBuilder(item);
        field(entry, "translator").map(NameParser::parse).ifPresent(more::translator);
        String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
        if (type.endsWith("thesis")) {
            more.genre(field(entry, "type").orElse(type));
        }
        if (type.equals("inbook") && item.getContainerTitle() == null) {
            // Without a title of its own, the part is told by its pages, and the title is the book's.
            more.type(CSLType.BOOK);
        }
        String title = item.getTitle();
        Optional<String> subtitle = field(entry, "subtitle");
        if (title != null && subtitle.isPresent()) {
            more.title(title + ": " + subtitle.get());
        }
        if (item.getURL() == null) {
            field(entry, "howpublished").flatMap(BibtexReader::address).ifPresent(more::URL);
        }
        Optional<String> preprint = field(entry, "eprint")
                .filter(number -> field(entry, "archiveprefix")
                        .or(() -> field(entry, "eprinttype"))
                        .filter("arxiv"::equalsIgnoreCase)
                        .isPresent());
        if (preprint.isPresent() && item.getContainerTitle() == null) {
            more.containerTitle("arXiv");
            if (item.getDOI() == null && item.getURL() == null) {
                more.URL("https://arxiv.org/abs/" + preprint.get());
            }
        }
        if (item.getIssued() == null) {
            field(entry, "date")
                    .or(() -> field(entry, "year"))
                    .filter(BibtexReader::isDate)
                    .ifPresent(
                            date -> more.issued(new CSLDateBuilder().raw(date).build()));
        }
        return more.build();
    }

    /** The address in {@code \\url{https://…}}, or in other words. */
    private static Optional<String> address(String words) {
        int start = words.indexOf("http");
        int end = start;
        while (start >= 0 && end < words.length() && words.charAt(end) > ' ' && words.charAt(end) != '}') {
            end++;
        }
        return start < 0 || !words.startsWith("://", words.indexOf(':', start))
                ? Optional.empty()
                : Optional.of(words.substring(start, end));
    }

    /** "1997?" is one; "forthcoming", "in press" and "n.d." are not, and an entry has none then. */
    private static boolean isDate(String written) {
        try {
            Reference.date(written);
            return true;
        } catch (Problem none) {
            return false;
        }
    }

    private static Optional<String> field(BibTeXEntry entry, String name) {
        return entry.getFields().entrySet().stream()
                .filter(field -> field.getKey().getValue().equalsIgnoreCase(name))
                .map(field -> field.getValue().toUserString().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** A field with TeX in it that the parser does not know stays as it was written, all of it. */
    private static void refuseTex(CSLItemData item) {
        String[] fields = {
            item.getTitle(),
            item.getContainerTitle(),
            item.getPublisher(),
            item.getVolume(),
            item.getEdition(),
            item.getPage(),
            item.getURL(),
            item.getDOI()
        };
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            words.add(field == null ? "" : field);
        }
        for (CSLName[] names : List.of(
                ReferenceReader.array(item.getAuthor()),
                ReferenceReader.array(item.getEditor()),
                ReferenceReader.array(item.getTranslator()))) {
            for (CSLName name : names) {
                words.add(name.getFamily() + " " + name.getGiven() + " " + name.getLiteral());
            }
        }
        for (String field : words) {
            if (field.indexOf('\\') >= 0 || field.indexOf('{') >= 0 || field.indexOf('}') >= 0) {
                throw Problem.refused(
                        "\"" + item.getId() + "\" has TeX in it that is not understood: " + field,
                        "Write it without TeX, or give the fields one by one");
            }
        }
    }
}
