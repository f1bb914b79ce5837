package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a search found, as its page shows it. */
public final class SearchPage {

    private final Document page;

    private SearchPage(Document page) {
        this.page = page;
    }

    public static SearchPage of(Answer answer) {
        return new SearchPage(answer.page());
    }

    /** The offices, by address. */
    public List<String> offices() {
        return page.select("section[aria-labelledby=kantor] li a").eachAttr("href");
    }

    public String firstOffice() {
        return page.select("section[aria-labelledby=kantor] li").first().text();
    }

    /** The services, by address. */
    public List<String> services() {
        return page.select("section[aria-labelledby=layanan] li a").eachAttr("href");
    }

    /** What the groups of found services are called. */
    public List<String> groups() {
        return page.select(".finds h3").eachText();
    }

    /** The found services with the lines in which the words stand. */
    public String finds() {
        return page.select(".finds li").text();
    }

    /** The words in these lines that the search looked for. */
    public List<String> marked() {
        return page.select(".finds mark").eachText();
    }

    /** How many there are, as the page says. */
    public String count() {
        return page.select(".search-count").text();
    }

    /** Where the links to the services of further offices lead. */
    public List<String> pages() {
        return page.select(".search-pages a").eachAttr("href");
    }

    /** Where the notice of a search that found nothing leads. */
    public List<String> waysOut() {
        return page.select(".notice a").eachAttr("href");
    }

    /** Where the list of further ways leads. */
    public List<String> jumps() {
        return page.select(".jump a").eachAttr("href");
    }

    /** The same search in the other language. */
    public List<String> inOtherLanguage() {
        return page.select("a[hreflang=id]").eachAttr("href");
    }

    public String heading() {
        return page.select("h1").text();
    }

    /** Everything that the page says, without header and footer. */
    public String words() {
        return page.select("main").text();
    }
}
