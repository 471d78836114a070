package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newsroom.testing.Json;
import newsroom.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code cite list} says of real articles, beside what people saw in them. */
final class CitedCorpusTest {
    private final Shell shell = Shell.in(Path.of("/"));
    private final Map<String, int[]> shares = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();

    private Map<String, @Nullable Object> listed(Path corpus, Map<String, @Nullable Object> label) {
        String article = String.format("articles/%03d.md", number(label, "n"));
        return Json.object(shell.newsroom(
                        "cite",
                        "list",
                        "--format",
                        "json",
                        corpus.resolve(article).toString())
                .shown());
    }

    private static int number(Map<String, @Nullable Object> object, String name) {
        return ((Double) Objects.requireNonNull(object.get(name))).intValue();
    }

    private static List<Map<String, @Nullable Object>> labels(String file) throws IOException {
        return Files.readAllLines(Shared.path(file)).stream().map(Json::object).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> entries(Map<String, @Nullable Object> listed) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(listed.get("entries"));
    }

    private void agree(String what, int article, @Nullable Object label, @Nullable Object listed) {
        int[] share = shares.computeIfAbsent(what, key -> new int[2]);
        share[0] += Objects.equals(label, listed) ? 1 : 0;
        share[1]++;
        if (!Objects.equals(label, listed)) {
            disagreements.add(article + ": " + what + " " + listed + ", labelled " + label);
        }
    }

    private double share(String what) {
        int[] share = Objects.requireNonNull(shares.get(what));
        return (double) share[0] / share[1];
    }

    private void print() {
        shares.forEach((what, share) -> System.out.printf("  %-14s %d of %d%n", what, share[0], share[1]));
        disagreements.forEach(System.out::println);
    }

    @Test
    void sectionsAreListedWithTheLinesThatPeopleSaw() throws IOException {
        Path corpus = Shared.path("corpus");
        for (Map<String, @Nullable Object> label : labels("corpus/labels.jsonl")) {
            Map<String, @Nullable Object> listed = listed(corpus, label);
            int article = number(label, "n");
            boolean has = Boolean.TRUE.equals(label.get("has_section"));
            agree("section", article, has, listed.get("section") != null);
            if (has && listed.get("section") instanceof Map<?, ?> section) {
                agree("title", article, label.get("section_title"), section.get("title"));
                agree("heading", article, label.get("heading_kind"), section.get("heading"));
                agree("startLine", article, label.get("start_line"), section.get("startLine"));
                agree("endLine", article, label.get("end_line"), section.get("endLine"));
                List<Object> lines = entries(listed).stream()
                        .map(entry -> Objects.requireNonNull(entry.get("line")))
                        .toList();
                agree("lines", article, label.get("entry_start_lines"), lines);
            }
        }
        print();

        assertThat(share("section")).isGreaterThanOrEqualTo(0.98);
        assertThat(share("startLine")).isGreaterThanOrEqualTo(0.95);
        assertThat(share("endLine")).isGreaterThanOrEqualTo(0.90);
        assertThat(share("lines")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void entriesInMlaAreListedWithThePartsThatPeopleRead() throws IOException {
        Path corpus = Shared.path("corpus");
        for (Map<String, @Nullable Object> label : labels("citations/entries.jsonl")) {
            if (!"MLA".equals(label.get("style"))) {
                continue;
            }
            int article = number(label, "n");
            Map<String, @Nullable Object> entry = entries(listed(corpus, label)).stream()
                    .filter(listed -> Objects.equals(listed.get("line"), label.get("line")))
                    .findFirst()
                    .orElse(Map.of());
            agree("found", article, true, !entry.isEmpty());
            if (!entry.isEmpty()) {
                for (String part : List.of("authors", "title", "container", "publisher", "date", "url", "pages")) {
                    agree(part, article, plain(label.get(part)), plain(entry.get(part)));
                }
            }
        }
        print();

        for (String part : List.of("authors", "title", "date", "url", "pages")) {
            assertThat(share(part)).as(part).isGreaterThanOrEqualTo(0.90);
        }
        assertThat(share("found")).isGreaterThanOrEqualTo(0.95);
    }

    /** Without case, marks of quotation, and what addresses and pages may begin with; nothing and an empty list are alike. */
    private static String plain(@Nullable Object value) {
        String text = value == null ? "" : Objects.toString(value);
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’“”\"'`«»\\[\\]]", "")
                .replaceAll("[‐-―−]", "-")
                .replaceAll("^(https?://|pp?\\. ?)", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[.,:;/ ]+$", "")
                .strip();
    }
}
