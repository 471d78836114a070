package newsroom.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsroom.citations.Container;
import newsroom.citations.Entry;
import newsroom.citations.Name;
import newsroom.model.Span;
import newsroom.text.Letters;
import newsroom.text.Prose;

/**
 * Finds where a text uses the entries of its list, by whatever may point to one: what NR301 counts, and each place of it. A
 * place that may mean several entries is a use of each, unless a short title, a year or the names tell them apart.
 */
final class Uses {
    /** So many places of one entry are found; a text that names it more often needs no longer list. */
    private static final int MOST = 500;

    private static final int LONGEST_NUMBERS = 40;

    private final Article article;
    private final List<Body.Passage> passages;
    private final List<NavigableMap<Integer, InTextCitation.Place>> citations = new ArrayList<>();
    private final List<List<Use>> uses = new ArrayList<>();

    /** The entries, by index, that a place may mean. */
    private final Map<Target, List<Integer>> claims = new HashMap<>();

    /** A place that may mean several entries: a citation or a key. */
    private record Target(int passage, int start, int end, Optional<InTextCitation.Place> citation) {}

    private Uses(Article article) {
        this.article = article;
        this.passages = article.body().passages();
        for (int i = 0; i < article.works().size(); i++) {
            uses.add(new ArrayList<>());
        }
        IdentityHashMap<Prose, NavigableMap<Integer, InTextCitation.Place>> byProse = new IdentityHashMap<>();
        for (InTextCitation.Place place : article.citations()) {
            byProse.computeIfAbsent(place.prose(), absent -> new TreeMap<>())
                    .put(place.citation().start(), place);
        }
        passages.forEach(passage -> citations.add(byProse.getOrDefault(passage.prose(), new TreeMap<>())));
    }

    /** The uses of every entry of the list, in the order of the list; those of one entry in the order of the text. */
    static List<List<Use>> of(Article article) {
        Uses found = new Uses(article);
        found.names();
        found.claimed();
        found.links();
        found.notes();
        found.numbers();
        found.containers();
        found.uses.forEach(uses -> uses.sort(Comparator.comparing(Use::span)));
        return found.uses;
    }

    private void names() {
        for (int i = 0; i < uses.size(); i++) {
            Entry work = article.works().get(i);
            List<Mentions.Place> places = places(EntryKeys.of(work, false));
            int passage = -1;
            int end = 0;
            for (Mentions.Place place : places) {
                if (place.passage() != passage || place.start() >= end) {
                    passage = place.passage();
                    end = named(i, place);
                }
            }
        }
    }

    private List<Mentions.Place> places(EntryKeys keys) {
        Set<Mentions.Place> places = new HashSet<>();
        keys.visit(article.mentions(), !article.language().equals("en"), place -> {
            places.add(place);
            return places.size() >= MOST;
        });
        return places.stream()
                .sorted(Comparator.comparingInt(Mentions.Place::passage)
                        .thenComparingInt(Mentions.Place::start)
                        .thenComparing(
                                Comparator.comparingInt(Mentions.Place::end).reversed()))
                .toList();
    }

    /** Takes down that a place names entry {@code i}; where the use ends in its passage. */
    private int named(int i, Mentions.Place place) {
        Prose prose = passages.get(place.passage()).prose();
        Map.Entry<Integer, InTextCitation.Place> citation =
                citations.get(place.passage()).floorEntry(place.start());
        if (citation != null && place.end() <= citation.getValue().citation().end()) {
            InTextCitation found = citation.getValue().citation();
            claim(i, new Target(place.passage(), found.start(), found.end(), Optional.of(citation.getValue())));
            return found.end();
        }
        int key = keyStart(prose, place.start());
        if (key >= 0) {
            int end = keyEnd(prose.text(), place.end());
            claim(i, new Target(place.passage(), key, end, Optional.empty()));
            return end;
        }
        boolean note = passages.get(place.passage()).kind() == Body.Kind.FOOTNOTE;
        int start = withGivenName(article.works().get(i), prose.text(), place.start());
        add(i, note ? Use.Kind.FOOTNOTE : Use.Kind.SIGNAL_PHRASE, prose, start, place.end());
        return place.end();
    }

    private void claim(int i, Target target) {
        List<Integer> claiming = claims.computeIfAbsent(target, absent -> new ArrayList<>(1));
        if (!claiming.contains(i)) {
            claiming.add(i);
        }
    }

    /** Where the key begins that has the word at {@code word} in it; -1 if that stands in running text. */
    private static int keyStart(Prose prose, int word) {
        if (word > 0 && prose.text().charAt(word - 1) == '@') {
            return word - 1;
        }
        return (prose.marksAt(word) & Prose.TEMPLATE) == 0 ? -1 : word;
    }

    private static int keyEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Letters.isLetterOrDigit(text.charAt(end)) || "_:-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Where a person's name begins whose family name stands at {@code family}: with the given name, if that is before it. */
    private static int withGivenName(Entry work, String text, int family) {
        for (Name name : work.authors().names()) {
            if (name instanceof Name.Person person && !person.given().isEmpty()) {
                String given = person.given() + " ";
                int start = family - given.length();
                if (start >= 0 && text.startsWith(given, start) && !isLetter(text, start - 1)) {
                    return start;
                }
            }
        }
        return family;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && Letters.isLetter(text.charAt(at));
    }

    /** Gives each citation and key to the entries that it means. */
    private void claimed() {
        claims.forEach((target, claiming) -> {
            Prose prose = passages.get(target.passage()).prose();
            for (int i : meant(target, prose, claiming)) {
                if (target.citation().isPresent()) {
                    InTextCitation.Place place = target.citation().get();
                    add(i, new Use(Use.Kind.PARENTHETICAL, place.span(article), place.written()));
                } else {
                    add(i, Use.Kind.KEY, prose, target.start(), target.end());
                }
            }
        });
    }

    private List<Integer> meant(Target target, Prose prose, List<Integer> claiming) {
        List<Integer> meant = claiming;
        if (target.citation().isPresent()) {
            InTextCitation citation = target.citation().get().citation();
            List<String> names =
                    citation.names().stream().map(ListedWorks::folded).toList();
            List<String> title = ListedWorks.titleWords(citation.title());
            meant = narrowed(meant, i -> !title.isEmpty() && startsWith(titleOf(i), title));
            meant = narrowed(meant, i -> !names.isEmpty() && startsWith(authorsOf(i), names.subList(0, 1)));
            meant = narrowed(meant, i -> !citation.etAl() && authorsOf(i).equals(names));
        }
        String words = prose.text().substring(target.start(), target.end());
        return narrowed(meant, i -> yearsOf(i).stream().anyMatch(words::contains));
    }

    /** Those that {@code fits} speaks for; all if it speaks for none. */
    private static List<Integer> narrowed(List<Integer> entries, Predicate<Integer> fits) {
        if (entries.size() < 2) {
            return entries;
        }
        List<Integer> fitting = entries.stream().filter(fits).toList();
        return fitting.isEmpty() ? entries : fitting;
    }

    private static boolean startsWith(List<String> words, List<String> first) {
        return words.size() >= first.size() && words.subList(0, first.size()).equals(first);
    }

    private List<String> titleOf(int i) {
        return ListedWorks.titleWords(article.works().get(i).titleText());
    }

    private List<String> authorsOf(int i) {
        return ListedWorks.called(article.works().get(i));
    }

    private Set<String> yearsOf(int i) {
        return article.works().get(i).containers().stream()
                .map(Container::date)
                .flatMap(Optional::stream)
                .flatMap(date -> date.value().firstDay().stream())
                .map(day -> String.valueOf(day.getYear()))
                .collect(Collectors.toSet());
    }

    private void links() {
        if (!article.settings().crossref().linksCount()) {
            return;
        }
        Map<String, List<Integer>> entries = new HashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            for (String address :
                    new HashSet<>(EntryKeys.addresses(article.works().get(i)))) {
                List<Integer> there = entries.computeIfAbsent(Addresses.normal(address), absent -> new ArrayList<>(1));
                if (!there.contains(i)) {
                    there.add(i);
                }
            }
        }
        for (Body.Passage passage : passages) {
            for (Prose.Link link : passage.prose().links()) {
                String words = passage.prose().text().substring(link.start(), link.end());
                Span span = article.source().span(link.sourceStart(), link.sourceEnd());
                for (int i : entries.getOrDefault(Addresses.normal(link.target()), List.of())) {
                    add(i, new Use(Use.Kind.LINK, span, inOneLine(words.isBlank() ? link.target() : words)));
                }
            }
        }
    }

    private void notes() {
        Map<Integer, String> labels = EntryNotCited.labels(article);
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            String label = labels.get(entry(i).start());
            if (label != null) {
                entries.put(label, i);
            }
        }
        for (Body.Passage passage : entries.isEmpty() ? List.<Body.Passage>of() : passages) {
            for (Prose.NoteMark mark : passage.prose().noteMarks()) {
                Integer i = entries.get(mark.label());
                if (i != null) {
                    Span span = article.source().span(mark.sourceStart(), mark.sourceEnd());
                    add(i, new Use(Use.Kind.FOOTNOTE, span, "[^" + mark.label() + "]"));
                }
            }
        }
    }

    private newsroom.checks.Entry entry(int i) {
        return article.cited().orElseThrow().entries().get(i);
    }

    private void numbers() {
        for (Body.Passage passage : passages) {
            Prose prose = passage.prose();
            for (Mentions.NumberMark mark : Mentions.numberMarks(prose.text())) {
                int close = close(prose.text(), mark.start());
                for (int n = Math.max(1, mark.first()); close > 0 && n <= Math.min(mark.last(), uses.size()); n++) {
                    add(n - 1, Use.Kind.NUMBER, prose, mark.start(), close);
                }
            }
        }
    }

    /** Where the bracket at {@code open} has closed, if only numbers stand in it; else -1. */
    private static int close(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_NUMBERS); i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (!Letters.isDigit(c) && ",;-– ".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Who only says where it was published is taken at that only if nothing else points to the entry. */
    private void containers() {
        if (!article.settings().crossref().containerMentionCounts()) {
            return;
        }
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).isEmpty()) {
                for (Mentions.Place place : places(EntryKeys.of(article.works().get(i), true))) {
                    Prose prose = passages.get(place.passage()).prose();
                    add(i, Use.Kind.CONTAINER, prose, place.start(), place.end());
                }
            }
        }
    }

    private void add(int i, Use.Kind kind, Prose prose, int start, int end) {
        Span span = article.document().span(prose, start, end);
        add(i, new Use(kind, span, inOneLine(prose.text().substring(start, end))));
    }

    private void add(int i, Use use) {
        if (uses.get(i).size() < MOST && !uses.get(i).contains(use)) {
            uses.get(i).add(use);
        }
    }

    private static String inOneLine(String words) {
        return words.replace('\n', ' ');
    }
}
