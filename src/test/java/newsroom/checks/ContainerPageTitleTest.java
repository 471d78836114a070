package newsroom.checks;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.text.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContainerPageTitleTest {
    private static final String RULE = "NR211";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Levels | Dam News*, 2 Apr. 2014, www.damnews.com/a.",
                "*Levels - Dam News*, Dam News, 2 Apr. 2014, www.dam.com/a."
            })
    void theSiteIsWhatStandsLast(String rest) throws UnreadableException {
        assertThat(WorksDesk.says(RULE, "“Dam Holds.” " + rest))
                .startsWith("3:15-3:32 warning ask: \"Levels ")
                .endsWith(" Dam News\" is a page title; the site is \"Dam News\"");
        assertThat(WorksDesk.fixed(RULE, "“Dam Holds.” " + rest)).startsWith("“Dam Holds.” *Dam News*, ");
    }

    @Test
    void aKnownOutletNeedsNoOtherWitness() {
        assertThat(WorksDesk.says(RULE, "“Dam Holds.” World – Al Jazeera, 2 Apr. 2014, www.dam.example/a."))
                .endsWith("the site is \"Al Jazeera\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*Dam News*, 2 Apr. 2014, www.dam.example/a.", "*Rivers - A Journal*, vol. 2, 2014, pp. 2-9."})
    void aNameThatNobodyElseBearsMayHaveAStrokeInIt(String rest) {
        assertThat(WorksDesk.says(RULE, "“Dam Holds.” " + rest)).isEmpty();
    }
}
