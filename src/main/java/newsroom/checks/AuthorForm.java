package newsroom.checks;

import java.util.List;
import newsroom.citations.Name;
import newsroom.citations.Range;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.Span;
import org.jspecify.annotations.Nullable;

/** NR209: "Last, First, and First Last" (MLA Handbook, 9th ed., 5.5-5.8 and 5.126). */
final class AuthorForm implements Check {
    private static final Rule RULE = new Rule(
            "NR209",
            "author-form",
            Severity.WARNING,
            Fix.Kind.SAFE,
            "The first author is turned round, a second one is not, and \"and\" joins them");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        Work above = null;
        for (Work work : article.judgedWorks()) {
            boolean note = work.entry().form() == Entry.Form.FOOTNOTE;
            if (!note && work.parts().isUnderstood() && work.parts().style().isMla()) {
                if (work.repeatsAuthor()) {
                    repeated(above, work, findings);
                } else {
                    names(work, findings);
                }
            }
            above = work;
        }
    }

    /** A dash repeats names only where names are; of an entry above that is not understood nobody knows. */
    private static void repeated(@Nullable Work above, Work work, Findings findings) {
        boolean nobody = above == null
                || (above.parts().isUnderstood() && above.parts().authors().isEmpty());
        if (nobody && work.parts().authors().areRepeated()) {
            Range dash = work.parts().authors().range();
            findings.report(
                    RULE,
                    work.span(dash),
                    "\"" + work.words(dash) + "\" repeats an author, and the entry above names none",
                    Fix.NONE);
        }
    }

    private static void names(Work work, Findings findings) {
        List<Name> names = work.names();
        if (names.isEmpty()) {
            return;
        }
        if (names.get(0) instanceof Name.Person first && isStraight(work, first)) {
            findings.report(
                    RULE,
                    work.span(first.written()),
                    "Turn the first author's name round: \"" + first.indexForm() + '"',
                    Fix.NONE);
        }
        for (int i = 1; i < names.size(); i++) {
            joint(work, names.get(i - 1), names.get(i), names.size(), findings);
            if (names.get(i) instanceof Name.Person person && person.inverted()) {
                findings.report(
                        RULE,
                        work.span(person.written()),
                        "Only the first author's name is turned round: \"" + person.readingForm() + '"',
                        Fix.NONE);
            }
        }
    }

    /** Whether it is surely a person's name in reading order, and not a channel's or a band's that the entry names again. */
    private static boolean isStraight(Work work, Name.Person name) {
        boolean initialLast = name.family().length() == 1 || name.family().endsWith(".");
        boolean person = !name.inverted() && name.certain() && name.family().indexOf(' ') < 0 && !initialLast;
        String text = work.entry().prose().text();
        return person
                && !mayBeFamilyName(name.given())
                && text.indexOf(name.written().text(), name.written().range().end()) < 0;
    }

    /** Where the family name comes first, as in Korea and China. */
    private static boolean mayBeFamilyName(String given) {
        return switch (given) {
            case "Kim", "Lee", "Jan", "Will", "Grace", "Max" -> true;
            default -> false;
        };
    }

    private static void joint(Work work, Name one, Name next, int names, Findings findings) {
        Range joint = one.written().range().until(next.written().range());
        String words = work.words(joint);
        Span span = work.span(joint);
        if (words.indexOf('&') >= 0) {
            findings.report(RULE, span, "Write \"and\" for \"&\"", work.replace(Fix.Kind.SAFE, joint, ", and "));
        } else if (names == 2 && words.equals(" and ") && one instanceof Name.Person first && first.inverted()) {
            findings.report(RULE, span, "A comma stands before \"and\"", work.replace(Fix.Kind.ASK, joint, ", and "));
        }
    }
}
