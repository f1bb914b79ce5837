package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The public page of a standard: in force, of an earlier version, or of a day. */
public final class StandardPage {

    private final Document page;

    private StandardPage(Document page) {
        this.page = page;
    }

    public static StandardPage of(Answer answer) {
        return new StandardPage(answer.page());
    }

    /** The requirements, each list as nested texts: an item's own, then a list of those below it. */
    public List<List<Object>> requirements() {
        return outline("persyaratan");
    }

    /** The steps in the same way. */
    public List<List<Object>> steps() {
        return outline("prosedur");
    }

    private List<List<Object>> outline(String section) {
        return page.select("#" + section + " .mode").stream()
                .map(mode -> items(mode.select("> ol, > ul").first()))
                .toList();
    }

    private static List<Object> items(Element list) {
        return list.children().stream()
                .flatMap(item -> {
                    Element below = item.select("> ol, > ul").first();
                    String own = below == null
                            ? item.text()
                            : item.ownText() + item.select("> label").text();
                    return below == null ? Stream.of((Object) own) : Stream.of(own, items(below));
                })
                .toList();
    }

    /** The requirements of those who come in person. */
    public String requirementsInPerson() {
        return page.select("#persyaratan .mode-IN_PERSON").text();
    }

    public List<String> products() {
        return page.select("#produk li").eachText();
    }

    /** Where the file leads from which the standard was taken over. */
    public String original() {
        return page.select("#penetapan a[download]").first().attr("href");
    }

    /** Where the changes in short lead to all of them. */
    public String allChanges() {
        return page.select("#penetapan a[href$=perubahan]").attr("href");
    }

    /** Where a history leads to the changes of each version. */
    public List<String> changesOfVersions() {
        return page.select("a[href$=perubahan]").eachAttr("href");
    }
}
