package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import org.jsoup.nodes.Document;

/** A standard's public page in English: which of its words are English, and which had to stay Indonesian. */
public final class EnglishStandard {

    private final Document page;

    private EnglishStandard(Document page) {
        this.page = page;
    }

    public static EnglishStandard of(Answer answer) {
        return new EnglishStandard(answer.page());
    }

    public String title() {
        return page.select("h1").text();
    }

    public String titleLanguage() {
        return page.select("h1").attr("lang");
    }

    /** Everything that the section with that id says, such as "persyaratan". */
    public String section(String id) {
        return page.select("#" + id).text();
    }

    /** The language of the office's own text in that section; empty where it has none. */
    public String textLanguage(String id) {
        return page.select("#" + id + " .as-written").attr("lang");
    }

    /** The language of the numbered list in that section; empty where it has none. */
    public String listLanguage(String id) {
        return page.select("#" + id + " ol").attr("lang");
    }
}
