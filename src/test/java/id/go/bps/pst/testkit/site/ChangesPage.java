package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import org.jsoup.nodes.Document;

/** What a version changed, word by word, as its public page tells it. */
public final class ChangesPage {

    private final Document page;

    private ChangesPage(Document page) {
        this.page = page;
    }

    public static ChangesPage of(Answer answer) {
        return new ChangesPage(answer.page());
    }

    /** The words and the whole lines that it added. */
    public String added() {
        return page.select("ins, .change-ADDED").text();
    }

    /** Those that it removed. */
    public String removed() {
        return page.select("del, .change-REMOVED").text();
    }
}
