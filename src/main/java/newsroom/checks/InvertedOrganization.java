package newsroom.checks;

import newsroom.citations.Container;
import newsroom.citations.Folded;
import newsroom.citations.Name;
import newsroom.citations.Outlets;
import newsroom.citations.PageTitle;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR206: the name of an organisation is not turned round as a person's is. */
final class InvertedOrganization implements WorkCheck {
    private static final Rule RULE = new Rule(
            "NR206",
            "inverted-organization",
            Severity.ERROR,
            Fix.Kind.SAFE,
            "The name of an organisation is written as it is");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Work work, Findings findings) {
        for (Name name : work.names()) {
            if (isInverted(article.settings().orgs(), work, name)) {
                String right = Work.reading(name);
                findings.report(
                        RULE,
                        work.span(name.written()),
                        "\"" + name.written().text() + "\" is an organisation name turned round; write \"" + right
                                + '"',
                        work.replace(Fix.Kind.SAFE, name.written().range(), right));
            }
        }
    }

    /**
     * Whether the name, turned back, is that of a body: one that is known, or one that words of bodies are part of and that
     * the entry names once more. A person's site often bears the person's name.
     */
    static boolean isInverted(Organizations orgs, Work work, Name name) {
        if (!(name instanceof Name.Person person) || !person.inverted()) {
            return false;
        }
        String body = person.readingForm();
        return orgs.isKnown(body) || Outlets.isHost(body) || (!person.certain() && isNamedAgain(work, body));
    }

    private static boolean isNamedAgain(Work work, String body) {
        for (Container container : work.parts().containers()) {
            if (Folded.alike(PageTitle.site(container.titleText()), body)
                    || Folded.alike(container.publisherText(), body)) {
                return true;
            }
        }
        return false;
    }
}
