package id.go.bps.pst.testkit.audit;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** The page on which one chooses the service and the offices to compare. */
public final class ComparisonStart {

    private final Document page;

    private ComparisonStart(Document page) {
        this.page = page;
    }

    public static ComparisonStart of(Answer answer) {
        return new ComparisonStart(answer.page());
    }

    /** The services to choose from, by the last part of their address. */
    public List<String> services() {
        return page.select("#service option").eachAttr("value");
    }

    /** The codes of the offices to choose from. */
    public List<String> offices() {
        return page.select("input[name=office]").eachAttr("value");
    }

    /** What is wrong with the choice, above it or beside a field; empty where nothing. */
    public String refusal() {
        return page.select(".notice-error, .field-error").text();
    }
}
