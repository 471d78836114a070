package newsroom.cli;

import java.util.stream.Collectors;
import newsroom.model.Problem;
import newsroom.text.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was most likely meant. */
final class UsageProblem {
    private UsageProblem() {}

    static Problem of(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        return Problem.usage(what(wrong, command, name), name + " --help shows how it is used");
    }

    private static String what(ParameterException wrong, CommandSpec command, String name) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return name + unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing) {
            return name + " needs "
                    + missing.getMissing().stream().map(UsageProblem::label).collect(Collectors.joining(" and "));
        }
        return name + ": " + wrong.getMessage();
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (!argument.startsWith("-")) {
            return " does not know what to do with \"" + argument + "\"";
        }
        String near = Nearest.to(argument, command.optionsMap().keySet())
                .map(option -> "; did you mean " + option + "?")
                .orElse("");
        return " has no option " + argument + near;
    }

    private static String label(ArgSpec missing) {
        return missing instanceof OptionSpec option ? "a value for " + option.longestName() : missing.paramLabel();
    }
}
