package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** The public home page: all offices, by province. */
public final class HomePage {

    private final Document page;

    private HomePage(Document page) {
        this.page = page;
    }

    public static HomePage of(Answer answer) {
        return new HomePage(answer.page());
    }

    /** What the provinces are called, with the number of their offices. */
    public List<String> provinces() {
        return page.select("details.region-fold > summary").eachText();
    }

    /** The same of one, by the code of its office, such as "5200". */
    public String province(String code) {
        return page.select("#p" + code + " summary").text();
    }

    /** Where the offices of a province are. */
    public List<String> officesOf(String code) {
        return page.select("#p" + code + " a").eachAttr("href");
    }

    /** What is said of an office among those of its province. */
    public String office(String code, String address) {
        return page.select("#p" + code + " li:has(a[href=" + address + "])").text();
    }
}
