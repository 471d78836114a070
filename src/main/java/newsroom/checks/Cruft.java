package newsroom.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Prose;

/**
 * Words that were copied from a web page along with an article: a comment form, buttons to share it, a notice about cookies.
 *
 * @param runs where such blocks stand together, in order
 */
record Cruft(List<Run> runs) {
    /**
     * Blocks that stand together.
     *
     * @param from index of the first one among the article's blocks
     * @param to index after the last one
     * @param form whether a comment form is among them
     */
    record Run(int from, int to, boolean form) {}

    private static final int ENOUGH = 3;
    private static final int LONGEST = 300;
    private static final int SHORT = 40;
    private static final String REPLY = "leave a reply";

    /** Blocks that are nothing else. */
    private static final List<String> WHOLE = List.of(
            REPLY,
            "leave a comment",
            "cancel reply",
            "related",
            "related posts",
            "share this:",
            "share this",
            "like this:",
            "like loading...",
            "loading...",
            "connecting to %s",
            "post navigation",
            "skip to content",
            "accept all cookies",
            "accept cookies");

    /** Blocks that hold one of these. */
    private static final List<String> PARTS = List.of(
            "fill in your details below",
            "you are commenting using your",
            "log out / change",
            "like loading",
            "posted in ",
            "notify me of new comments",
            "notify me of new posts",
            "your email address will not be published",
            "required fields are marked",
            "click to share on",
            "we use cookies",
            "this site uses cookies");

    /** One of these stands in every such block. */
    private static final Signs SIGNS = new Signs(
            "reply",
            "comment",
            "related",
            "share",
            "like",
            "loading",
            "connecting",
            "navigation",
            "skip",
            "cookies",
            "details",
            "change",
            "posted",
            "notify",
            "published",
            "required",
            "click",
            "google",
            "twitter",
            "facebook",
            "wordpress");

    private static final List<String> NETWORKS = List.of("google+", "google", "twitter", "facebook", "wordpress.com");

    /** Runs of blocks that together give it away: three of them, or one after an invitation to reply. */
    static Cruft find(List<Block> blocks) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Run run = runFrom(blocks, at);
            if (run.to > run.from) {
                runs.add(run);
            }
            at = Math.max(at + 1, run.to);
        }
        return new Cruft(List.copyOf(runs));
    }

    private static Run runFrom(List<Block> blocks, int from) {
        if (!mayBeSignature(blocks.get(from))) {
            return new Run(from, from, false);
        }
        int hits = 0;
        int end = from;
        boolean form = false;
        boolean reply = false;
        for (int at = from; at < blocks.size(); at++) {
            String text = text(blocks.get(at));
            if (isSignature(text)) {
                hits++;
                end = at + 1;
                reply |= text.startsWith(REPLY);
                form |= reply || text.contains("commenting");
            } else if (hits == 0 || text.length() > SHORT || at > end) {
                break;
            }
        }
        boolean enough = hits >= ENOUGH || (reply && hits > 1);
        return new Run(from, enough ? end : from, form);
    }

    /** Whether the block at {@code index} is part of it. */
    boolean contains(int index) {
        for (Run run : runs) {
            if (run.from <= index && index < run.to) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeSignature(Block block) {
        Prose words = words(block).prose();
        return words.length() <= LONGEST && SIGNS.areIn(words);
    }

    /** The block itself, or the only one in it that holds its words. */
    private static Block words(Block block) {
        boolean around = block.prose().length() == 0 && block.blocks().size() == 1;
        return around ? words(block.blocks().get(0)) : block;
    }

    private static String text(Block block) {
        String text = words(block).prose().text();
        return text.length() > LONGEST ? "" : plain(text);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isSpace(c)) {
                blank = plain.length() > 0;
            } else {
                if (blank) {
                    plain.append(' ');
                    blank = false;
                }
                if (c == '…') {
                    plain.append("...");
                } else {
                    plain.append(c);
                }
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSignature(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (WHOLE.contains(text) || text.startsWith(REPLY + " cancel reply")) {
            return true;
        }
        for (String part : PARTS) {
            if (text.contains(part)) {
                return true;
            }
        }
        for (String network : NETWORKS) {
            if (text.equals(network + " photo")
                    || text.equals(network + " picture")
                    || text.equals(network + " logo")) {
                return true;
            }
        }
        return false;
    }
}
