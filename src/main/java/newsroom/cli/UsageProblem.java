package newsroom.cli;

import java.util.Collection;
import java.util.Optional;
import newsroom.model.Problem;
import newsroom.text.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
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
            return unmatched(unmatched.getUnmatched().get(0), command, name);
        }
        if (wrong instanceof MissingParameterException missing) {
            return name + " needs "
                    + String.join(
                            " ",
                            missing.getMissing().stream()
                                    .map(UsageProblem::label)
                                    .toList());
        }
        String message = String.valueOf(wrong.getMessage());
        return name + ": " + message;
    }

    private static String unmatched(String argument, CommandSpec command, String name) {
        if (argument.startsWith("-")) {
            return name + " has no option " + argument
                    + meant(argument, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? name + " does not know what to do with \"" + argument + "\""
                : "there is no command " + argument + meant(argument, Commands.NAMES);
    }

    private static String meant(String word, Collection<String> known) {
        Optional<String> near = Nearest.to(word, known);
        return near.map(found -> "; did you mean " + found + "?").orElse("");
    }

    private static String label(ArgSpec missing) {
        return missing.isOption()
                ? ((picocli.CommandLine.Model.OptionSpec) missing).longestName()
                : missing.paramLabel();
    }
}
