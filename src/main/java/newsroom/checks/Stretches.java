package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import newsroom.citations.Range;
import newsroom.text.Letters;
import newsroom.text.Prose;

/** Finds what stands in quotation marks, in italics or in parentheses: where a text names a source by its title. */
final class Stretches {
    private Stretches() {}

    static List<Range> of(Prose prose) {
        List<Range> stretches = new ArrayList<>();
        int length = prose.length();
        int emphasis = -1;
        int parenthesis = -1;
        int quoted = -1;
        int single = -1;
        for (int i = 0; i <= length; i++) {
            boolean emphasised = i < length && (prose.marksAt(i) & Prose.EMPHASIS) != 0;
            if (emphasised && emphasis < 0) {
                emphasis = i;
            } else if (!emphasised && emphasis >= 0) {
                stretches.add(new Range(emphasis, i));
                emphasis = -1;
            }
            char c = i < length ? prose.charAt(i) : ' ';
            if (c == '(') {
                parenthesis = i + 1;
            } else if (c == ')' && parenthesis >= 0) {
                stretches.add(new Range(parenthesis, i));
                parenthesis = -1;
            } else if (isQuote(c)) {
                if (quoted >= 0 && i > quoted) {
                    stretches.add(new Range(quoted, i));
                }
                quoted = i + 1;
            } else if (c == '‘') {
                single = i + 1;
            } else if (c == '’' && single >= 0 && !Letters.isLetter(i + 1 < length ? prose.charAt(i + 1) : ' ')) {
                stretches.add(new Range(single, i));
                single = -1;
            }
        }
        return stretches;
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"' || c == '„' || c == '«' || c == '»';
    }
}
