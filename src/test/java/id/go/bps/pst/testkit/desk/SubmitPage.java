package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** The page on which a draft is submitted, as it was answered. */
public final class SubmitPage {

    private static final String MISSING = ".notice-warn .missing a";

    private final Document page;

    private SubmitPage(Document page) {
        this.page = page;
    }

    public static SubmitPage of(Answer answer) {
        return new SubmitPage(answer.page());
    }

    /** What is missing yet. */
    public List<String> missing() {
        return page.select(MISSING).eachText();
    }

    /** Where each of it is filled in. */
    public List<String> missingAt() {
        return page.select(MISSING).eachAttr("href");
    }

    /** Whether there is a button that submits. */
    public boolean submits() {
        return !page.select("#submit button.button-primary").isEmpty();
    }
}
