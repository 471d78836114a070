package newsroom.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsroom.model.Blob;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Policy;
import newsroom.model.Problem;
import newsroom.model.Role;
import newsroom.model.Signature;
import newsroom.model.TextEdit;
import newsroom.text.Manuscript;
import newsroom.text.Slugs;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/** The starter newsroom that travels with the program: the configuration that a new one begins with, and sample articles. */
public final class Starter {
    private static final String ROOT = "/starter/";
    private static final String NAMELESS = "you";

    private Starter() {}

    /**
     * What the first commit of a newsroom holds: its {@code newsroom.yml}, which explains itself in comments.
     *
     * @param people whoever founds it, at least one
     * @throws Problem (usage) if two people share a short name or an address
     */
    public static Map<String, Blob> founding(String name, ZoneId zone, Policy.Preset policy, List<Person> people) {
        try {
            Source template = Source.read(resource(NewsroomFile.PATH));
            Yaml.Mapping keys = Yaml.read(template);
            Source filled = template.with(List.of(
                    instead(keys, "newsroom", Yaml.written(name)),
                    instead(keys, "zone", Yaml.written(zone.getId())),
                    instead(keys, "policy", policy.key()),
                    instead(keys, "people", entries(people))));
            return Map.of(NewsroomFile.PATH, checked(filled));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A {@code newsroom.yml} that {@link #founding} made, with one more person in it.
     *
     * @throws Problem (usage) if the short name or an address belongs to somebody already
     */
    static Blob joined(Blob newsroomFile, Person person) {
        try {
            Source before = Source.read(newsroomFile.toBytes());
            int end = Yaml.read(before).get("people").orElseThrow().end();
            return checked(before.with(List.of(new TextEdit(end, end, "\n  " + entry(person)))));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Blob checked(Source file) {
        Blob blob = Blob.of(file.bytes());
        NewsroomFile.read(blob, NewsroomFile.PATH);
        return blob;
    }

    private static TextEdit instead(Yaml.Mapping keys, String name, String value) {
        Yaml before = keys.get(name).orElseThrow();
        return new TextEdit(before.start(), before.end(), value);
    }

    private static String entries(List<Person> people) {
        return people.stream().map(Starter::entry).collect(Collectors.joining("\n  "));
    }

    private static String entry(Person person) {
        String roles = person.roles().stream().sorted().map(Role::key).collect(Collectors.joining(", "));
        return person.id() + ":\n    name: " + Yaml.written(person.name()) + "\n    email: " + emails(person.emails())
                + "\n    roles: [" + roles + "]";
    }

    private static String emails(List<String> emails) {
        return emails.size() == 1
                ? Yaml.written(emails.get(0))
                : emails.stream()
                        .map(email -> "\n      - " + Yaml.written(email))
                        .collect(Collectors.joining());
    }

    /**
     * Somebody who may do everything, under a short name made of the first name.
     *
     * @param isFree whether nobody has a short name yet
     */
    public static Person founder(Signature signature, Predicate<PersonId> isFree) {
        String email = signature.email().toLowerCase(Locale.ROOT);
        String words = signature.name() + " " + email.split("@", 2)[0] + " " + NAMELESS;
        PersonId id = Arrays.stream(Slugs.of(words).value().split("-"))
                .flatMap(word -> PersonId.parse(word).stream())
                .filter(isFree)
                .findFirst()
                .orElseThrow(() -> Problem.usage(
                        "no short name is left for " + signature, "Name a person in " + NewsroomFile.PATH));
        return new Person(id, signature.name(), List.of(email), EnumSet.allOf(Role.class));
    }

    /** A sample article, by the slug it is to have. */
    static Manuscript sample(String slug) {
        try {
            return Manuscript.read(resource("samples/" + slug + ".md"));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(ROOT + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
