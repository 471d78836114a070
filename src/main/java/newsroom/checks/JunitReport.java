package newsroom.checks;

import java.util.List;
import newsroom.model.Finding;
import newsroom.model.Severity;
import newsroom.text.Source;
import newsroom.text.XmlWriter;

/**
 * The XML of JUnit as Ant and Jenkins read it: a suite a file, a case a finding. Errors are failures; what weighs less passes
 * with its message as output; what is suppressed is skipped with its reason. A file without findings is one case that passes.
 */
public final class JunitReport implements Report {
    private final XmlWriter xml;

    public JunitReport(Appendable out) {
        this.xml = new XmlWriter(out).element("testsuites").attribute("name", "newsroom check");
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        List<Finding> told = findings.stream()
                .filter(finding -> finding.subsumedBy().isEmpty())
                .toList();
        xml.element("testsuite").attribute("name", path);
        xml.attribute("tests", Math.max(1, told.size()));
        xml.attribute("failures", count(told, true));
        xml.attribute("errors", 0);
        xml.attribute("skipped", count(told, false));
        if (told.isEmpty()) {
            begin(path, "nothing found").end();
        }
        for (Finding finding : told) {
            testCase(path, finding);
        }
        xml.end();
    }

    private static int count(List<Finding> findings, boolean failures) {
        int count = 0;
        for (Finding finding : findings) {
            count += (failures ? isFailure(finding) : finding.suppression().isPresent()) ? 1 : 0;
        }
        return count;
    }

    private static boolean isFailure(Finding finding) {
        return finding.stands() && finding.severity() == Severity.ERROR;
    }

    private void testCase(String path, Finding finding) {
        String place = finding.span().line() + ":" + finding.span().column();
        begin(path, finding.rule() + " " + finding.alias() + " at " + place);
        if (finding.suppression().isPresent()) {
            xml.element("skipped")
                    .attribute("message", finding.suppression().get())
                    .end();
        } else if (isFailure(finding)) {
            xml.element("failure").attribute("message", finding.message()).attribute("type", finding.rule());
            xml.text(path + ":" + place + ": " + finding.message());
        } else {
            xml.element("system-out").text(finding.severity().key() + ": " + finding.message());
        }
        xml.end();
    }

    private XmlWriter begin(String path, String name) {
        return xml.element("testcase").attribute("classname", path).attribute("name", name);
    }

    @Override
    public void end() {
        xml.end();
    }
}
