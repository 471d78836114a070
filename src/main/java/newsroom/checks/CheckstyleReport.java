package newsroom.checks;

import java.util.List;
import newsroom.model.Finding;
import newsroom.text.Source;
import newsroom.text.XmlWriter;

/** The XML of Checkstyle's {@code XMLLogger}, which many servers and editors read. */
public final class CheckstyleReport implements Report {
    private final XmlWriter xml;

    public CheckstyleReport(Appendable out) {
        this.xml = new XmlWriter(out).element("checkstyle").attribute("version", "4.3");
    }

    @Override
    public void file(String path, Source source, List<Finding> findings) {
        xml.element("file").attribute("name", path);
        for (Finding finding : findings) {
            if (finding.stands()) {
                xml.element("error");
                xml.attribute("line", finding.span().line());
                xml.attribute("column", finding.span().column());
                xml.attribute("severity", finding.severity().key());
                xml.attribute("message", finding.message());
                xml.attribute("source", "newsroom." + finding.rule());
                xml.end();
            }
        }
        xml.end();
    }

    @Override
    public void end() {
        xml.end();
    }
}
