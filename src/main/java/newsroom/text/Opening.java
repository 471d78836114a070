package newsroom.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the top of a text before its first paragraph: a title, then a byline and a date in any order. A dateline,
 * which begins the first paragraph, is no part of it.
 *
 * @param start where in the file the lines that were understood begin
 * @param end where the text itself begins, after them and the blank lines after them
 * @param notes lines that look as if they belonged here and could not be understood
 */
record Opening(
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> date,
        int start,
        int end,
        List<String> notes) {
    private static final int LONGEST_TITLE = 120;

    Opening {
        authors = List.copyOf(authors);
        notes = List.copyOf(notes);
    }

    /** The same, with what else is known where the text itself does not say it. */
    Opening or(Optional<String> otherTitle, List<String> otherAuthors, Optional<LocalDate> otherDate) {
        return new Opening(
                title.or(() -> otherTitle),
                authors.isEmpty() ? otherAuthors : authors,
                date.or(() -> otherDate),
                start,
                end,
                notes);
    }

    /** Reads the top of a file, leaving out what its front matter says already. */
    static Opening read(Manuscript manuscript, boolean markdown) throws UnreadableException {
        Yaml.Mapping keys = manuscript.frontMatter().keys();
        Reader reader = new Reader(manuscript, markdown);
        reader.read(
                keys.get("title").isEmpty(),
                keys.get("author").isEmpty(),
                keys.get("date").isEmpty());
        return reader.opening();
    }

    private static final class Reader {
        private final Source source;
        private final boolean markdown;
        private int line;
        private int start;
        private int end;
        private boolean titled;
        private Optional<String> title = Optional.empty();
        private List<String> authors = List.of();
        private Optional<LocalDate> date = Optional.empty();
        private final List<String> notes = new ArrayList<>();

        Reader(Manuscript manuscript, boolean markdown) {
            this.source = manuscript.source();
            this.markdown = markdown;
            this.start = manuscript.frontMatter().bodyStart();
            this.end = start;
            this.line = end == source.length() ? source.lineCount() + 1 : source.lineAt(end);
        }

        Opening opening() {
            return new Opening(title, authors, date, start, end, notes);
        }

        void read(boolean wantsTitle, boolean wantsAuthor, boolean wantsDate) throws UnreadableException {
            skipBlank();
            titled = !wantsTitle;
            if (wantsTitle && line <= source.lineCount()) {
                readTitle();
            }
            boolean author = wantsAuthor;
            boolean day = wantsDate;
            while ((author || day) && line <= source.lineCount() && takeCredit(author, day)) {
                author &= authors.isEmpty();
                day &= date.isEmpty();
            }
            if (day && line <= source.lineCount() && DateLine.looksLikeOne(source.line(line))) {
                notes.add("\"" + source.line(line).strip() + "\" may be a date and was left in the text");
            }
        }

        private void readTitle() throws UnreadableException {
            String first = source.line(line).strip();
            boolean underlined = line < source.lineCount() && isUnderline(source.line(line + 1));
            if (first.startsWith("# ") || underlined) {
                title = Optional.of(markdown || !underlined ? words(first) : first)
                        .filter(text -> !text.isBlank());
                titled = title.isPresent();
                if (titled) {
                    take(underlined ? 2 : 1);
                }
            } else if (isTitle(first)) {
                title = Optional.of(markdown ? words(first) : first);
                titled = true;
                take(1);
            }
        }

        private static boolean isUnderline(String below) {
            String line = below.strip();
            return line.length() > 2 && line.chars().allMatch(c -> c == '=');
        }

        /** The words of a line of Markdown, without its markup. */
        private static String words(String line) throws UnreadableException {
            List<Block> blocks = Document.of(Manuscript.of(Source.of(line))).blocks();
            return blocks.isEmpty() ? "" : blocks.get(0).prose().text().strip();
        }

        /** A short line that stands alone before more text and neither ends like a sentence nor is anything else. */
        private boolean isTitle(String first) {
            char last = first.charAt(first.length() - 1);
            boolean plain = Letters.isLetterOrDigit(first.codePointAt(0)) || "“\"‘'«¿¡".indexOf(first.charAt(0)) >= 0;
            if (!plain || first.length() > LONGEST_TITLE || ".,;:".indexOf(last) >= 0 || isDateline(first)) {
                return false;
            }
            if (Credit.read(first, false).isPresent()) {
                return false;
            }
            int next = line + 1;
            return next <= source.lineCount()
                    && (isBlank(next)
                            ? hasMore(next)
                            : Credit.read(source.line(next).strip(), true).isPresent());
        }

        private static boolean isDateline(String text) {
            return text.contains(") —") || text.contains(") –") || text.contains(") -");
        }

        private boolean hasMore(int from) {
            int at = from;
            while (at <= source.lineCount() && isBlank(at)) {
                at++;
            }
            return at <= source.lineCount();
        }

        /** Takes the line if it says who wrote the text or when, as far as that is wanted, and nothing else. */
        private boolean takeCredit(boolean wantsAuthor, boolean wantsDate) {
            String text = source.line(line).strip();
            if (markdown && text.length() > 2 && "*_".indexOf(text.charAt(0)) >= 0) {
                text = text.substring(1, text.charAt(text.length() - 1) == text.charAt(0) ? text.length() - 1 : 1);
            }
            Optional<Credit> credit = Credit.read(text, titled && standsAlone());
            if (credit.isEmpty()) {
                return false;
            }
            List<String> names = credit.get().authors();
            Optional<LocalDate> day = credit.get().date();
            if ((!names.isEmpty() && !wantsAuthor) || (day.isPresent() && !wantsDate)) {
                return false;
            }
            authors = names.isEmpty() ? authors : names;
            date = day.or(() -> date);
            take(1);
            return true;
        }

        /** Names without a "By" are a byline only on a line that no text follows directly. */
        private boolean standsAlone() {
            return line == source.lineCount()
                    || isBlank(line + 1)
                    || DateLine.read(source.line(line + 1).strip()).isPresent();
        }

        private boolean isBlank(int number) {
            return source.line(number).isBlank();
        }

        private void take(int lines) {
            if (start == end) {
                start = source.lineStart(line);
            }
            line += lines;
            skipBlank();
            end = line <= source.lineCount() ? source.lineStart(line) : source.length();
        }

        private void skipBlank() {
            while (line <= source.lineCount() && isBlank(line)) {
                line++;
            }
        }
    }
}
