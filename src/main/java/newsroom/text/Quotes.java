package newsroom.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Quote;

/**
 * Makes quotes from places in a text and finds them again in the same text when it has changed: the passage as it was with the
 * most of what stood around it, or else a passage that at most one character in ten sets apart from it.
 */
public final class Quotes {
    /** At most so many places are compared closely for one part of a passage that changed. */
    private static final int MAX_PLACES = 64;

    private static final int MAX_SLIPS = 20;

    private Quotes() {}

    /** The passage in {@code range} of {@code text}; of a longer one, as much of its beginning as a quote may have. */
    public static Quote of(String text, TextRange range) {
        int end = whole(text, Math.min(range.end(), range.start() + Quote.MAX_EXACT));
        int before = Math.max(0, range.start() - Quote.MAX_CONTEXT);
        int after = whole(text, Math.min(text.length(), end + Quote.MAX_CONTEXT));
        return new Quote(
                text.substring(range.start(), end),
                text.substring(isSplit(text, before) ? before + 1 : before, range.start()),
                text.substring(end, after));
    }

    /** The passage that {@code text} holds exactly once, of at most 1,000 characters; nothing otherwise. */
    public static Optional<Quote> of(String text, String passage) {
        int at = text.indexOf(passage);
        boolean once = at >= 0 && text.indexOf(passage, at + 1) < 0;
        boolean fits = !passage.isEmpty() && passage.length() <= Quote.MAX_EXACT;
        return once && fits ? Optional.of(of(text, new TextRange(at, at + passage.length()))) : Optional.empty();
    }

    private static int whole(String text, int end) {
        return isSplit(text, end) ? end - 1 : end;
    }

    private static boolean isSplit(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** Where the passage stands in {@code text} now; nothing when it is gone. */
    public static Optional<TextRange> find(Quote quote, String text) {
        TextRange best = null;
        int bestContext = -1;
        int length = quote.exact().length();
        for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
            int context = context(quote, text, at, at + length);
            if (context > bestContext) {
                bestContext = context;
                best = new TextRange(at, at + length);
            }
        }
        return best != null ? Optional.of(best) : findAltered(quote, text);
    }

    /** How many characters around the passage are still the same. */
    private static int context(Quote quote, String text, int start, int end) {
        String prefix = quote.prefix();
        int before = 0;
        while (before < prefix.length()
                && before < start
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
            before++;
        }
        String suffix = quote.suffix();
        int after = 0;
        while (after < suffix.length()
                && end + after < text.length()
                && suffix.charAt(after) == text.charAt(end + after)) {
            after++;
        }
        return before + after;
    }

    /** Of n + 1 parts of a passage with n slips, one stands somewhere unaltered; around such places it is compared whole. */
    private static Optional<TextRange> findAltered(Quote quote, String text) {
        String exact = quote.exact();
        int slips = Math.min(MAX_SLIPS, exact.length() / 10);
        List<Integer> starts = new ArrayList<>();
        for (int part = 0; slips > 0 && part <= slips; part++) {
            int from = exact.length() * part / (slips + 1);
            String seed = exact.substring(from, exact.length() * (part + 1) / (slips + 1));
            int at = text.indexOf(seed);
            for (int places = 0; at >= 0 && places < MAX_PLACES; places++) {
                starts.add(Math.max(0, at - from));
                at = text.indexOf(seed, at + 1);
            }
        }
        TextRange best = null;
        int fewest = slips + 1;
        int bestContext = -1;
        for (int start : starts.stream().sorted().distinct().toList()) {
            Alignment found = Alignment.of(exact, text, start, slips);
            int context = found.slips() > slips
                    ? -1
                    : context(quote, text, found.range().start(), found.range().end());
            if (found.slips() < fewest || (found.slips() == fewest && context > bestContext)) {
                fewest = found.slips();
                bestContext = context;
                best = found.range();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The stretch of a text near a place that is most like a passage, and how many characters set it apart. */
    private record Alignment(TextRange range, int slips) {
        static Alignment of(String passage, String text, int near, int most) {
            int from = Math.max(0, near - most);
            int to = Math.min(text.length(), near + passage.length() + most);
            int width = to - from;
            int[] row = new int[width + 1];
            int[] starts = new int[width + 1];
            for (int j = 0; j <= width; j++) {
                starts[j] = j;
            }
            for (int i = 1; i <= passage.length(); i++) {
                int diagonal = row[0];
                int diagonalStart = starts[0];
                row[0] = i;
                for (int j = 1; j <= width; j++) {
                    int above = row[j];
                    int aboveStart = starts[j];
                    int same = passage.charAt(i - 1) == text.charAt(from + j - 1) ? 0 : 1;
                    int least = diagonal + same;
                    int start = diagonalStart;
                    if (above + 1 < least) {
                        least = above + 1;
                        start = aboveStart;
                    }
                    if (row[j - 1] + 1 < least) {
                        least = row[j - 1] + 1;
                        start = starts[j - 1];
                    }
                    row[j] = least;
                    starts[j] = start;
                    diagonal = above;
                    diagonalStart = aboveStart;
                }
            }
            int end = 0;
            for (int j = 1; j <= width; j++) {
                if (row[j] < row[end]) {
                    end = j;
                }
            }
            return new Alignment(new TextRange(from + Math.min(starts[end], end), from + end), row[end]);
        }
    }
}
