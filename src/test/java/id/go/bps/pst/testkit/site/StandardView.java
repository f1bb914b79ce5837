package id.go.bps.pst.testkit.site;

import com.microsoft.playwright.Page;

/** The public page of a standard in a browser. */
public final class StandardView {

    private static final String TICKS = "#persyaratan .check";

    private final Page page;

    public StandardView(Page page) {
        this.page = page;
    }

    /** Ticks a requirement, by its place in the page, from 0. */
    public StandardView tick(int requirement) {
        page.click(box(requirement));
        return this;
    }

    public boolean isTicked(int requirement) {
        return page.isChecked(box(requirement));
    }

    /** How many requirements are ticked. */
    public int ticked() {
        return page.locator("#persyaratan :checked").count();
    }

    private static String box(int requirement) {
        return TICKS + " >> nth=" + requirement;
    }

    /** Chooses a way of delivery by its name. */
    public StandardView choose(String way) {
        page.getByLabel(way).check();
        return this;
    }

    /** How many ways of delivery there are to choose from; none where the service has one way alone. */
    public int ways() {
        return page.locator("[name=cara]").count();
    }

    /** What is seen of a section, such as "persyaratan". */
    public String section(String id) {
        return page.innerText("#" + id);
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
