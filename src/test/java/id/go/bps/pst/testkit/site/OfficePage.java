package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The public page of an office. */
public final class OfficePage {

    /**
     * The photograph of the building.
     *
     * @param address of the picture
     * @param text what it shows, for those who do not see it
     * @param loading when browsers load it
     * @param width in pixels
     * @param height in pixels
     */
    public record Photograph(String address, String text, String loading, int width, int height) {}

    private static final String STANDARDS = "section[aria-labelledby=layanan]";

    private final Document page;

    private OfficePage(Document page) {
        this.page = page;
    }

    public static OfficePage of(Answer answer) {
        return new OfficePage(answer.page());
    }

    /** Where its standards are. */
    public List<String> standards() {
        return page.select("#layanan ~ ul a").eachAttr("href");
    }

    public List<String> standardNames() {
        return page.select("#layanan ~ ul h3").eachText();
    }

    /** What it says of its standards in short. */
    public String cards() {
        return page.select(".card").text();
    }

    /** Where one is led that has published no standard. */
    public List<String> whomToAsk() {
        return page.select(STANDARDS + " .notice a").eachAttr("href");
    }

    /** Where it can be visited. */
    public String address() {
        return page.select("section[aria-labelledby=kunjungi] address").text();
    }

    /** Every address that the page gives. */
    public List<String> addresses() {
        return page.select("address").eachText();
    }

    public List<String> contacts() {
        return page.select(".contacts .contact-value").eachText();
    }

    /** Where the offices below it are. */
    public List<String> below() {
        return page.select("#bawahan ~ ul a").eachAttr("href");
    }

    /** Empty where the office shows none. */
    public Optional<Photograph> photograph() {
        return page.select("img.photo").stream()
                .map(picture -> new Photograph(
                        picture.attr("src"),
                        picture.attr("alt"),
                        picture.attr("loading"),
                        Integer.parseInt(picture.attr("width")),
                        Integer.parseInt(picture.attr("height"))))
                .findFirst();
    }

    /** Where the file of that name leads. */
    public String file(String name) {
        return page.select("a[href$=" + name + "]").attr("href");
    }

    /** What only the page of today has, as markup: the papers, and whether the office is open. */
    public List<String> partsOfToday() {
        return page.select("a[href$=.pdf], .now").stream()
                .map(part -> part.outerHtml())
                .toList();
    }
}
