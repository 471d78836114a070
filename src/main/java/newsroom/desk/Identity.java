package newsroom.desk;

import java.util.Optional;
import newsroom.model.Newsroom;
import newsroom.model.Person;
import newsroom.model.PersonId;
import newsroom.model.Problem;
import newsroom.model.Signature;

/** Who acts. In a person's own clone a name is only a claim; where a server has vouched for somebody, no other name counts. */
final class Identity {
    private Identity() {}

    static Person of(Workplace workplace, Newsroom newsroom, Repository repository) {
        if (workplace.vouched().isPresent()) {
            String vouched = workplace.vouched().get();
            if (workplace.claimed().filter(name -> !name.equals(vouched)).isPresent()) {
                throw Problem.refused(
                        "you are " + vouched + " here, and cannot act as "
                                + workplace.claimed().get(),
                        "Leave --as out");
            }
            return named(vouched, newsroom);
        }
        if (workplace.claimed().isPresent()) {
            return named(workplace.claimed().get(), newsroom);
        }
        Optional<Signature> user = repository.user();
        if (user.isEmpty()) {
            throw Problem.usage(
                    "Git does not know your address",
                    "Tell it with: git config user.email you@example.org, or say who you are with --as");
        }
        return newsroom.personAt(user.get().email())
                .orElseThrow(() -> Problem.usage(
                        NewsroomFile.PATH + " has nobody with the address "
                                + user.get().email(),
                        "Say who you are with --as, or have the address added under people" + known(newsroom)));
    }

    private static Person named(String name, Newsroom newsroom) {
        return PersonId.parse(name)
                .flatMap(newsroom::person)
                .orElseThrow(() ->
                        Problem.usage(NewsroomFile.PATH + " has nobody called " + name, "It has" + known(newsroom)));
    }

    private static String known(Newsroom newsroom) {
        return newsroom.people().isEmpty()
                ? " nobody yet"
                : " "
                        + String.join(
                                ", ",
                                newsroom.people().stream()
                                        .map(p -> p.id().value())
                                        .toList());
    }
}
