package newsroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.model.Operation;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Severity;
import newsroom.model.Slug;
import newsroom.model.State;
import newsroom.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Every command there is. Only the one that was given is loaded: reading them all takes longer than most of them run. */
final class Commands {
    /** Commands under what people do with them. */
    record Group(String title, List<String> names) {}

    /** In the order of an article's life. */
    static final List<Group> GROUPS = List.of(
            new Group("Set up", List.of("init", "demo", "hooks", "hook", "ssh-command", "keys", "completion")),
            new Group("Write", List.of("new", "import", "edit", "save", "rename", "assign", "submit")),
            new Group("Review", List.of("review", "resolve", "withdraw", "hold", "release")),
            new Group(
                    "Publish", List.of("schedule", "unschedule", "publish", "correct", "retract", "spike", "unspike")),
            new Group("Look", List.of("list", "show", "diff", "log", "check", "cite", "audit")));

    /** The name of every command. */
    static final List<String> NAMES = names();

    private static final String HELP = "help";
    private static final Set<String> TAKE_A_VALUE = Set.of("-C", "--as");

    private Commands() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        GROUPS.forEach(group -> names.addAll(group.names()));
        return names;
    }

    private static Subcommand make(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "demo" -> new DemoCommand();
            case "hooks" -> new HooksCommand();
            case "hook" -> new HookCommand();
            case "ssh-command" -> new SshCommand();
            case "keys" -> new KeysCommand();
            case "completion" -> new CompletionCommand();
            case "new" -> new NewCommand();
            case "import" -> new ImportCommand();
            case "edit" -> new EditCommand();
            case "save" -> new SaveCommand();
            case "rename" -> new RenameCommand();
            case "assign" -> new AssignCommand();
            case "submit" -> new SubmitCommand();
            case "review" -> new ReviewCommand();
            case "resolve" -> new ResolveCommand();
            case "withdraw" -> new WithdrawCommand();
            case "hold" -> new HoldCommand();
            case "release" -> new ReleaseCommand();
            case "schedule" -> new ScheduleCommand();
            case "unschedule" -> new UnscheduleCommand();
            case "publish" -> new PublishCommand();
            case "correct" -> new CorrectCommand();
            case "retract" -> new RetractCommand();
            case "spike" -> new SpikeCommand();
            case "unspike" -> new UnspikeCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "diff" -> new DiffCommand();
            case "log" -> new LogCommand();
            case "check" -> new CheckCommand();
            case "cite" -> new CiteCommand();
            case "audit" -> new AuditCommand();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    /**
     * The command line that can read {@code arguments}: with the command they name or, for help, with all.
     *
     * @throws Problem (usage) if there is no such command
     */
    static CommandLine line(NewsroomCommand newsroom, List<String> arguments) {
        Optional<String> word = command(arguments);
        if (word.isPresent()) {
            return line(newsroom, word.get());
        }
        boolean help = arguments.contains("--help") || arguments.contains("-h");
        return help ? line(newsroom) : withConverters(new CommandLine(newsroom));
    }

    private static CommandLine line(NewsroomCommand newsroom, String command) {
        if (!NAMES.contains(command)) {
            throw unknown(command);
        }
        return withConverters(new CommandLine(newsroom).addSubcommand(command, make(command)));
    }

    /** What is said of a command that there is not. */
    static Problem unknown(String command) {
        String near = Nearest.to(command, NAMES)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return Problem.usage("there is no command " + command + near, "newsroom --help shows what there is");
    }

    /** The command line with every command. */
    static CommandLine line(NewsroomCommand newsroom) {
        CommandLine line = new CommandLine(newsroom);
        NAMES.forEach(name -> line.addSubcommand(name, make(name)));
        return withConverters(line);
    }

    private static CommandLine withConverters(CommandLine line) {
        return line.setExpandAtFiles(false)
                .registerConverter(Format.class, Keys.reader(Format.class))
                .registerConverter(ReportFormat.class, Keys.reader(ReportFormat.class))
                .registerConverter(Fixing.Kind.class, Keys.reader(Fixing.Kind.class))
                .registerConverter(State.class, Keys.reader(State.class))
                .registerConverter(Severity.class, Keys.reader(Severity.class))
                .registerConverter(Policy.Preset.class, Keys.reader(Policy.Preset.class))
                .registerConverter(RowOrder.class, Keys.reader(RowOrder.class))
                .registerConverter(CompletionCommand.Wanted.class, Keys.reader(CompletionCommand.Wanted.class))
                .registerConverter(HooksCommand.Deed.class, Keys.reader(HooksCommand.Deed.class))
                .registerConverter(Slug.class, Commands::slug)
                .registerConverter(Operation.class, Commands::operation);
    }

    private static Slug slug(String text) {
        return Slug.parse(text)
                .orElseThrow(
                        () -> new TypeConversionException("a slug is lower-case words joined by hyphens, of at most "
                                + Slug.MAX_LENGTH + " characters, and none of Windows' devices; not \"" + text + "\""));
    }

    private static Operation operation(String text) {
        return Operation.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "an operation's name is 1 to 64 letters, digits, dots, hyphens and underscores"));
    }

    /** {@code help list} as {@code list --help}. */
    static List<String> withoutHelpWord(List<String> arguments) {
        Optional<Integer> at =
                word(arguments).filter(found -> arguments.get(found).equals(HELP));
        if (at.isEmpty()) {
            return arguments;
        }
        List<String> wanted = new ArrayList<>(arguments);
        wanted.remove(at.get().intValue());
        wanted.add("--help");
        return wanted;
    }

    /** The command that arguments name; nothing when they name none. */
    static Optional<String> command(List<String> arguments) {
        return word(arguments).map(arguments::get);
    }

    /** Where the first word stands that is neither an option nor the value of one. */
    private static Optional<Integer> word(List<String> arguments) {
        int at = 0;
        while (at < arguments.size() && arguments.get(at).startsWith("-")) {
            at += TAKE_A_VALUE.contains(arguments.get(at)) ? 2 : 1;
        }
        return at < arguments.size() ? Optional.of(at) : Optional.empty();
    }
}
