package newsroom.desk;

import java.util.List;
import java.util.Optional;
import newsroom.model.Event;
import newsroom.model.Quote;

/**
 * An article's log as people tell it: who did what, in whose words, and what that meant for what others had done.
 *
 * @param title the article's title
 * @param chapters one an event, the first first
 * @param since what has become of the text since the last of them, one sentence without a full stop; empty when nothing has
 */
public record Story(String title, List<Chapter> chapters, String since) {
    public Story {
        chapters = List.copyOf(chapters);
    }

    /**
     * What one event means.
     *
     * @param name the actor's name, or short name when the newsroom knows no such person any more
     * @param deed who did what, one sentence without a full stop
     * @param quote the passage that it speaks of, if any
     * @param words what the person said; may be empty
     * @param voided why it counts for nothing; empty when it counts
     */
    public record Chapter(Event event, String name, String deed, Optional<Quote> quote, String words, String voided) {}
}
