package newsroom.checks;

import java.util.List;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * What counts as a citation in the text: {@code crossref:} in {@code newsroom.yml}.
 *
 * @param linksCount whether a link to an entry's own address cites the entry
 * @param containerMentionCounts whether it does to name the newspaper or site that holds the source
 * @param minQuoteWords a quotation of fewer words needs no speaker
 */
public record CrossReferenceSettings(boolean linksCount, boolean containerMentionCounts, int minQuoteWords) {
    static final CrossReferenceSettings DEFAULT = new CrossReferenceSettings(true, true, 5);

    private static final List<String> KEYS = List.of("links-count", "container-mention-counts", "min-quote-words");
    private static final int MOST_WORDS = 1000;

    static CrossReferenceSettings read(Yaml.Mapping crossref) throws UnreadableException {
        crossref.allowOnly(KEYS);
        return new CrossReferenceSettings(
                crossref.flag("links-count").orElse(DEFAULT.linksCount),
                crossref.flag("container-mention-counts").orElse(DEFAULT.containerMentionCounts),
                crossref.number("min-quote-words", 1, MOST_WORDS).orElse(DEFAULT.minQuoteWords));
    }
}
