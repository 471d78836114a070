package newsroom.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;

/** What is said of links, whatever the network says of them. */
final class OnlineChecksTest {
    private static final String HOLDS = "https://dam.example/holds";
    private static final String COPY = "https://web.archive.org/web/20140402093000/https://dam.example/holds";
    private static final String ENTRY = "Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, " + HOLDS + ".";

    private final Map<String, LinkAnswer> answers = new HashMap<>();
    private final Map<String, ArchiveAnswer> copies = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private final Web web = new Web() {
        @Override
        public Map<String, LinkAnswer> follow(Collection<String> addresses, LinkSettings settings) {
            asked.addAll(addresses);
            return addresses.stream()
                    .collect(Collectors.toMap(one -> one, one -> answers.getOrDefault(one, new LinkAnswer.Found())));
        }

        @Override
        public ArchiveAnswer archived(String address, Optional<LocalDate> day, LinkSettings settings) {
            String question = address + day.map(one -> " " + one).orElse("");
            asked.add(question);
            return copies.getOrDefault(question, new ArchiveAnswer.Unknown());
        }
    };

    private Checker checker() {
        return new Checker(Desk.only("NR401", "NR402", "NR403", "NR404", "NR902"), Desk.TODAY, Optional.of(web));
    }

    private String says(String article) {
        return checker().check(article.getBytes(UTF_8)).findings().stream()
                .map(found -> found.span().line() + " " + found.severity().key() + ' ' + found.rule() + ' '
                        + found.message() + (found.note().isEmpty() ? "" : " | " + found.note()) + " | "
                        + found.fix().kind().key())
                .collect(Collectors.joining("\n"));
    }

    private static String cited(String entry) {
        return "The dam holds.\n\n## Work Cited\n\n" + entry + "\n";
    }

    @Test
    void aDeadLinkNamesTheCopyClosestToItsDay() throws UnreadableException {
        answers.put(HOLDS, new LinkAnswer.Dead("404"));
        copies.put(HOLDS + " 2014-04-02", new ArchiveAnswer.Copy(COPY));

        assertThat(says(cited(ENTRY)))
                .isEqualTo("5 error NR401 The link is dead: 404 | archived copy: " + COPY + " | ask");
        Finding finding =
                checker().check(cited(ENTRY).getBytes(UTF_8)).findings().get(0);
        assertThat(Source.of(cited(ENTRY)).with(finding.fix().edits()).text())
                .isEqualTo(cited(ENTRY.replace(HOLDS, COPY)));
    }

    @Test
    void aDayOfAccessIsCloserThanThatOfPublication() {
        String entry = ENTRY.replace(HOLDS + ".", HOLDS + ". Accessed 5 May 2016.");
        answers.put(HOLDS, new LinkAnswer.Dead("410"));
        copies.put(HOLDS + " 2016-05-05", new ArchiveAnswer.Copy(COPY));

        assertThat(says(cited(entry))).contains("archived copy");
    }

    @Test
    void withoutACopyADeadLinkIsToldAllTheSame() {
        answers.put(HOLDS, new LinkAnswer.Dead("404"));

        assertThat(says("See [the report](" + HOLDS + ").\n")).isEqualTo("1 error NR401 The link is dead: 404 | no");
    }

    @Test
    void whatCannotBeVerifiedIsInformationAndNothingMore() {
        answers.put(HOLDS, new LinkAnswer.Unverified("the server answers 403"));

        assertThat(says(cited(ENTRY)))
                .isEqualTo("5 info NR402 The link could not be verified: the server answers 403 | no");
    }

    @Test
    void aPageThatHasMovedForGoodIsGivenItsNewAddressByAPerson() {
        answers.put(HOLDS, new LinkAnswer.Moved("https://dam.example/new", true, false));

        assertThat(says("See [the report](" + HOLDS + ").\n"))
                .isEqualTo("1 info NR402 The page has moved for good to https://dam.example/new | ask");
    }

    @Test
    void aMoveForNowAndADoiAreRight() {
        answers.put(HOLDS, new LinkAnswer.Moved("https://dam.example/new", false, false));
        answers.put("https://doi.org/10.1000/182", new LinkAnswer.Moved("https://press.example/182", true, false));

        assertThat(says("See [it](" + HOLDS + ") and [that](https://doi.org/10.1000/182).\n"))
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsHomeHasNoFix() {
        answers.put(HOLDS, new LinkAnswer.Moved("https://dam.example/", true, true));

        assertThat(says("See [the report](" + HOLDS + ").\n"))
                .isEqualTo("1 info NR402 The link leads to a home page: the page itself may be gone | no");
    }

    @Test
    void anAddressThatMarkdownWouldReadAsMoreIsNotPutIn() {
        answers.put(HOLDS, new LinkAnswer.Moved("https://dam.example/a)b", true, false));

        assertThat(says("See [the report](" + HOLDS + ").\n")).endsWith("| no");
    }

    @Test
    void aHostThatTurnsOutToBePrivateIsUnsafe() {
        answers.put(HOLDS, new LinkAnswer.Private("dam.example"));

        assertThat(says(cited(ENTRY)))
                .isEqualTo("5 error NR403 The link leads to dam.example, which is in a private network | no");
    }

    @Test
    void aSourceThatNoArchiveHoldsIsTold() {
        copies.put(HOLDS + " 2014-04-02", new ArchiveAnswer.None());

        assertThat(says(cited(ENTRY)))
                .isEqualTo(
                        "5 info NR404 No archived copy of this source | https://web.archive.org/save keeps one | no");
    }

    @Test
    void whatIsKeptOrLastsNeedsNoCopy() {
        copies.put(HOLDS + " 2014-04-02", new ArchiveAnswer.None());
        copies.put(HOLDS, new ArchiveAnswer.None());
        copies.put("https://doi.org/10.1000/182 2014-04-02", new ArchiveAnswer.None());

        assertThat(says(cited(ENTRY + " Archived at https://perma.cc/AB12-CD34.")))
                .isEmpty();
        assertThat(says(cited(ENTRY.replace(HOLDS, "https://doi.org/10.1000/182"))))
                .isEmpty();
        assertThat(says("See [the report](" + HOLDS + ").\n")).isEmpty();
    }

    @Test
    void onlyWhatIsPublicAndOnTheWebIsAsked() {
        says(cited("Ek, Bo. “Dam Holds.” *Dam News*, 2 Apr. 2014, www.dam.example/a?b=1. [1](mailto:bo@dam.example) "
                + "[2](http://localhost/x) [3](https://{{ site }}/y) [4](/about) ![5](https://dam.example/p.png)"));

        assertThat(asked.subList(0, 2))
                .containsExactlyInAnyOrder("http://www.dam.example/a?b=1", "https://dam.example/p.png");
    }

    @Test
    void aDoiWithoutItsAddressIsAskedToo() {
        says(cited("Ek, Bo. “Dam Holds.” *Dam Review*, vol. 2, no. 1, 2014, pp. 1-9, doi:10.1000/182."));

        assertThat(asked).containsExactly("https://doi.org/10.1000/182");
    }

    @Test
    void withoutTheNetworkNothingIsAskedAndNoDirectiveIsUnused() {
        String article = "<!-- newsroom-disable-file NR401 -- the archive of the paper is down -->\n\n" + cited(ENTRY);
        List<Finding> findings = new Checker(Desk.only("NR401", "NR902"), Desk.TODAY)
                .check(article.getBytes(UTF_8))
                .findings();

        assertThat(findings).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aDeadLinkMayStandForAReason() {
        answers.put(HOLDS, new LinkAnswer.Dead("404"));
        List<Finding> findings = checker()
                .check(("<!-- newsroom-disable-file NR401 -- print only -->\n\n" + cited(ENTRY)).getBytes(UTF_8))
                .findings();

        assertThat(findings)
                .singleElement()
                .matches(found -> found.suppression().equals(Optional.of("print only")));
        assertThat(findings.get(0).fix()).isEqualTo(Fix.NONE);
    }
}
