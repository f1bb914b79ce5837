package id.go.bps.pst.testkit.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes that a browser receives, as the browser counts them: compressed, without cached files. */
public final class Traffic {

    private final Page page;
    private final Map<String, Long> heads = new ConcurrentHashMap<>();
    private final Map<String, Long> bodies = new ConcurrentHashMap<>();
    private volatile String document = "";

    /** With an empty cache. */
    Traffic(Page page) {
        this.page = page;
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        session.on("Network.responseReceived", event -> {
            if (event.get("type").getAsString().equals("Document")) {
                document = id(event);
            }
            heads.put(id(event), length(event.getAsJsonObject("response")));
        });
        session.on(
                "Network.loadingFinished",
                event -> bodies.put(id(event), Math.max(0, length(event) - heads.getOrDefault(id(event), 0L))));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    /** Opens a page, and waits until all of it has arrived. */
    public Visit visit(String path) {
        bodies.clear();
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long ofThePage = bodies.getOrDefault(document, 0L);
        long all = bodies.values().stream().mapToLong(Long::longValue).sum();
        return new Visit(ofThePage, all - ofThePage);
    }

    /**
     * An opened page; bytes without the headers of the answers.
     *
     * @param document its own text
     * @param belongings its scripts, styles and pictures
     */
    public record Visit(long document, long belongings) {}
}
