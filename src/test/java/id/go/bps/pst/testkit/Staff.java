package id.go.bps.pst.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** A person with a browser of their own. */
public final class Staff implements AutoCloseable {

    private final Portal portal;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Staff(Browser.NewContextOptions options) {
        this.scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        this.portal = Portal.running();
        this.context = Chromium.browser().newContext(options.setBaseURL(portal.address()));
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Somebody who has not signed in. */
    public static Staff stranger() {
        return new Staff(new Browser.NewContextOptions());
    }

    public static Staff strangerWithoutScripts() {
        return new Staff(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Somebody who has not signed in, with a window of that width. */
    public static Staff strangerAt(int width) {
        return new Staff(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    public static Staff signIn(String user) {
        return stranger().signInAs(user);
    }

    public static Staff signInWithoutScripts(String user) {
        return strangerWithoutScripts().signInAs(user);
    }

    public Staff signInAs(String user) {
        page.navigate("/sign-in");
        typePassword(user);
        page.waitForURL(url -> url.startsWith(portal.address()));
        return this;
    }

    /** On Keycloak's page. */
    public void typePassword(String user) {
        page.fill("#username", user);
        page.fill("#password", SignedIn.PASSWORD);
        page.click("#kc-login");
    }

    public Page page() {
        return page;
    }

    public Response open(String path) {
        return page.navigate(path);
    }

    /** Opens the desk, and from there the draft of the library: the one there is, or a new one. */
    public EditView openLibraryDraft(String office) {
        open("/desk/?office=" + office);
        page.locator(".service-perpustakaan .buttons .button-primary").click();
        page.waitForURL(url -> url.contains("/desk/standards/edit"));
        return new EditView(page, scripts);
    }

    public EditView openOffice(String office) {
        open("/desk/office/edit?office=" + office);
        return new EditView(page, scripts);
    }

    public EditView openHours(String office) {
        open("/desk/office/hours?office=" + office);
        return new EditView(page, scripts);
    }

    /** As if the session had ended: the portal knows this browser no more, Keycloak still does. */
    public void forgetSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONIDVERSION"));
    }

    /** As if nobody had ever signed in here. */
    public void forgetEverything() {
        context.clearCookies();
    }

    public List<Cookie> cookies() {
        return context.cookies(portal.address());
    }

    /** The errors of the browser's console: scripts that failed, and violations of the content security policy. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
