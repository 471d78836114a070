package newsroom.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Doubt;
import newsroom.citations.Name;
import newsroom.citations.SortKey;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Block;
import newsroom.text.Letters;
import newsroom.text.Source;
import newsroom.text.WordList;

/** NR216: a list is in the order of the alphabet (MLA Handbook, 9th ed., 5.123-5.130). */
final class ListOrder implements Check {
    private static final Rule RULE = new Rule(
            "NR216",
            "order",
            Severity.WARNING,
            Fix.Kind.SAFE,
            "The entries of a list are in the order of the alphabet");

    private static final int LONGEST_SHOWN = 40;
    private static final String ENGLISH = "en";

    /** Languages whose alphabet has "ch" behind "h", "z" before "t" and the like, so that plain letters are not enough. */
    private static final WordList OTHER_ALPHABETS = WordList.words("bs cs cy et hr hu lt lv sk sq sr vi");

    /** What may be doubtful about an entry that yet begins with its author for certain. */
    private static final Set<Doubt> UNRELATED =
            EnumSet.of(Doubt.UNMARKED_TITLE, Doubt.UNBALANCED_QUOTATION, Doubt.LEFTOVER);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        String language = article.language();
        if (OTHER_ALPHABETS.contains(language)) {
            return;
        }
        for (List<Work> run : runs(article)) {
            List<Work> judged = new ArrayList<>();
            for (Work work : run) {
                if (isCertain(work) && (language.equals(ENGLISH) || isAscii(shown(work)))) {
                    judged.add(work);
                }
            }
            judge(article.settings().orgs(), run, judged, findings);
        }
    }

    /** The works between one subheading and the next, each run in an order of its own; notes and numbers have another one. */
    static List<List<Work>> runs(Article article) {
        List<List<Work>> runs = new ArrayList<>();
        List<Work> run = new ArrayList<>();
        int block = 0;
        for (Work work : article.judgedWorks()) {
            if (work.entry().form() == Entry.Form.FOOTNOTE || work.isNumbered()) {
                continue;
            }
            boolean parted = false;
            while (block < article.blocks().size()
                    && article.blocks().get(block).end() <= work.entry().start()) {
                Block before = article.blocks().get(block++);
                parted |= !run.isEmpty()
                        && before.start() >= run.get(run.size() - 1).entry().end()
                        && Article.isContent(before);
            }
            if (parted) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(work);
        }
        runs.add(run);
        return runs;
    }

    /** In other languages a letter with a mark may be a letter of its own, such as the last ones of Swedish. */
    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is sure under which word the entry stands: other names and figures are listed in several ways. */
    private static boolean isCertain(Work work) {
        List<Name> names = work.parts().authors().names();
        if (!work.parts().isUnderstood()) {
            return UNRELATED.containsAll(work.parts().doubts()) && isPlain(names);
        }
        String first = shown(work);
        if (first.isEmpty() || !Letters.isLetterOrDigit(first.codePointAt(0))) {
            return false;
        }
        if (names.isEmpty()) {
            return !beginsWithFigure(first) && !isMereTitle(work.parts());
        }
        boolean person = names.get(0) instanceof Name.Person name && name.inverted();
        if (names.get(0) instanceof Name.Organization body && !body.certain() && first.indexOf(". ") > 0) {
            // A person whose initial shows it, and whom nobody lists under the given name.
            return false;
        }
        return person || !(names.get(0) instanceof Name.Person || first.startsWith("The ") || beginsWithFigure(first));
    }

    /** "<i>The Dam</i> by Bo Ek" in a list of readings, which may be ordered by those who wrote them or by their subjects. */
    private static boolean isMereTitle(newsroom.citations.Entry parts) {
        return parts.date().isEmpty()
                && parts.publisher().isEmpty()
                && parts.container().isEmpty()
                && !parts.isLocated();
    }

    /** Whether the first is "Family, Given", and the family one word with a capital, under which everybody lists it. */
    private static boolean isPlain(List<Name> names) {
        return !names.isEmpty()
                && names.get(0) instanceof Name.Person name
                && name.inverted()
                && !name.family().isEmpty()
                && Letters.isUpperCase(name.family().charAt(0))
                && name.family().indexOf(' ') < 0;
    }

    /** MLA spells a figure out; other lists have figures first. */
    private static boolean beginsWithFigure(String words) {
        String rest =
                words.startsWith("The ") || words.startsWith("A ") ? words.substring(words.indexOf(' ') + 1) : words;
        return !rest.isEmpty() && Letters.isDigit(rest.charAt(0));
    }

    /** The first finding's fix sorts the whole list; it would be the same for every other one. */
    private static void judge(Organizations orgs, List<Work> run, List<Work> judged, Findings findings) {
        List<Integer> late = late(judged);
        if (late.isEmpty()) {
            return;
        }
        boolean open = false;
        for (Work work : judged) {
            open |= isAuthorWrong(orgs, work);
        }
        boolean sorts = !open && judged.size() == run.size();
        for (Work work : run) {
            sorts &= work.parts().isUnderstood();
        }
        Work first = judged.get(late.get(0));
        String other = "The finding on line " + first.line() + " sorts the list, if it can be";
        String note = open ? note(orgs, judged) : "";
        for (int i : late) {
            Work work = judged.get(i);
            boolean leads = i == late.get(0);
            findings.report(
                    RULE,
                    work.span(),
                    outOfOrder(work, judged.get(i - 1)),
                    leads && sorts ? sorted(run) : Fix.NONE,
                    open ? note : leads ? "" : other);
        }
    }

    /** The indices of works that belong before the one that they follow. */
    private static List<Integer> late(List<Work> works) {
        List<Integer> late = new ArrayList<>();
        SortKey before = new SortKey("");
        for (int i = 0; i < works.size(); i++) {
            SortKey key = key(works.get(i));
            if (i > 0
                    && isBefore(works.get(i), key, works.get(i - 1), before)
                    && !isChronological(works.get(i - 1), works.get(i))
                    && !isWrittenLonger(works.get(i - 1), works.get(i))) {
                late.add(i);
            }
            before = key;
        }
        return late;
    }

    /** Of an entry that is not understood, only what it begins with is compared. */
    private static boolean isBefore(Work work, SortKey key, Work last, SortKey lastKey) {
        boolean understood = work.parts().isUnderstood() && last.parts().isUnderstood();
        int order = understood ? key.compareTo(lastKey) : key.compareStart(lastKey);
        return order < 0;
    }

    /** Whether two works of one author stand in the order in which they appeared, as many lists have them. */
    private static boolean isChronological(Work work, Work next) {
        Optional<LocalDate> first = firstDay(work);
        Optional<LocalDate> second = firstDay(next);
        List<String> names = work.parts().authors().indexForms();
        return !names.isEmpty()
                && names.equals(next.parts().authors().indexForms())
                && first.isPresent()
                && second.isPresent()
                && !second.get().isBefore(first.get());
    }

    private static Optional<LocalDate> firstDay(Work work) {
        Optional<WrittenDate> date = work.parts().date();
        return date.isPresent() ? date.get().value().firstDay() : Optional.empty();
    }

    /** Whether both can be by one person, whose name one entry gives with an initial more: "Ek, Bo" and "Ek, Bo L." */
    private static boolean isWrittenLonger(Work work, Work next) {
        List<Name> ones = work.parts().authors().names();
        List<Name> others = next.parts().authors().names();
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.get(0) instanceof Name.Person one
                && others.get(0) instanceof Name.Person other
                && one.family().equals(other.family())
                && !one.given().equals(other.given())
                && (one.given().startsWith(other.given()) || other.given().startsWith(one.given()));
    }

    private static SortKey key(Work work) {
        return SortKey.of(work.parts());
    }

    /** Two works by one author are told apart by their titles. */
    private static String outOfOrder(Work work, Work last) {
        boolean same = shown(work).equals(shown(last));
        return "Out of order: \"" + (same ? title(work) : shown(work)) + "\" sorts before \""
                + (same ? title(last) : shown(last)) + '"';
    }

    private static String shown(Work work) {
        List<Name> names = work.parts().authors().names();
        if (!names.isEmpty() && !(names.get(0) instanceof Name.Nobody)) {
            Name first = names.get(0);
            return first instanceof Name.Person person
                    ? person.family()
                    : first.written().text();
        }
        return title(work);
    }

    private static String title(Work work) {
        String title = work.parts().titleText();
        return title.length() <= LONGEST_SHOWN
                ? title
                : title.substring(0, LONGEST_SHOWN).strip() + "…";
    }

    /** Whether the entry will stand elsewhere once its author is put right. */
    private static boolean isAuthorWrong(Organizations orgs, Work work) {
        List<Name> names = work.names();
        return !names.isEmpty()
                && (InvertedOrganization.isInverted(orgs, work, names.get(0))
                        || orgs.isAgency(Work.reading(names.get(0))));
    }

    private static String note(Organizations orgs, List<Work> works) {
        SortKey before = new SortKey("");
        for (Work work : works) {
            SortKey key = isAuthorWrong(orgs, work) ? SortKey.ofTitle(work.parts()) : key(work);
            if (key.compareTo(before) < 0) {
                return "No fix while author findings are open";
            }
            before = key;
        }
        return "No fix while author findings are open; once those authors give way to the titles, the list is in order";
    }

    /** Every entry takes the place that is its own; nothing of what stands between them moves. */
    private static Fix sorted(List<Work> run) {
        List<Placed> order = new ArrayList<>();
        for (Work work : run) {
            if (!isMovable(work) || work.entry().form() != run.get(0).entry().form()) {
                return Fix.NONE;
            }
            order.add(new Placed(key(work), work));
        }
        Collections.sort(order);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            TextEdit place = lines(run.get(i));
            TextEdit moved = lines(order.get(i).work);
            if (moved.replacement().endsWith("\\")) {
                return Fix.NONE;
            }
            if (place.start() != moved.start()) {
                edits.add(new TextEdit(place.start(), place.end(), moved.replacement()));
            }
        }
        return Fix.safe(edits);
    }

    private record Placed(SortKey key, Work work) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return key.compareTo(other.key);
        }
    }

    private static boolean isMovable(Work work) {
        Entry.Form form = work.entry().form();
        boolean apart = form == Entry.Form.PARAGRAPH || form == Entry.Form.LINE || form == Entry.Form.BULLET;
        return apart && !work.repeatsAuthor();
    }

    /** An entry with all its markup, be it the bullet before it: whole lines, without blanks at their end. */
    private static TextEdit lines(Work work) {
        Source source = work.source();
        int start = source.lineStart(source.lineAt(work.entry().start()));
        int end = source.lineEnd(source.lineAt(work.entry().end()));
        while (Letters.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new TextEdit(start, end, source.text().substring(start, end));
    }
}
