package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The page in a browser on which a draft is submitted with its signed decree. */
public final class SubmitView {

    /** The field of the signed decree, as a keyboard finds it. */
    public static final String DECREE = "[name='decree.signed']";

    /** The same once its file was refused. */
    public static final String REFUSED_DECREE = DECREE + "[aria-invalid]";

    /** The button that submits, as a keyboard finds it. */
    public static final String SUBMIT = "#submit .button-primary";

    private final Page page;

    public SubmitView(Page page) {
        this.page = page;
    }

    /** What is missing yet, each a link to where it belongs. */
    public List<String> missing() {
        return page.locator(".notice-warn .missing a").allInnerTexts();
    }

    /** Everything that the page says. */
    public String words() {
        return page.innerText("main");
    }

    public SubmitView chooseDecree(byte[] pdf) {
        page.setInputFiles(DECREE, new FilePayload("SK.pdf", "application/pdf", pdf));
        return this;
    }

    /** Submits, and waits until the page says so. */
    public SubmitView submit() {
        page.click(SUBMIT);
        return awaitSubmitted();
    }

    /** The same with a button pressed twice, as some do with every button. */
    public SubmitView submitTwice() {
        Locator button = page.locator(SUBMIT);
        button.dblclick();
        return awaitSubmitted();
    }

    private SubmitView awaitSubmitted() {
        page.locator(".notice-good").waitFor();
        return this;
    }
}
