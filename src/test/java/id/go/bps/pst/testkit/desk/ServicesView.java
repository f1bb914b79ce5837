package id.go.bps.pst.testkit.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.bps.pst.testkit.editor.EditView;
import java.util.List;

/** The services of an office at its desk in a browser: those that it offers, and below them those that it could offer. */
public final class ServicesView {

    private final Page page;
    private final boolean scripts;

    public ServicesView(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    /** The names of the services that the office offers. */
    public List<String> offered() {
        return page.locator("#services_data td:first-child a").allInnerTexts();
    }

    /** What the page says of a service that the office offers. */
    public String words(String service) {
        return page.innerText(".service-" + service);
    }

    /** Unfolds the services that the office could offer. */
    public ServicesView unfoldOthers() {
        others().locator("summary").click();
        return this;
    }

    /** What the page says of them. */
    public String otherWords() {
        return others().innerText();
    }

    private Locator others() {
        return page.locator("#unoffered");
    }

    /** Takes up one of them by its name, and waits for the page that shows it among the offered ones. */
    public ServicesView offer(String name, String service) {
        others().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tawarkan: " + name))
                .click();
        return awaitAt(service);
    }

    /** Adds a service of the office's own, and waits for the page that shows it. */
    public ServicesView add(String indonesian, String english, String service) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tambah layanan sendiri"))
                .click();
        page.fill("[name=indonesianName]", indonesian);
        page.fill("[name=englishName]", english);
        page.keyboard().press("Enter");
        return awaitAt(service);
    }

    private ServicesView awaitAt(String service) {
        page.waitForURL(url -> url.endsWith("#" + service));
        return this;
    }

    /** Begins the standard of a service that has none. */
    public EditView begin(String service) {
        page.locator(".service-" + service + " button[name=begin]").click();
        page.waitForURL(url -> url.contains("/desk/standards/edit"));
        return new EditView(page, scripts);
    }
}
