package newsroom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.checks.Checks;
import newsroom.checks.Report;
import newsroom.checks.Rule;
import newsroom.checks.RulePage;
import newsroom.checks.Web;
import newsroom.model.Problem;
import newsroom.model.Severity;
import newsroom.web.Internet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom check}. */
@Command(
        name = "check",
        header = "Find what is wrong with articles, above all with their works cited.",
        description = {
            "PATH is a file, a folder (every .md and .txt in it) or an article; without any, the current folder. "
                    + "How articles are checked stands in the newsroom.yml of the nearest folder above each file; "
                    + "outside a newsroom the defaults hold.",
            "",
            "Exits with 1 if an error was found, or something of --fail-level, or more warnings than --max-warnings."
        },
        footer = {
            "Examples:",
            "  $ newsroom check story.md",
            "  story.md:13:1 warning NR102 \"Works cited\" looks like a section title but is a paragraph",
            "      Works cited",
            "      ^~~~~~~~~~~",
            "      --fix puts it right",
            "  1 warning in 1 file",
            "  $ newsroom check --fix articles/2026",
            "  $ newsroom check --staged --format json",
            "",
            "See also: submit"
        })
final class CheckCommand extends Subcommand {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders, or articles.")
    private List<String> paths = List.of();

    @Option(names = "--staged", description = "The articles that are staged, as they are staged.")
    private boolean staged;

    @Option(names = "--all", description = "Every article, as main has it.")
    private boolean all;

    @Option(
            names = "--range",
            paramLabel = "A..B",
            description = "The articles that differ between two commits, as B has them.")
    private Optional<String> range = Optional.empty();

    @Option(
            names = "--fix",
            paramLabel = "HOW",
            arity = "0..1",
            fallbackValue = "safe",
            preprocessor = OnlyAttached.class,
            description = {
                "Put right what can be put right without changing what the text says.",
                "--fix=ask also offers what a person has to look at, and asks of each: y, n, a (all), q (stop)."
            })
    private Optional<Fixing.Kind> fix = Optional.empty();

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Show nothing below error, warning or info; of text, warning is the default, of others info.")
    private Optional<Severity> shown = Optional.empty();

    @Option(
            names = "--fail-level",
            paramLabel = "SEVERITY",
            description = "Exit with 1 for error (default), or for warning or info as well.")
    private Severity failing = Severity.ERROR;

    @Option(names = "--max-warnings", paramLabel = "N", description = "Exit with 1 if there are more warnings.")
    private int mostWarnings = Integer.MAX_VALUE;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Let stand what this file lists, and tell what of that is not found any more.")
    private Optional<Path> known = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write all that is found to this file, for --baseline; what nobody may suppress is left out.")
    private Optional<Path> written = Optional.empty();

    @Option(
            names = "--online",
            description = "Follow links too: say which are dead, could not be verified, or are kept by no archive.")
    private boolean online;

    @Option(names = "--config", paramLabel = "FILE", description = "Take the settings from this newsroom.yml.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day, such as 2026-11-23.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--explain", paramLabel = "RULE", description = "Say what a rule wants, and check nothing.")
    private Optional<String> explained = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, sarif, github, junit, checkstyle or rdjson.")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public int run() {
        return explained.isPresent() ? explain(explained.get()) : check();
    }

    private int explain(String id) {
        Rule rule = Checks.named(id).orElseThrow(() -> {
            List<String> ids = Checks.rules().stream().map(Rule::id).toList();
            String near = Checks.nearest(id)
                    .map(found -> "Did you mean " + found + "? ")
                    .orElse("");
            return Problem.usage("there is no rule " + id, near + "There are " + String.join(", ", ids));
        });
        out().print(RulePage.of(rule));
        return 0;
    }

    private int check() {
        int kinds = (staged ? 1 : 0) + (all ? 1 : 0) + (range.isPresent() ? 1 : 0) + (paths.isEmpty() ? 0 : 1);
        if (kinds > 1) {
            throw Problem.usage("check looks at paths, --staged, --all or --range, one of them", "");
        }
        if (fix.isPresent() && kinds == 1 && paths.isEmpty()) {
            throw Problem.usage("--fix changes files, and what is staged or committed is none", "Name the files");
        }
        if (known.isPresent() && written.isPresent()) {
            throw Problem.usage("--baseline reads a file and --write-baseline writes one", "Use one of them");
        }
        if (mostWarnings < 0) {
            throw Problem.usage("--max-warnings needs a number of warnings, 0 or more", "");
        }
        if (online && machine().environment().containsKey(Machine.VOUCHED)) {
            throw Problem.refused("a server follows no links", "Check in a clone of your own");
        }
        Severity least = shown.orElse(format == ReportFormat.TEXT ? Severity.WARNING : Severity.INFO);
        LocalDate day = today.orElseGet(() -> LocalDate.now(machine().clock()));
        Report report = format.to(out(), least, machine().terminal());
        Optional<Fixing> fixing = fix.map(this::fixing);
        CheckRound round = new CheckRound(report, least, fixing, err());
        Optional<CheckBaseline> baseline = known.map(
                        file -> CheckBaseline.read(newsroom().path(file)))
                .or(() -> written.map(file -> CheckBaseline.toWrite(newsroom().path(file))));
        baseline.ifPresent(round::against);
        if (online) {
            followLinks(round, day, baseline);
        } else {
            check(round, day, Optional.empty(), baseline);
        }
        report.end();
        baseline.ifPresent(file -> file.end(err()));
        if (format == ReportFormat.TEXT) {
            err().line(round.sum());
        }
        return round.exitCode(failing, mostWarnings);
    }

    private void check(CheckRound round, LocalDate day, Optional<Web> web, Optional<CheckBaseline> baseline) {
        try (CheckTexts texts = new CheckTexts(newsroom(), new Checkers(config.map(newsroom()::path), day, web))) {
            round.check(texts(texts)
                    .filter(text -> baseline.isEmpty() || baseline.get().isOther(text)));
        }
    }

    private void followLinks(CheckRound round, LocalDate day, Optional<CheckBaseline> baseline) {
        try (Internet internet = machine().internet().get()) {
            check(round, day, Optional.of(internet), baseline);
            err().line(internet.sum());
        } catch (IOException unwritten) {
            err().line("what the links answered is not kept for the next time: " + unwritten.getMessage());
        }
    }

    private Fixing fixing(Fixing.Kind kind) {
        if (kind == Fixing.Kind.SAFE) {
            return Fixing.SAFE;
        }
        if (!machine().terminal().isInteractive() || format != ReportFormat.TEXT) {
            throw Problem.usage("--fix=ask asks, and there is nobody to answer", "Run it on a terminal, or with --fix");
        }
        return new FixDialog(machine(), out());
    }

    private Stream<CheckText> texts(CheckTexts texts) {
        if (staged) {
            return texts.staged();
        } else if (all) {
            return texts.all();
        } else if (range.isPresent()) {
            return texts.range(range.get());
        }
        return texts.named(paths.isEmpty() ? List.of(".") : paths);
    }
}
