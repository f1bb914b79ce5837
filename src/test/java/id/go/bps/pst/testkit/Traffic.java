package id.go.bps.pst.testkit;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** What goes over the wire into somebody's browser, heads of answers included, as the browser itself counts it. */
public final class Traffic {

    private final Page page;
    private final CDPSession session;
    private final AtomicLong bytes = new AtomicLong();

    /** With a browser that keeps nothing yet. */
    public Traffic(Page page) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    /** What opening a page brings, until nothing more comes: bytes of the page itself and bytes of all that belongs to it. */
    public Visit visit(String path) {
        bytes.set(0);
        long ofThePage = page.navigate(path).request().sizes().responseBodySize;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Visit(ofThePage, bytes.get());
    }

    /**
     * A page that was opened.
     *
     * @param page bytes of its own text
     * @param all bytes of everything, with heads
     */
    public record Visit(long page, long all) {

        /** What its scripts, styles and pictures weighed, with the heads of all answers. */
        public long belongings() {
            return all - page;
        }
    }
}
