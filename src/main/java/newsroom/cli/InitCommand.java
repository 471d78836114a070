package newsroom.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.desk.Repository;
import newsroom.desk.Starter;
import newsroom.desk.Storage;
import newsroom.model.Person;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsroom init}. */
@Command(
        name = "init",
        header = "Make a new newsroom.",
        description = {
            "Makes a Git repository with a newsroom.yml that explains itself, and makes you the one who may do everything. "
                    + "Who you are is what Git says, or --person. Files that lie in the folder already are left alone."
        },
        footer = {
            "Examples:",
            "  $ newsroom init desk",
            "  made a newsroom in /home/mara/desk for mara, who may do everything",
            "  $ newsroom init --bare /srv/desk.git --policy strict --person \"Mara Quill <mara@desk.example>\"",
            "",
            "See also: demo; newsroom.yml says what can be set"
        })
final class InitCommand extends Subcommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where; without it, in the current folder.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What readers know the newsroom as; else as the folder.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "solo, pair, desk (default) or strict: how many approve.")
    private Policy.Preset policy = Policy.Preset.DESK;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone of its times; else this machine's.")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description =
                    "Somebody who may do everything, as \"Mara Quill <mara@desk.example>\"; several may be named.")
    private List<String> people = List.of();

    @Option(names = "--bare", description = "Without files to edit: for a server.")
    private boolean bare;

    @Override
    public int run() {
        Storage storage = machine().storage().get();
        Path place =
                newsroom().path(folder.orElse(Path.of(""))).toAbsolutePath().normalize();
        ZoneId kept = zone.orElse(machine().clock().getZone());
        List<Person> founders = founders(storage);
        Person first = founders.get(0);
        // A server's folder is called news.git by custom; readers are not to see that.
        String title = name.orElseGet(() -> String.valueOf(place.getFileName()).replaceFirst("(?<=.)\\.git$", ""));
        try (Repository made = storage.init(
                place,
                bare,
                Starter.founding(title, kept, policy, founders),
                first.signature(),
                ZonedDateTime.now(machine().clock()).withZoneSameInstant(kept),
                "Found " + title + "\n")) {
            String who = founders.stream().map(person -> person.id().value()).collect(Collectors.joining(", "));
            out().line("made a newsroom in " + place + " for " + who + ", who may do everything");
            boolean isKnown = made.user()
                    .filter(user -> first.emails().contains(user.email()))
                    .isPresent();
            if (!isKnown) {
                err().line("  note: Git does not know you as " + first.emails().get(0) + " here; say --as " + first.id()
                        + ", or: git config user.email " + first.emails().get(0));
            }
        }
        String there = folder.map(typed -> "cd " + typed + ", then ").orElse("");
        err().line("  → " + there + "newsroom new \"A title\", or newsroom import FILE");
        return 0;
    }

    private List<Person> founders(Storage storage) {
        List<Signature> named = people.isEmpty() ? storage.user().stream().toList() : signatures();
        if (named.isEmpty()) {
            throw Problem.usage(
                    "Git does not know who you are",
                    "Say it with --person \"Mara Quill <mara@desk.example>\", or: git config --global user.email …");
        }
        List<Person> founders = new ArrayList<>();
        for (Signature signature : named) {
            founders.add(Starter.founder(
                    signature,
                    id -> founders.stream().noneMatch(taken -> taken.id().equals(id))));
        }
        return founders;
    }

    private List<Signature> signatures() {
        return people.stream()
                .map(typed -> Signature.parse(typed)
                        .orElseThrow(() -> Problem.usage(
                                "\"" + typed + "\" is no name and address",
                                "Write --person \"Mara Quill <mara@desk.example>\"")))
                .toList();
    }
}
