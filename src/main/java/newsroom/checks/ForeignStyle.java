package newsroom.checks;

import java.util.Optional;
import java.util.Set;
import newsroom.citations.Container;
import newsroom.citations.Doubt;
import newsroom.citations.Element;
import newsroom.model.Fix;
import newsroom.model.Severity;

/** NR214: an entry has the form of MLA's 9th edition, not that of another manual; its details are then left alone. */
final class ForeignStyle implements Check {
    private static final Rule RULE = new Rule(
            "NR214", "foreign-style", Severity.WARNING, Fix.Kind.NO, "An entry has the form of MLA's 9th edition");

    /** APA marks the titles of articles in no way, so that nobody has to doubt them. */
    private static final Set<Doubt> UNMARKED = Set.of(Doubt.UNMARKED_TITLE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        for (Work work : article.judgedWorks()) {
            boolean apa = work.parts().style() == newsroom.citations.Style.APA;
            if (work.parts().isUnderstood()
                    || (apa && UNMARKED.equals(work.parts().doubts()))) {
                judge(work, findings);
            }
        }
    }

    private static void judge(Work work, Findings findings) {
        newsroom.citations.Entry parts = work.parts();
        switch (parts.style()) {
            case APA -> report(work, date(parts), "APA", "the date stands second", findings);
            case CHICAGO_AD -> report(work, date(parts), "Chicago", "the year stands second", findings);
            case CHICAGO_NB -> report(work, Optional.empty(), "Chicago", "its elements are joined otherwise", findings);
            case MLA7 -> older(work, findings);
            case MLA, UNKNOWN -> {
                // Nothing speaks for another manual.
            }
        }
    }

    private static Optional<Element> date(newsroom.citations.Entry parts) {
        return parts.date().isPresent() ? Optional.of(parts.date().get().written()) : Optional.empty();
    }

    /** The first place that stands with a publisher. */
    private static Optional<Element> place(newsroom.citations.Entry parts) {
        for (Container container : parts.containers()) {
            if (container.publisher().isPresent() && container.place().isPresent()) {
                return container.place();
            }
        }
        return Optional.empty();
    }

    private static void older(Work work, Findings findings) {
        newsroom.citations.Entry parts = work.parts();
        Optional<Element> place = place(parts);
        if (parts.medium().isPresent()) {
            String medium = parts.medium().get().text();
            report(work, parts.medium(), "MLA 7", "it names the medium, \"" + medium + '"', findings);
        } else if (place.isPresent()) {
            report(work, place, "MLA 7", "it names the place of publication", findings);
        } else {
            report(work, Optional.empty(), "MLA 7", "its elements are joined otherwise", findings);
        }
    }

    private static void report(Work work, Optional<Element> sign, String style, String why, Findings findings) {
        findings.report(
                RULE,
                sign.isPresent() ? work.span(sign.get()) : work.span(),
                "Looks like " + style + ", not MLA 9: " + why,
                Fix.NONE);
    }
}
