package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A picture on a page in a browser. */
public final class Picture {

    private final Page page;
    private final Locator picture;
    private final String selector;

    private Picture(Page page, String selector) {
        this.page = page;
        this.selector = selector;
        this.picture = page.locator(selector);
    }

    /** The photograph of an office on its public page. */
    static Picture ofOffice(Page page) {
        return new Picture(page, "img.photo");
    }

    /** The picture that a form says is kept. */
    public static Picture kept(Page page) {
        return new Picture(page, ".upload-now img");
    }

    public Picture scrollTo() {
        picture.scrollIntoViewIfNeeded();
        return this;
    }

    /** Waits until the browser has done with it; returns whether there is something to see. */
    public boolean isSeen() {
        page.waitForFunction("picture => document.querySelector(picture).complete", selector);
        return (boolean) picture.evaluate("picture => picture.naturalWidth > 0");
    }

    /** In pixels, as it is laid out. */
    public double height() {
        return picture.boundingBox().height;
    }
}
