package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.editor.EditView;

/** The desk of an office in a browser: the list of its services, and the ways from there. */
public final class DeskView {

    private final Page page;
    private final boolean scripts;

    public DeskView(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    /** The button or link of a service by which its standard goes on, as a keyboard finds it. */
    public static String next(String service) {
        return row(service) + " .buttons .button-primary";
    }

    /** The link to the history of a service's standard, as a keyboard finds it. */
    public static String history(String service) {
        return row(service) + " a[href*='/history']";
    }

    private static String row(String service) {
        return ".service-" + service;
    }

    /** What the desk says of a service. */
    public String service(String service) {
        return page.innerText(row(service));
    }

    /** Goes on to the page on which a head of office approves or returns the submitted version. */
    public ReviewView review(String service) {
        leaveBy(next(service), "/desk/standards/review");
        return new ReviewView(page);
    }

    /** Goes on to bringing in a document. */
    public ImportView bringIn() {
        leaveBy("a[href^='/desk/standards/import']", "/desk/standards/import");
        return new ImportView(page, scripts);
    }

    /** Goes on to the office's own page. */
    public EditView editOffice() {
        leaveBy("a[href^='/desk/office/edit']", "/desk/office/edit");
        return new EditView(page, scripts);
    }

    private void leaveBy(String selector, String to) {
        page.click(selector);
        page.waitForURL(url -> url.contains(to));
    }
}
