package newsroom.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.checks.Fixer;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.text.Hunk;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.WordDiff;

/** Shows a person each fix and applies those that are agreed to, from the top of a file to its end. */
final class FixDialog implements Fixing {
    private static final int MOST = 1000;

    private final Machine machine;
    private final Printer out;
    private boolean all;
    private boolean over;

    FixDialog(Machine machine, Printer out) {
        this.machine = machine;
        this.out = out;
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public Fixer.Fixed fix(CheckText text, Manuscript manuscript) throws UnreadableException {
        try (Keyboard keyboard = new Keyboard(machine.in())) {
            return new Walk(text, manuscript, keyboard).run();
        }
    }

    /** One file. What lies before the place that was reached is not asked about again. */
    private final class Walk {
        private final CheckText text;
        private final Keyboard keyboard;
        private Manuscript now;
        private int reached;
        private final Set<String> settled = new HashSet<>();
        private int applied;

        Walk(CheckText text, Manuscript manuscript, Keyboard keyboard) {
            this.text = text;
            this.now = manuscript;
            this.keyboard = keyboard;
        }

        Fixer.Fixed run() throws UnreadableException {
            Optional<Finding> next = next();
            for (int i = 0; next.isPresent() && !over && i < MOST; i++) {
                settle(next.get());
                next = next();
            }
            return new Fixer.Fixed(now, applied);
        }

        private Optional<Finding> next() {
            if (over) {
                return Optional.empty();
            }
            for (Finding finding : text.checker().check(now)) {
                int at = offset(finding);
                boolean here = at == reached && !settled.contains(finding.rule() + finding.message());
                if (finding.stands() && finding.fix().kind() != Fix.Kind.NO && (at > reached || here)) {
                    return Optional.of(finding);
                }
            }
            return Optional.empty();
        }

        private int offset(Finding finding) {
            Source source = now.source();
            int line = Math.min(finding.span().line(), source.lineCount());
            return source.lineStart(line) + finding.span().column() - 1;
        }

        private void settle(Finding finding) throws UnreadableException {
            if (offset(finding) > reached) {
                reached = offset(finding);
                settled.clear();
            }
            settled.add(finding.rule() + finding.message());
            Manuscript after = now.with(finding.fix().edits());
            if (all || agreed(finding, after)) {
                now = after;
                applied++;
            }
        }

        private boolean agreed(Finding finding, Manuscript after) {
            out.print(Colour.BOLD, text.name() + ":" + finding.span().line() + " " + finding.rule());
            out.line(" " + finding.message());
            List<Hunk> hunks =
                    Hunk.of(WordDiff.of(now.source().text(), after.source().text()), 1);
            DiffView.print(hunks, out);
            while (true) {
                out.print("Put it right? y, n, a (all from here), q (stop): ");
                out.flush();
                int key = keyboard.key();
                out.line();
                switch (key) {
                    case 'y' -> {
                        return true;
                    }
                    case 'n' -> {
                        return false;
                    }
                    case 'a' -> {
                        all = true;
                        return true;
                    }
                    case 'q', Keyboard.END -> {
                        over = true;
                        return false;
                    }
                    default -> out.line("y puts it right, n lets it be");
                }
            }
        }
    }
}
