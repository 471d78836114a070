package newsroom.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} shows: the same sections in the same order for every command. */
final class HelpPage {
    private static final int WIDEST = 100;

    private HelpPage() {}

    static String of(CommandLine line, Terminal terminal) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.width(Math.min(WIDEST, Math.max(60, terminal.columns())));
        usage.synopsisHeading("%nUsage: ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nArguments:%n");
        usage.optionListHeading("%nOptions:%n");
        // Examples show what a terminal shows, and are not to be broken.
        line.getHelpSectionMap().put(SECTION_KEY_FOOTER, help -> "\n" + String.join("\n", usage.footer()) + "\n");
        if (line.getParent() == null) {
            usage.commandListHeading("");
            line.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, HelpPage::commands);
        } else {
            usage.commandListHeading("%nCommands:%n");
            usage.exitCodeListHeading("%nExit codes:%n");
            usage.exitCodeList(exitCodes());
        }
        return line.getUsageMessage(Help.Ansi.OFF);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "findings, or refused by the rules of the workflow");
        codes.put("2", "wrong use or configuration");
        codes.put("3", "the machine, the disk or the repository failed");
        codes.put("130", "interrupted");
        return codes;
    }

    private static String commands(Help help) {
        StringBuilder commands = new StringBuilder();
        for (Commands.Group group : Commands.GROUPS) {
            commands.append('\n').append(group.title()).append('\n');
            for (String name : group.names()) {
                Help command = Objects.requireNonNull(help.subcommands().get(name));
                String purpose = command.commandSpec().usageMessage().header()[0];
                commands.append(String.format("  %-11s %s%n", name, purpose));
            }
        }
        return commands.toString();
    }
}
