package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** The steps of the {@link Tour} that a page shows. */
public final class TourSteps {

    private final Document page;

    private TourSteps(Document page) {
        this.page = page;
    }

    public static TourSteps of(Answer answer) {
        return new TourSteps(answer.page());
    }

    /** The ids of the steps; empty for who is not shown around. */
    public List<String> ids() {
        return page.select(".tour").eachAttr("id");
    }

    /** What the buttons of the steps are called. */
    public List<String> buttons() {
        return page.select(".tour button").eachText();
    }
}
