package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.bps.pst.testkit.editor.EditView;

/** The page in a browser on which a document is brought in: chosen, read, made a draft. */
public final class ImportView {

    private final Page page;
    private final boolean scripts;

    ImportView(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    public ImportView choose(String fileName, byte[] text) {
        page.setInputFiles("#f-document", new FilePayload(fileName, "text/plain", text));
        return this;
    }

    /** Has the chosen file read, and waits for the page that shows what was read. */
    public ImportView read() {
        page.click("button[value=read]");
        page.waitForSelector("#part-head");
        return this;
    }

    /** What the portal is not sure of in a part, such as "TIME". */
    public String doubts(String part) {
        return page.innerText("#part-" + part + " .doubts");
    }

    /** Makes it a draft, and goes on to its editor. */
    public EditView draft() {
        page.click("button[value=draft]");
        page.waitForURL(url -> url.contains("/desk/standards/edit"));
        return new EditView(page, scripts);
    }
}
