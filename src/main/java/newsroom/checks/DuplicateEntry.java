package newsroom.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.citations.Address;
import newsroom.citations.Container;
import newsroom.citations.Element;
import newsroom.citations.Folded;
import newsroom.citations.Numbering;
import newsroom.citations.Title;
import newsroom.citations.WrittenDate;
import newsroom.model.Fix;
import newsroom.model.Severity;
import newsroom.model.TextEdit;
import newsroom.text.Letters;
import newsroom.text.Source;

/** NR217: a work is listed once. */
final class DuplicateEntry implements Check {
    private static final Rule RULE =
            new Rule("NR217", "duplicate-entry", Severity.ERROR, Fix.Kind.ASK, "A list names each work only once");

    private static final char APART = '\0';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void inspect(Article article, Findings findings) {
        if (!mayRepeat(article.judgedWorks())) {
            return;
        }
        Map<String, Work> first = new HashMap<>();
        for (Work work : article.judgedWorks()) {
            if (!work.parts().isUnderstood() || isNote(work)) {
                continue;
            }
            Work same = null;
            for (String key : keys(work)) {
                same = same == null ? first.putIfAbsent(key, work) : same;
            }
            if (same != null) {
                findings.report(RULE, work.span(), "Same work as line " + same.line(), removal(work));
            }
        }
    }

    /** Whether two works have one title, or one could be known by its DOI alone. */
    private static boolean mayRepeat(List<Work> works) {
        Set<String> titles = new HashSet<>();
        for (Work work : works) {
            if (work.parts().isUnderstood() && !isNote(work) && (!titles.add(title(work)) || isKnownByDoi(work))) {
                return true;
            }
        }
        return false;
    }

    /** A note names its source each time that the text comes back to it. */
    private static boolean isNote(Work work) {
        return work.entry().form() == Entry.Form.FOOTNOTE;
    }

    /** The title, folded; empty without one. */
    private static String title(Work work) {
        return Folded.of(work.parts().titleText());
    }

    private static boolean isKnownByDoi(Work work) {
        Optional<Address> address = work.parts().address();
        return address.isPresent()
                && address.get().kind() == Address.Kind.DOI
                && work.parts().pages().isEmpty();
    }

    /** By what a work is known: its title with its address, its DOI, and its title with everything else it says. */
    private static List<String> keys(Work work) {
        List<String> keys = new ArrayList<>();
        String title = title(work);
        Optional<Address> found = work.parts().address();
        String address = found.isPresent() ? folded(found.get()) : "";
        if (title.isEmpty()) {
            return keys;
        }
        if (!address.isEmpty()) {
            keys.add(title + APART + address);
        }
        if (isKnownByDoi(work)) {
            keys.add(address);
        }
        Optional<Title> holding = work.parts().container();
        String container = holding.isPresent() ? Folded.of(holding.get().text()) : "";
        String authors = Folded.of(String.join(" ", work.parts().authors().indexForms()));
        if (!container.isEmpty() && !authors.isEmpty()) {
            keys.add(String.join(
                    String.valueOf(APART), title, container, authors, date(work), pages(work), numbers(work), address));
        }
        return keys;
    }

    private static String date(Work work) {
        Optional<WrittenDate> date = work.parts().date();
        return date.isPresent() ? date.get().written().text() : "";
    }

    private static String pages(Work work) {
        Optional<Element> pages = work.parts().pages();
        return pages.isPresent() ? pages.get().text() : "";
    }

    private static String numbers(Work work) {
        StringBuilder numbers = new StringBuilder();
        for (Container container : work.parts().containers()) {
            for (Numbering number : container.numbers()) {
                numbers.append(number.value()).append(' ');
            }
        }
        return numbers.toString();
    }

    /** Without what does not tell pages apart; nothing for a host alone, where many pages are. */
    private static String folded(Address address) {
        String target = Addresses.normal(address.target());
        String page = address.kind() == Address.Kind.DOI ? target.toLowerCase(Locale.ROOT) : target;
        return page.indexOf('/') < 0 && page.indexOf('?') < 0 ? "" : page;
    }

    /** A paragraph goes with the blank line before it. */
    private static Fix removal(Work work) {
        if (work.entry().form() != Entry.Form.PARAGRAPH) {
            return Fix.NONE;
        }
        Source source = work.source();
        int start = source.lineStart(work.line());
        while (start > 0 && Letters.isWhitespace(source.text().charAt(start - 1))) {
            start--;
        }
        int end = source.lineEnd(source.lineAt(work.entry().end()));
        return Fix.ask(List.of(new TextEdit(start, end, "")));
    }
}
