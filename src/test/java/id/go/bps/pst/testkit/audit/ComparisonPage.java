package id.go.bps.pst.testkit.audit;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** The standards of several offices side by side, component by component, by the components' names such as {@code REQUIREMENTS}. */
public final class ComparisonPage {

    private final Document page;

    private ComparisonPage(Document page) {
        this.page = page;
    }

    public static ComparisonPage of(Answer answer) {
        return new ComparisonPage(answer.page());
    }

    /** The compared standards, by their offices and, where a service is split, its ways. */
    public List<String> sides() {
        return page.select(".sides").first().select("h3").eachText();
    }

    /** Where the links of the sides lead, such as to the public pages. */
    public List<String> links() {
        return page.select(".side a").eachAttr("href");
    }

    /** The words of a component that are marked as different. */
    public List<String> differentWords(String component) {
        return page.select("#" + component + " mark").eachText();
    }

    /** The lines of a component that differ. */
    public List<String> differentLines(String component) {
        return page.select("#" + component + " .line-differs").eachText();
    }

    /** The lines that all have. */
    public List<String> sameLines(String component) {
        return page.select("#" + component + " .line:not(.line-differs)").eachText();
    }

    /** What is said of components that an office does not state. */
    public String gaps() {
        return page.select(".gaps").text();
    }
}
