package newsroom.desk;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.checks.Settings;
import newsroom.model.Blob;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.model.Signature;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/**
 * {@code newsroom.yml}: who is who, what the desk requires, and how articles are checked.
 *
 * @param checkSettings how articles are checked
 */
public record NewsroomFile(Newsroom newsroom, Settings checkSettings) {
    /** Where it lies. */
    public static final String PATH = "newsroom.yml";

    /** The most bytes it may have. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final List<String> KEYS = List.of("newsroom", "zone", "policy", "people", "desks", "checks");
    private static final List<String> PRESETS = presets();

    /** The configuration that stands at a commit. */
    public static NewsroomFile at(Snapshot snapshot) {
        Blob file = snapshot.file(PATH, MAX_BYTES)
                .orElseThrow(() -> Problem.usage(
                        "this repository holds no " + PATH,
                        "Go to a newsroom, or make one in an empty folder with: newsroom init"));
        return read(file, PATH);
    }

    /**
     * Reads a configuration.
     *
     * @param path how to name the file when something is wrong with it
     * @throws Problem (usage) that names the line
     */
    public static NewsroomFile read(Blob file, String path) {
        try {
            return newsroomFile(keys(file));
        } catch (UnreadableException unreadable) {
            throw problem(unreadable, path);
        }
    }

    /**
     * Reads how articles are checked and nothing else, for whoever has no time for people and time zones.
     *
     * @param path how to name the file when something is wrong with it
     * @throws Problem (usage) that names the line
     */
    public static Settings checkSettings(Blob file, String path) {
        try {
            return checkSettings(keys(file));
        } catch (UnreadableException unreadable) {
            throw problem(unreadable, path);
        }
    }

    private static Problem problem(UnreadableException unreadable, String path) {
        return Problem.usage(
                path + ":" + unreadable.place().line() + ": " + unreadable.what(), "Mend the file and try again");
    }

    private static Yaml.Mapping keys(Blob file) throws UnreadableException {
        Yaml.Mapping keys = Yaml.read(Source.read(file.toBytes()));
        keys.allowOnly(KEYS);
        return keys;
    }

    private static NewsroomFile newsroomFile(Yaml.Mapping file) throws UnreadableException {
        return new NewsroomFile(
                new Newsroom(
                        file.text("newsroom").orElse("Newsroom"),
                        zone(file),
                        policy(file),
                        people(file),
                        file.texts("desks")),
                checkSettings(file));
    }

    private static Settings checkSettings(Yaml.Mapping file) throws UnreadableException {
        Optional<Yaml.Mapping> checks = file.mapping("checks");
        Settings settings = checks.isEmpty() ? Settings.DEFAULT : Settings.read(checks.get());
        return policy(file).equals(Policy.Preset.STRICT.policy()) ? settings.strict() : settings;
    }

    private static ZoneId zone(Yaml.Mapping file) throws UnreadableException {
        Optional<Yaml.Scalar> zone = file.scalar("zone");
        try {
            return zone.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(zone.get().text());
        } catch (DateTimeException unknown) {
            throw new UnreadableException(zone.orElseThrow().span(), "zone must be a time zone such as Europe/Lisbon");
        }
    }

    private static Policy policy(Yaml.Mapping file) throws UnreadableException {
        if (!(file.get("policy").orElse(null) instanceof Yaml.Mapping own)) {
            return preset(file, "policy");
        }
        own.allowOnly(List.of("preset", "approvals"));
        Policy preset = preset(own, "preset");
        return new Policy(own.number("approvals", 0, Policy.MAX_APPROVALS).orElse(preset.approvals()), preset.eyes());
    }

    private static Policy preset(Yaml.Mapping mapping, String key) throws UnreadableException {
        Optional<String> name = mapping.choice(key, PRESETS);
        Optional<Policy.Preset> preset = name.isPresent() ? Policy.Preset.ofKey(name.get()) : Optional.empty();
        return preset.orElse(Policy.Preset.DESK).policy();
    }

    private static List<String> presets() {
        List<String> presets = new ArrayList<>();
        for (Policy.Preset preset : Policy.Preset.values()) {
            presets.add(preset.key());
        }
        return List.copyOf(presets);
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", "));
    }

    private static List<Person> people(Yaml.Mapping file) throws UnreadableException {
        List<Person> people = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Optional<Yaml.Mapping> listed = file.mapping("people");
        for (Yaml.Key key : listed.map(Yaml.Mapping::keys).orElse(List.of())) {
            Person person = person(key);
            for (String email : person.emails()) {
                if (!taken.add(email)) {
                    throw new UnreadableException(key.name().span(), email + " belongs to somebody else already");
                }
            }
            people.add(person);
        }
        return people;
    }

    private static Person person(Yaml.Key key) throws UnreadableException {
        PersonId id = PersonId.parse(key.name().text())
                .orElseThrow(() -> new UnreadableException(
                        key.name().span(),
                        "a person's short name is lower-case letters, digits and hyphens, not "
                                + key.name().text()));
        if (!(key.value() instanceof Yaml.Mapping mapping)) {
            throw new UnreadableException(key.value().span(), id + " needs a name and an email");
        }
        mapping.allowOnly(List.of("name", "email", "roles"));
        List<String> emails = new ArrayList<>();
        for (Yaml.Scalar email : mapping.scalars("email")) {
            emails.add(address(email));
        }
        if (emails.isEmpty()) {
            throw new UnreadableException(key.name().span(), id + " needs an email");
        }
        return new Person(id, name(key, mapping), emails, roles(mapping));
    }

    private static String address(Yaml.Scalar email) throws UnreadableException {
        String address = email.text().toLowerCase(Locale.ROOT);
        if (!Signature.isClean(address) || address.indexOf(' ') >= 0 || address.indexOf('@') < 1) {
            throw new UnreadableException(email.span(), "this is no address");
        }
        return address;
    }

    private static String name(Yaml.Key key, Yaml.Mapping mapping) throws UnreadableException {
        String name = mapping.text("name").orElse(key.name().text()).strip();
        if (!Signature.isClean(name)) {
            throw new UnreadableException(
                    key.name().span(), "a person's name cannot hold control characters or angle brackets");
        }
        return name;
    }

    private static Set<Role> roles(Yaml.Mapping mapping) throws UnreadableException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Yaml.Scalar scalar : mapping.scalars("roles")) {
            roles.add(Role.ofKey(scalar.text())
                    .orElseThrow(() -> new UnreadableException(
                            scalar.span(), "there is no role " + scalar.text() + ", only " + roles())));
        }
        return roles;
    }
}
