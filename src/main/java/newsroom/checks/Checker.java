package newsroom.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.model.Finding;
import newsroom.model.Fix;
import newsroom.text.Document;
import newsroom.text.Manuscript;
import newsroom.text.Source;
import newsroom.text.UnreadableException;
import newsroom.text.Yaml;

/** Checks articles by every rule that is on. It keeps nothing between articles, so several threads may use one. */
public final class Checker {
    private final Settings settings;
    private final LocalDate today;
    private final Optional<Web> web;
    private final List<Check> checks = new ArrayList<>();

    /** One that follows no link. */
    public Checker(Settings settings, LocalDate today) {
        this(settings, today, Optional.empty());
    }

    /**
     * One that follows links where it can.
     *
     * @param today the day that dates are judged by
     * @param web where to ask about links; without it, no rule is asked that needs it
     */
    public Checker(Settings settings, LocalDate today, Optional<Web> web) {
        this.settings = settings;
        this.today = today;
        this.web = web;
        for (Check check : Checks.all()) {
            if (settings.isOn(check.rule()) && (web.isPresent() || !(check instanceof OnlineCheck))) {
                checks.add(check);
            }
        }
    }

    /**
     * A file and what is to be said about it.
     *
     * @param source its text; the empty one for a file that cannot be read
     * @param findings in the order of their places
     */
    public record Checked(Source source, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** Checks a file; one that cannot be read is a finding too. */
    public Checked check(byte[] file) {
        try {
            Manuscript manuscript = Manuscript.read(file);
            return new Checked(manuscript.source(), check(manuscript));
        } catch (UnreadableException unreadable) {
            Findings findings = new Findings(settings);
            report(unreadable, findings);
            return new Checked(Source.EMPTY, findings.all());
        }
    }

    /** What is to be said about a file that is read already, in the order of its places. */
    public List<Finding> check(Manuscript manuscript) {
        Findings findings = new Findings(settings);
        Optional<Yaml.Mapping> keys = Optional.empty();
        try {
            keys = Optional.of(manuscript.frontMatter().keys());
        } catch (UnreadableException unreadable) {
            report(unreadable, findings);
        }
        List<Finding> all = findings.all();
        try {
            Article article = Article.of(Document.of(manuscript), keys, settings, today, web);
            for (Check check : checks) {
                check.inspect(article, findings);
            }
            all = suppressed(article, findings.all());
        } catch (UnreadableException unreadable) {
            report(unreadable, findings);
        }
        all = Masking.apply(all);
        all.sort(Finding.BY_PLACE);
        return all;
    }

    /**
     * An article as the rules see it, for whoever wants its entries and not only what is wrong with them.
     *
     * @throws UnreadableException if its text is past a bound; front matter that cannot be read leaves it without keys
     */
    public Article article(Manuscript manuscript) throws UnreadableException {
        Optional<Yaml.Mapping> keys = Optional.empty();
        try {
            keys = Optional.of(manuscript.frontMatter().keys());
        } catch (UnreadableException broken) {
            // The checks report it.
        }
        return Article.of(Document.of(manuscript), keys, settings, today, web);
    }

    /** Whether a baseline may let {@code finding} stand: files that cannot be read, and what nobody may suppress, it may not. */
    public boolean mayStand(Finding finding, Source source) {
        return !finding.rule().equals(Checks.UNREADABLE.id())
                && !settings.rules().protects(finding, source);
    }

    private List<Finding> suppressed(Article article, List<Finding> found) {
        Findings unused = new Findings(settings);
        List<String> asked = new ArrayList<>();
        for (Check check : checks) {
            asked.add(check.rule().id());
        }
        List<Finding> all = new ArrayList<>(article.suppressions().apply(found, asked, unused));
        if (settings.isOn(UnusedDirective.RULE)) {
            all.addAll(unused.all());
        }
        return all;
    }

    private static void report(UnreadableException unreadable, Findings findings) {
        findings.report(Checks.UNREADABLE, unreadable.place(), unreadable.what(), Fix.NONE);
    }
}
