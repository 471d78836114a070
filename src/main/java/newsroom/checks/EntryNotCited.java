package newsroom.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.text.Block;

/**
 * NR301: whatever is listed as cited is cited. Any word that may point to an entry counts, and so does a link to it: who is
 * named has not been forgotten. Lists that also hold what was only read are left alone.
 */
final class EntryNotCited implements Check {
    private static final Rule RULE = new Rule(
            "NR301",
            "entry-not-cited",
            Severity.WARNING,
            Fix.Kind.NO,
            "Every entry of the works cited is cited in the text");

    /** When more than so many are uncited, and that is all of them, the text does not cite; it is told once. */
    private static final int MOST = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Optional<Section> section = article.cited();
        if (section.isEmpty() || !promises(section.get()) || !article.body().hasText()) {
            return;
        }
        List<Entry> entries = section.get().entries();
        Map<Integer, String> labels = labels(article);
        List<Entry> uncited = new ArrayList<>();
        int judged = 0;
        for (int i = 0; i < entries.size(); i++) {
            newsroom.citations.Entry work = article.works().get(i);
            if (work.isUnderstood()) {
                judged++;
                if (!isCited(article, entries.get(i), i + 1, work, labels)) {
                    uncited.add(entries.get(i));
                }
            }
        }
        Section.Title title = section.get().title().orElseThrow();
        if (uncited.size() > MOST && uncited.size() == judged) {
            findings.report(
                    RULE,
                    article.document()
                            .span(title.prose(), 0, title.prose().text().length()),
                    "None of the " + judged + " entries is cited in the text",
                    Fix.NONE);
            return;
        }
        for (Entry entry : uncited) {
            findings.report(
                    RULE,
                    article.source().span(entry.start(), entry.end()),
                    "Entry is never cited in the text",
                    Fix.NONE);
        }
    }

    /** Whether the section's title says that all of it is cited; "References and Further Reading" does not. */
    private static boolean promises(Section section) {
        if (section.title().isEmpty() || section.title().get().name().kind() != SectionNames.Kind.CITED) {
            return false;
        }
        for (Folding.Word word : Folding.words(section.title().get().prose().text())) {
            if (word.text().equals("reading") || word.text().equals("consulted")) {
                return false;
            }
        }
        return true;
    }

    /** Where footnotes begin in the file, and what each is called. */
    static Map<Integer, String> labels(Article article) {
        Map<Integer, String> labels = new HashMap<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Footnote note && !note.blocks().isEmpty()) {
                labels.put(note.blocks().get(0).start(), note.label());
            }
        }
        return labels;
    }

    private static boolean isCited(
            Article article, Entry entry, int number, newsroom.citations.Entry work, Map<Integer, String> labels) {
        Mentions text = article.mentions();
        CrossReferenceSettings settings = article.settings().crossref();
        String label = labels.get(entry.start());
        if (label != null && text.hasNote(label)) {
            return true;
        }
        if (text.hasNumber(number)) {
            return true;
        }
        boolean inflected = !article.language().equals("en");
        if (EntryKeys.ofAuthors(work).areIn(text, inflected)) {
            return true;
        }
        if (settings.linksCount()) {
            for (String address : EntryKeys.addresses(work)) {
                if (text.leadsTo(address)) {
                    return true;
                }
            }
        }
        return EntryKeys.ofAllButAuthors(work, settings.containerMentionCounts())
                .areIn(text, inflected);
    }
}
