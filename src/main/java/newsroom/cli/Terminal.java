package newsroom.cli;

/**
 * What of the three streams is a terminal.
 *
 * @param columns how wide it is, at least {@value #LEAST}
 */
public record Terminal(boolean in, boolean out, boolean err, int columns) {
    /** No terminal at all: streams of files and pipes. */
    public static final Terminal NONE = new Terminal(false, false, false, 80);

    /** The fewest columns that anything is laid out for. */
    static final int LEAST = 40;

    public Terminal {
        columns = Math.max(LEAST, columns);
    }

    /**
     * Reads what the start script has found out.
     *
     * @param told words of {@code in}, {@code out}, {@code err} and a number of columns, such as {@code in out err 120}
     */
    public static Terminal read(String told) {
        boolean in = false;
        boolean out = false;
        boolean err = false;
        int columns = NONE.columns;
        for (String word : told.split(" ", -1)) {
            switch (word) {
                case "in" -> in = true;
                case "out" -> out = true;
                case "err" -> err = true;
                default -> columns = number(word, columns);
            }
        }
        return new Terminal(in, out, err, columns);
    }

    private static int number(String word, int otherwise) {
        try {
            int number = Integer.parseInt(word);
            return number > 0 ? number : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Whether somebody sits there who can be asked, or be given an editor. */
    boolean isInteractive() {
        return in && out;
    }
}
