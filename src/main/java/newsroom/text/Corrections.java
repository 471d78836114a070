package newsroom.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsroom.model.TextEdit;

/** The notes in which an article tells its readers what was wrong with it. */
public final class Corrections {
    private Corrections() {}

    /** What an article says about its own mistakes: the paragraphs and list items under a heading Correction(s). */
    public static List<String> in(Document document) {
        List<String> corrections = new ArrayList<>();
        int level = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (isCorrections(heading.prose().text())) {
                    level = heading.level();
                } else if (heading.level() <= level) {
                    level = 0;
                }
            } else if (level > 0) {
                collect(block, corrections);
            }
        }
        return corrections;
    }

    private static boolean isCorrections(String title) {
        String word = title.strip();
        if (word.endsWith(":")) {
            word = word.substring(0, word.length() - 1).strip();
        }
        return word.equalsIgnoreCase("Correction") || word.equalsIgnoreCase("Corrections");
    }

    private static void collect(Block block, List<String> texts) {
        if (block instanceof Block.Item item) {
            StringBuilder text = new StringBuilder();
            for (Block part : item.blocks()) {
                text.append(text.length() == 0 ? "" : "\n").append(part.prose().text());
            }
            addText(text.toString(), texts);
            return;
        }
        addText(block.prose().text(), texts);
        for (Block part : block.blocks()) {
            collect(part, texts);
        }
    }

    private static void addText(String text, List<String> texts) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }

    /**
     * The article with one more note, the last under its heading Corrections; at its end with such a heading when it has none.
     *
     * @param words what was wrong and is right now; line breaks become blanks
     */
    public static Manuscript add(Manuscript manuscript, String words, LocalDate day) throws UnreadableException {
        Source source = manuscript.source();
        int end = lastEnd(Document.of(manuscript));
        String ending = source.lineEnding();
        String note = "*" + day + ":* " + words.strip().replaceAll("\\s+", " ");
        if (end > 0) {
            return manuscript.with(List.of(new TextEdit(end, end, ending + ending + note)));
        }
        int length = source.length();
        String gap = source.hasFinalNewline() ? ending : ending + ending;
        String section = gap + "## Corrections" + ending + ending + note + ending;
        return manuscript.with(List.of(new TextEdit(length, length, section)));
    }

    /** Where the last block under the heading, or the heading itself, ends; 0 without one. */
    private static int lastEnd(Document document) {
        int level = 0;
        int end = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (isCorrections(heading.prose().text())) {
                    level = heading.level();
                } else if (heading.level() <= level) {
                    level = 0;
                }
            }
            end = level > 0 ? block.end() : end;
        }
        return end;
    }
}
