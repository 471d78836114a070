package newsroom.cli;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Problem;

/** Words as a shell would cut them at blanks, with quotation marks and backslashes and nothing else of a shell. */
final class ShellWords {
    private ShellWords() {}

    /**
     * Cuts a text into words.
     *
     * @param where where it stands, for the message when a quotation mark has no partner
     */
    static List<String> of(String text, String where) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw Problem.usage("a quotation mark in " + where + " has no partner: " + text, "");
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
