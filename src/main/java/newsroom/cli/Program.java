package newsroom.cli;

import java.util.List;
import newsroom.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command and turns whatever becomes of it into an exit code. */
public final class Program {
    private final Printer out;
    private final Printer err;
    private final NewsroomCommand newsroom;

    private Program(Machine machine) {
        boolean colours = machine.environment().getOrDefault("NO_COLOR", "").isEmpty();
        this.out = new Printer(machine.out(), colours && machine.terminal().out());
        this.err = new Printer(machine.err(), colours && machine.terminal().err());
        this.newsroom = new NewsroomCommand(machine, out, err);
    }

    /**
     * Runs a command.
     *
     * @param arguments as they were typed, such as {@code list --mine}
     * @return 0 done, 1 findings or refused, 2 wrong use or configuration, 3 the machine or the repository failed
     */
    public static int run(List<String> arguments, Machine machine) {
        return new Program(machine).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            int code = told(() -> execute(arguments));
            code = Math.max(code, told(out::flush));
            err.flush();
            return code;
        } catch (Problem nobodyLeftToTell) {
            return nobodyLeftToTell.kind().exitCode();
        }
    }

    /** What becomes of a task, a problem told to whoever reads the messages. */
    private int told(Task task) {
        try {
            return task.run();
        } catch (Problem problem) {
            Problems.tell(problem, err);
            return problem.kind().exitCode();
        } catch (RuntimeException | StackOverflowError fault) {
            Problem problem = CrashReport.of(fault).save(newsroom.gitDirectory());
            Problems.tell(problem, err);
            return problem.kind().exitCode();
        }
    }

    private int execute(List<String> arguments) {
        List<String> wanted = Commands.withoutHelpWord(arguments);
        CommandLine line = Commands.line(newsroom, wanted);
        ParseResult parsed = parse(line, wanted);
        if (newsroom.wantsVersion()) {
            out.line(Version.line());
            return 0;
        }
        if (newsroom.wantsHelp()) {
            out.print(HelpPage.of(
                    parsed.commandSpec().commandLine(), newsroom.machine().terminal()));
            return 0;
        }
        return ((Task) parsed.commandSpec().userObject()).run();
    }

    private static ParseResult parse(CommandLine line, List<String> arguments) {
        try {
            ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            return parsed;
        } catch (ParameterException wrong) {
            throw UsageProblem.of(wrong);
        }
    }
}
