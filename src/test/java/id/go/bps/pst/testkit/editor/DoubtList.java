package id.go.bps.pst.testkit.editor;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** What the portal is not sure of in a document that was brought in, as the reading, the editor or the page for submitting lists it. */
public final class DoubtList {

    private final Document page;

    private DoubtList(Document page) {
        this.page = page;
    }

    public static DoubtList of(Answer answer) {
        return new DoubtList(answer.page());
    }

    /** Those of a part, such as "TIME". */
    public List<String> in(String part) {
        return page.select("#part-" + part + " .doubts li").eachText();
    }

    /** The sentences of all in the editor. */
    public List<String> all() {
        return page.select(".doubts li p").eachText();
    }

    /** What the button sends that settles the first of a part. */
    public String settling(String part) {
        return page.select("#part-" + part + " .doubts button").attr("value");
    }

    /** Where those lead that lead to an address that begins so, such as "#mark-". */
    public List<String> links(String beginning) {
        return page.select(".doubts a[href^='" + beginning + "']").eachAttr("href");
    }

    /** Where the list of the parts leads that have any. */
    public List<String> parts() {
        return page.select("#doubts-open a").eachAttr("href");
    }

    /** What this list says of a part. */
    public String part(String part) {
        return page.select("#doubts-open a[href='#doubts-" + part + "']").text();
    }
}
