package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.Portal;

/** The page in a browser on which the head of office approves a submitted version, or returns it with a remark. */
public final class ReviewView {

    /** The buttons, as a keyboard finds them. */
    public static final String APPROVE = "button[value='approve']";

    public static final String RETURN = "button[value='return']";

    private final Page page;

    ReviewView(Page page) {
        this.page = page;
    }

    /** Everything that the page says. */
    public String words() {
        return page.innerText("main");
    }

    /** Approves, and waits for what follows: the public page at that address of the portal. */
    public void approveInto(String path) {
        approve();
        page.waitForURL(Portal.running().address() + path);
    }

    /** Approves a version that is not in force yet, and waits until the page says that it is scheduled. */
    public void approveAhead() {
        approve();
        page.waitForSelector("text=Terjadwal");
    }

    private void approve() {
        page.click("#review .button-primary");
    }
}
