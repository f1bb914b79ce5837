package id.go.bps.pst.testkit.site;

import com.microsoft.playwright.Page;

/** A public page of a standard in a browser, as one goes from it to its versions. */
public final class PublicView {

    private final Page page;

    public PublicView(Page page) {
        this.page = page;
    }

    /** Everything that the page says, without header and footer. */
    public String words() {
        return page.innerText("main");
    }

    /** Goes on to the list of the standard's versions; returns what it says. */
    public String versions() {
        page.click("#penetapan a[href$='/versi']");
        page.waitForURL(url -> url.endsWith("/versi"));
        return words();
    }
}
