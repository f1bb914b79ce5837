package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.audit.ComparisonPicker;
import id.go.bps.pst.testkit.desk.DeskView;
import id.go.bps.pst.testkit.desk.SecondFactorPages;
import id.go.bps.pst.testkit.desk.ServicesView;
import id.go.bps.pst.testkit.desk.StaffView;
import id.go.bps.pst.testkit.desk.Tour;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.editor.RefusedForm;
import id.go.bps.pst.testkit.editor.UploadView;
import id.go.bps.pst.testkit.site.StandardView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person with a browser of their own, in which nobody was before. */
public final class Staff implements AutoCloseable {

    private final Portal portal;
    private final Browsing browsing;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Staff(Browsing browsing) {
        this.portal = Portal.running();
        this.browsing = browsing;
        this.page = browsing.open();
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
        return new Staff(Browsing.with(true));
    }

    public static Staff strangerWithoutScripts() {
        return new Staff(Browsing.with(false));
    }

    /** Somebody who has not signed in, with a window of that width. */
    public static Staff strangerAt(int width) {
        Staff stranger = stranger();
        stranger.page.setViewportSize(width, 900);
        return stranger;
    }

    /** Somebody who has signed in, and has opened no page yet. */
    public static Staff signIn(String user) {
        return stranger().signedInAs(user);
    }

    public static Staff signInWithoutScripts(String user) {
        return strangerWithoutScripts().signedInAs(user);
    }

    /** Without the browser: how one signs in with it is tested where it is the subject. */
    private Staff signedInAs(String user) {
        browsing.take(SignedIn.as(user).visitor());
        return this;
    }

    /** By Keycloak's page. */
    public Staff signInAs(String user) {
        page.navigate("/sign-in");
        typePassword(user);
        page.waitForURL(url -> url.startsWith(portal.address()));
        return this;
    }

    /** On Keycloak's page. */
    public void typePassword(String user) {
        typePassword(user, SignedIn.PASSWORD);
    }

    /** The same with any password. */
    public void typePassword(String user, String password) {
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("#kc-login");
    }

    /** On Keycloak's page that asks for a password of one's own; it leads back to the portal. */
    public void chooseOwnPassword(String password) {
        page.fill("#password-new", password);
        page.fill("#password-confirm", password);
        page.click("[type=submit]");
        awaitBackAt("");
    }

    /** Keycloak's pages about one-time codes. */
    public SecondFactorPages secondFactor() {
        return new SecondFactorPages(page);
    }

    public SecurityKey plugInSecurityKey() {
        return SecurityKey.plugIn(page);
    }

    /** Waits until the browser has come back to the portal, to an address that begins so. */
    public void awaitBackAt(String path) {
        page.waitForURL(url -> url.startsWith(portal.address() + path));
    }

    /** Types a wrong password into Keycloak's page, and waits until it says so. */
    public void typeWrongPassword(String user) {
        page.fill("#username", user);
        page.fill("#password", "salah");
        page.click("#kc-login");
        page.waitForSelector("[aria-invalid=true], .field-error, .notice-error");
    }

    /** What axe finds on the page that is open. */
    public Axe axe() {
        return Axe.on(page);
    }

    /** By how many pixels the open page is wider than its window. */
    public int excessWidth() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Everything that the open page says. */
    public String words() {
        return page.innerText("body");
    }

    /** What the open page itself says, without the frame of all pages. */
    public String content() {
        return page.innerText("main");
    }

    public String heading() {
        return page.innerText("h1");
    }

    public String language() {
        return page.getAttribute("html", "lang");
    }

    public String title() {
        return page.title();
    }

    /** What the frame says above every page. */
    public String banner() {
        return page.getByRole(AriaRole.BANNER).innerText();
    }

    /** Takes a picture of the whole open page, for whoever wants to see it. */
    public void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    /** Opens a list. */
    public ListView openList(String path) {
        open(path);
        return new ListView(page);
    }

    /** The choice of what to compare, on the open page. */
    public ComparisonPicker comparison() {
        return new ComparisonPicker(page);
    }

    /** The form of the open page, to be sent with fields that are refused. */
    public RefusedForm form() {
        return new RefusedForm(page);
    }

    /** The question that the open page may ask. */
    public Question question() {
        return new Question(page);
    }

    /** Clicks what leads to another page, whose address contains that. */
    public void leaveBy(String selector, String to) {
        page.click(selector);
        page.waitForURL(url -> url.contains(to));
    }

    /** The keyboard, without a mouse. */
    public Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** The search on the open page. */
    public SearchField searchField() {
        return new SearchField(page);
    }

    /** Waits until the browser is at that address of the portal. */
    public void awaitAt(String path) {
        page.waitForURL(url -> url.equals(portal.address() + path));
    }

    /** What opening pages brings over the wire, with an empty cache. */
    public Traffic traffic() {
        return new Traffic(page);
    }

    /** Makes the window that wide. */
    public Staff at(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    public Response open(String path) {
        return page.navigate(path);
    }

    /** Opens the public page of a standard. */
    public StandardView openStandard(String path) {
        open(path);
        return new StandardView(page);
    }

    /** The heading and the sections of the open public page, as they are seen. */
    public List<String> sections() {
        return page.locator("h1, .section").allInnerTexts();
    }

    /** Opens the desk, and from there the draft of the library: the one there is, or a new one. */
    public EditView openLibraryDraft(String office) {
        open("/desk/?office=" + office);
        page.locator(".service-perpustakaan .buttons .button-primary").click();
        page.waitForURL(url -> url.contains("/desk/standards/edit"));
        return new EditView(page, browsing.runsScripts());
    }

    /** The form of the desk that is open. */
    public EditView editing() {
        return new EditView(page, browsing.runsScripts());
    }

    /** The steps by which the open page shows around. */
    public Tour tour() {
        return new Tour(page);
    }

    /** Opens the desk, and from there the page of the office's staff. */
    public StaffView openStaff() {
        open("/desk/");
        leaveBy("nav.tabs a[href^='/desk/staff']", "/desk/staff");
        return new StaffView(page);
    }

    /** What the desk says above every page, such as who is signed in. */
    public String deskHeader() {
        return page.locator(".desk-header").textContent();
    }

    /** Opens the desk with the list of the office's services. */
    public ServicesView openServices(String office) {
        open("/desk/?office=" + office);
        return new ServicesView(page, browsing.runsScripts());
    }

    /** The photograph of the office whose public page is open. */
    public Picture photograph() {
        return Picture.ofOffice(page);
    }

    public EditView openOffice(String office) {
        open("/desk/office/edit?office=" + office);
        return new EditView(page, browsing.runsScripts());
    }

    public EditView openHours(String office) {
        open("/desk/office/hours?office=" + office);
        return new EditView(page, browsing.runsScripts());
    }

    /** The words that a page which compares versions marks as added. */
    public List<String> added() {
        return page.locator("ins").allInnerTexts();
    }

    /** The window in which all this happens. */
    public BrowserWindow window() {
        return new BrowserWindow(page);
    }

    /** Opens the desk of the person's office. */
    public DeskView openDesk() {
        return openDeskAt("/desk/");
    }

    public DeskView openDesk(String office) {
        return openDeskAt("/desk/?office=" + office);
    }

    private DeskView openDeskAt(String path) {
        open(path);
        return new DeskView(page, browsing.runsScripts());
    }

    /** Opens a form of the desk that has fields for files. */
    public UploadView openUpload(String path) {
        open(path);
        return new UploadView(page);
    }

    /** Opens the draft of the library at its address, in another window. */
    public EditView openLibraryDraftInNewWindow(String office) {
        Page window = browsing.open();
        window.navigate(Editor.libraryPath(office));
        return new EditView(window, browsing.runsScripts());
    }

    /** Signs out by the button in the header of a page of the desk. */
    public void signOut() {
        page.click("form[action='/sign-out'] button");
        page.waitForURL(url -> !url.contains("/desk/"));
    }

    /** As if the session had ended: the portal knows this browser no more, Keycloak still does. */
    public void forgetSession() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONIDVERSION"));
    }

    /** As if nobody had ever signed in here. */
    public void forgetEverything() {
        page.context().clearCookies();
    }

    public List<Cookie> cookies() {
        return page.context().cookies(portal.address());
    }

    /** The errors of the browser's console: scripts that failed, and violations of the content security policy. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browsing.leave();
    }
}
