package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.desk.SubmitView;

/** A draft in a browser as its public page would be. */
public final class PreviewView {

    private final Page page;

    PreviewView(Page page) {
        this.page = page;
    }

    /** Everything that the page says, without the bar above it. */
    public String words() {
        return page.innerText("main");
    }

    /** Goes on to the page for submitting. */
    public SubmitView goOnToSubmit() {
        page.click(".preview-bar .button-primary");
        page.waitForURL(url -> url.contains("/desk/standards/submit"));
        return new SubmitView(page);
    }
}
