package newsroom.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Scripts that complete what somebody types, made from the commands as they are. */
final class CompletionScript {
    private static final String ARTICLE = "ARTICLE";

    private final CommandSpec newsroom;
    private final List<CommandSpec> commands;

    CompletionScript(CommandSpec newsroom) {
        this.newsroom = newsroom;
        this.commands = newsroom.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    /** For bash, and for zsh through its layer for bash's completion. */
    String bash() {
        StringBuilder script = new StringBuilder(4096);
        script.append("""
            # Completion of newsroom for bash and zsh.
            if [ -n "${ZSH_VERSION-}" ]; then
                autoload -U +X compinit && compinit
                autoload -U +X bashcompinit && bashcompinit
            fi
            _newsroom() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' words='' i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
                        -C | --as) ((i++)) ;;
                        -*) ;;
                        *) command=${COMP_WORDS[i]}; break ;;
                    esac
                done
                case $command in
            """);
        script.append("        '') words='")
                .append(names())
                .append(' ')
                .append(options(newsroom))
                .append("' ;;\n");
        for (CommandSpec command : commands) {
            script.append("        ")
                    .append(command.name())
                    .append(") words='")
                    .append(deeds(command))
                    .append(options(command))
                    .append("' ;;\n");
        }
        script.append("    esac\n    case $command:$before in\n");
        for (CommandSpec command : commands) {
            for (OptionSpec option : command.options()) {
                if (!choices(option).isEmpty()) {
                    script.append("        ").append(command.name()).append(':').append(option.longestName());
                    script.append(") words='")
                            .append(String.join(" ", choices(option)))
                            .append("' ;;\n");
                }
            }
        }
        script.append("        ")
                .append(withArticle().stream().map(name -> name + ":*").collect(Collectors.joining(" | ")));
        script.append("""
            )
                        case $word in
                            -*) ;;
                            *) words=$(newsroom completion articles 2>/dev/null) ;;
                        esac ;;
                esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _newsroom newsroom
            """);
        return script.toString();
    }

    String fish() {
        StringBuilder script = new StringBuilder(4096);
        script.append("# Completion of newsroom for fish.\n");
        for (CommandSpec command : commands) {
            script.append("complete -c newsroom -f -n __fish_use_subcommand -a ")
                    .append(command.name());
            script.append(" -d ")
                    .append(quoted(command.usageMessage().header()[0]))
                    .append('\n');
        }
        for (CommandSpec command : commands) {
            if (!command.subcommands().isEmpty()) {
                script.append("complete -c newsroom -n '__fish_seen_subcommand_from ")
                        .append(command.name())
                        .append("' -a ")
                        .append(quoted(deeds(command).strip()))
                        .append('\n');
            }
            String here = "complete -c newsroom -n '__fish_seen_subcommand_from " + command.name() + "'";
            for (OptionSpec option : command.options()) {
                script.append(here).append(fishName(option));
                if (!choices(option).isEmpty()) {
                    script.append(" -x -a ").append(quoted(String.join(" ", choices(option))));
                }
                script.append(" -d ").append(quoted(option.description()[0])).append('\n');
            }
        }
        script.append("complete -c newsroom -f -n '__fish_seen_subcommand_from ")
                .append(String.join(" ", withArticle()));
        return script.append("' -a '(newsroom completion articles 2>/dev/null)'\n")
                .toString();
    }

    private static String fishName(OptionSpec option) {
        return Arrays.stream(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private String names() {
        return commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    }

    /** The words that a command of several commands begins with. */
    private static String deeds(CommandSpec command) {
        return command.subcommands().keySet().stream().map(name -> name + " ").collect(Collectors.joining());
    }

    private static String options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).collect(Collectors.joining(" "));
    }

    /** The commands whose first argument is an article. */
    private List<String> withArticle() {
        return commands.stream()
                .filter(command -> command.positionalParameters().stream()
                        .anyMatch(parameter -> parameter.paramLabel().equals(ARTICLE)))
                .map(CommandSpec::name)
                .toList();
    }

    /** The values that an option takes, if there are only a few. */
    private static List<String> choices(OptionSpec option) {
        Class<?> type = option.isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
        List<String> choices = new ArrayList<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                choices.add(Keys.of((Enum<?>) constant));
            }
        }
        return choices;
    }
}
