package id.go.bps.pst.testkit.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Visitor;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The browser of one person: a profile of Chromium. A new profile costs as much as ten pages, so the next person gets the one that another
 * has left, without what the other left in it: windows, cookies, stored texts and cached pages.
 */
final class Browsing {

    private static final Map<Boolean, Deque<Browsing>> LEFT =
            Map.of(true, new ArrayDeque<>(), false, new ArrayDeque<>());

    private final BrowserContext profile;
    private final boolean scripts;
    /** Keeps the profile while no window is open. */
    private final Page blank;

    private final CDPSession devtools;

    private Browsing(boolean scripts) {
        this.scripts = scripts;
        this.profile = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Portal.running().address())
                        .setJavaScriptEnabled(scripts));
        this.blank = profile.newPage();
        this.devtools = profile.newCDPSession(blank);
    }

    /** @param scripts whether this browser runs them */
    static Browsing with(boolean scripts) {
        Browsing left = LEFT.get(scripts).poll();
        return left == null ? new Browsing(scripts) : left;
    }

    boolean runsScripts() {
        return scripts;
    }

    /** Opens a window. */
    Page open() {
        return profile.newPage();
    }

    /** Makes the portal and Keycloak know this browser as they know that user agent. */
    void take(Visitor visitor) {
        Portal portal = Portal.running();
        URI keycloak = URI.create(portal.realm().issuer());
        profile.addCookies(Stream.concat(
                        cookies(visitor, portal.at("/"), "/"), cookies(visitor, keycloak, keycloak.getPath() + "/"))
                .toList());
    }

    private static Stream<Cookie> cookies(Visitor visitor, URI server, String path) {
        return visitor.cookies(server).entrySet().stream().map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                .setDomain(server.getHost())
                .setPath(path));
    }

    /** Closes what is open, without a last word to the portal, and leaves the browser to the next. */
    void leave() {
        profile.setOffline(true);
        List<Page> windows = new ArrayList<>(profile.pages());
        windows.remove(blank);
        windows.forEach(Page::close);
        profile.clearCookies();
        JsonObject everything = new JsonObject();
        everything.addProperty("origin", Portal.running().address());
        everything.addProperty("storageTypes", "all");
        devtools.send("Storage.clearDataForOrigin", everything);
        devtools.send("Network.clearBrowserCache");
        profile.setOffline(false);
        LEFT.get(scripts).push(this);
    }
}
