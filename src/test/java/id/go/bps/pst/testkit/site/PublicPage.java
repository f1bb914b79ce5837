package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.RawRequest;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page of the public site has: a heading, a notice of its age, its languages, and what it tells search engines. */
public final class PublicPage {

    /**
     * The form that asks how something stood on a day.
     *
     * @param action the address that answers
     * @param method in lower case
     * @param field the name of the day
     */
    public record DayForm(String action, String method, String field) {}

    private final Document page;

    private PublicPage(Document page) {
        this.page = page;
    }

    public static PublicPage of(Answer answer) {
        return new PublicPage(answer.page());
    }

    /** The page in an answer as it came over the wire, see {@link RawRequest}. */
    public static PublicPage of(String wire) {
        return new PublicPage(Jsoup.parse(wire));
    }

    public String heading() {
        return page.select("h1").text();
    }

    /** All that the page itself says, without the frame of all pages. */
    public String words() {
        return page.select("main").text();
    }

    /** What it says first, such as that it shows the past. */
    public String notice() {
        return page.select(".notice").text();
    }

    public String noticeHeading() {
        return page.select(".notice h2").text();
    }

    /** Where the link in the notice leads. */
    public String noticeLink() {
        return page.select(".notice a").attr("href");
    }

    /** The addresses above the heading, from the home page on. */
    public List<String> trail() {
        return page.select(".breadcrumb a").eachAttr("href");
    }

    /** What it asks of search engines, such as not to list it; empty where nothing. */
    public List<String> askedOfSearchEngines() {
        return page.select("meta[name=robots]").eachAttr("content");
    }

    /** The address that search engines are to keep instead of its own. */
    public String canonical() {
        return page.select("link[rel=canonical]").attr("href");
    }

    /** The languages in which search engines find it. */
    public List<String> languages() {
        return page.select("link[hreflang]").eachAttr("hreflang");
    }

    /** Where they find it, language by language. */
    public List<String> addressesByLanguage() {
        return page.select("link[hreflang]").eachAttr("href");
    }

    /** Where the reader is led for the same page in that language. */
    public List<String> inLanguage(String language) {
        return page.select("a[hreflang=" + language + "]").eachAttr("href");
    }

    /** The same, of the page's header alone. */
    public String headerInLanguage(String language) {
        return page.select("header a[hreflang=" + language + "]").attr("href");
    }

    /** The form that asks for a day; null where there is none. */
    public DayForm dayForm() {
        Element form = page.selectFirst("main form.on-day");
        return form == null
                ? null
                : new DayForm(
                        form.attr("action"),
                        form.attr("method").toLowerCase(Locale.ROOT),
                        form.select("input[type=date]").attr("name"));
    }

    /** What is said to be Indonesian in an English page. */
    public String indonesian() {
        return page.select("[lang=id]").text();
    }

    /** All the rest of an English page. */
    public String exceptIndonesian() {
        Document rest = page.clone();
        rest.select("[lang=id]").remove();
        return rest.text();
    }
}
