package newsroom.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newsroom.testing.Json;
import newsroom.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real works-cited entries with their fields, told apart by people: how many of the fields are read, and how many rightly. */
final class CitationsCorpusTest {
    /** A field that the labels have. */
    enum Field {
        AUTHOR,
        TITLE,
        CONTAINER,
        PUBLISHER,
        DATE,
        URL,
        PAGES
    }

    /** An entry with its labels and with what was read. */
    record Labelled(Map<String, @Nullable Object> labels, Entry entry) {
        boolean isMla() {
            return "MLA".equals(labels.get("style"));
        }

        boolean isWellFormed() {
            return Boolean.TRUE.equals(labels.get("well_formed"));
        }
    }

    /** What was found, what of it was wrong, and what was not found. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        private double precision() {
            return (double) right / Math.max(1, right + wrong);
        }

        private double recall() {
            return (double) right / Math.max(1, right + missed);
        }

        private double f1() {
            return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        }
    }

    private static final List<Labelled> ENTRIES = new ArrayList<>();

    @BeforeAll
    static void readLabels() throws IOException {
        Path file = labels();
        List<Entry> list = new ArrayList<>();
        Object article = null;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Map<String, @Nullable Object> labels = Json.object(line);
            if (!Objects.equals(article, labels.get("n"))) {
                article = labels.get("n");
                list.clear();
            }
            list.add(Markdown.parse(Objects.toString(labels.get("raw"))));
            ENTRIES.add(new Labelled(labels, Repeats.resolve(list).get(list.size() - 1)));
        }
    }

    /** Where {@code NEWSROOM_SHARED} says, or beside the project. */
    private static Path labels() {
        String said = System.getProperty("NEWSROOM_SHARED", System.getenv().getOrDefault("NEWSROOM_SHARED", ""));
        return said.isEmpty() ? Shared.path("citations/entries.jsonl") : Path.of(said, "citations", "entries.jsonl");
    }

    private static double f1(Map<Field, Score> scores, Field field) {
        return Objects.requireNonNull(scores.get(field)).f1();
    }

    @Test
    void entriesInMlaAreReadAsPeopleReadThem() {
        Map<Field, Score> scores =
                scores("MLA", ENTRIES.stream().filter(Labelled::isMla).toList());

        assertThat(f1(scores, Field.AUTHOR)).isGreaterThanOrEqualTo(0.95);
        assertThat(f1(scores, Field.TITLE)).isGreaterThanOrEqualTo(0.95);
        assertThat(f1(scores, Field.CONTAINER)).isGreaterThanOrEqualTo(0.90);
        assertThat(f1(scores, Field.DATE)).isGreaterThanOrEqualTo(0.95);
        assertThat(f1(scores, Field.PUBLISHER)).isGreaterThanOrEqualTo(0.90);
        assertThat(f1(scores, Field.URL)).isGreaterThanOrEqualTo(0.95);
        assertThat(f1(scores, Field.PAGES)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void entriesInOtherStylesAreReadWellEnough() {
        Map<Field, Score> scores = scores("all styles", ENTRIES);

        assertThat(f1(scores, Field.AUTHOR)).isGreaterThanOrEqualTo(0.90);
        assertThat(f1(scores, Field.TITLE)).isGreaterThanOrEqualTo(0.90);
        assertThat(f1(scores, Field.DATE)).isGreaterThanOrEqualTo(0.90);
        assertThat(f1(scores, Field.URL)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void noEntryOfAnotherStyleIsUnderstoodAsMlaWithAYearInSecondPlace() {
        assertThat(ENTRIES)
                .filteredOn(labelled -> "APA".equals(labelled.labels().get("style")))
                .filteredOn(labelled -> labelled.entry().isUnderstood())
                .filteredOn(labelled -> labelled.entry().style().isMla())
                .hasSizeLessThanOrEqualTo(1);
    }

    /** What later rules accuse on: none of it may be seen in an entry that people found well formed. */
    @Test
    void anEntryThatIsWellFormedShowsNothingToAccuse() {
        assertThat(ENTRIES)
                .filteredOn(labelled -> labelled.isMla() && labelled.isWellFormed())
                .filteredOn(labelled -> labelled.entry().isUnderstood())
                .isNotEmpty()
                .allSatisfy(labelled -> {
                    Entry entry = labelled.entry();
                    assertThat(entry.tail().ended()).isTrue();
                    assertThat(entry.title()).isPresent();
                    assertThat(entry.container().isPresent()
                                    || entry.publisher().isPresent())
                            .isTrue();
                    assertThat(entry.date()).isPresent();
                    assertThat(entry.style().isMla()).isTrue();
                    assertThat(entry.authors().names())
                            .noneMatch(name -> entry.authors().names().indexOf(name) == 0
                                    && name instanceof Name.Person person
                                    && !person.inverted());
                });
    }

    /** MLA leaves out a publisher that repeats the container and shortens pages; what it has then written must last. */
    @Test
    void whatIsWrittenInMlaIsReadAndWrittenAgainAsTheSame() {
        List<String> written = ENTRIES.stream()
                .filter(labelled -> labelled.isMla() && labelled.isWellFormed())
                .flatMap(labelled -> MlaWriter.write(labelled.entry()).stream())
                .toList();
        List<String> changed = written.stream()
                .filter(mla -> !MlaWriter.write(Markdown.parse(mla)).equals(Optional.of(mla)))
                .toList();
        double same = 1 - (double) changed.size() / written.size();
        System.out.printf(
                Locale.ROOT,
                "written, read and written again: %.3f of %d the same%n%s%n",
                same,
                written.size(),
                String.join("\n", changed));

        assertThat(written).hasSizeGreaterThanOrEqualTo(30);
        assertThat(same).isGreaterThanOrEqualTo(0.93);
    }

    private static Map<Field, Score> scores(String what, List<Labelled> entries) {
        Map<Field, Score> scores = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Score score = new Score();
            scores.put(field, score);
            for (Labelled labelled : entries) {
                count(score, read(field, labelled.entry()), labels(field, labelled.labels()));
            }
        }
        StringBuilder table = new StringBuilder(what + ", " + entries.size() + " entries\n");
        scores.forEach((field, score) -> table.append(String.format(
                Locale.ROOT,
                "  %-10s precision %.3f  recall %.3f  F1 %.3f%n",
                field.name().toLowerCase(Locale.ROOT),
                score.precision(),
                score.recall(),
                score.f1())));
        System.out.print(table);
        return scores;
    }

    private static void count(Score score, List<String> read, List<String> labels) {
        List<String> left = new ArrayList<>(labels);
        for (String value : read) {
            if (left.remove(value)) {
                score.right++;
            } else {
                score.wrong++;
            }
        }
        score.missed += left.size();
    }

    private static List<String> read(Field field, Entry entry) {
        return switch (field) {
            case AUTHOR ->
                entry.authors().indexForms().stream()
                        .map(CitationsCorpusTest::plain)
                        .toList();
            case TITLE -> one(entry.title().map(Title::text));
            case CONTAINER -> one(entry.container().map(Title::text));
            case PUBLISHER -> one(entry.publisher().map(Element::text));
            case DATE -> one(entry.date().map(date -> date.written().text()));
            case URL ->
                one(entry.address().map(address -> address.written().text()).map(CitationsCorpusTest::bareAddress));
            case PAGES -> one(entry.pages().map(Element::text).map(CitationsCorpusTest::barePages));
        };
    }

    private static List<String> labels(Field field, Map<String, @Nullable Object> labels) {
        if (labels.get("authors") instanceof List<?> authors && field == Field.AUTHOR) {
            return authors.stream()
                    .map(author -> plain(Objects.toString(author)))
                    .toList();
        }
        Optional<String> label = Optional.ofNullable(labels.get(field.name().toLowerCase(Locale.ROOT)))
                .map(Object::toString);
        return switch (field) {
            case URL -> one(label.map(CitationsCorpusTest::bareAddress));
            case PAGES -> one(label.map(CitationsCorpusTest::barePages));
            default -> one(label);
        };
    }

    private static List<String> one(Optional<String> value) {
        return value.map(CitationsCorpusTest::plain).stream().toList();
    }

    /** Without case, marks of quotation and the stop at the end, and with one kind of dash. */
    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’“”\"'`«»]", "")
                .replaceAll("[‐-―−]", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.,:;]+$", "")
                .strip();
    }

    private static String bareAddress(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceAll("^https?://", "")
                .replaceAll("^(dx\\.)?doi\\.org/|^doi: ?", "")
                .replaceAll("[/.]+$", "");
    }

    private static String barePages(String pages) {
        return pages.replaceAll("^(pp?|pages?)\\.? ?", "");
    }
}
