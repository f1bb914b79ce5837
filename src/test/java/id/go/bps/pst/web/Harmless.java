package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What holds of every answer that a stranger gets, whatever they sent. */
final class Harmless {

    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy");

    private static final String[] OF_THE_INSIDE = {
        "\tat ",
        "Exception",
        "java.lang",
        "jakarta.",
        "com.sun",
        "org.glassfish",
        "org.apache",
        "id.go.bps",
        "Payara",
        "GlassFish",
        "Grizzly",
        "<web-app"
    };

    private static final Pattern TO_FOLDER = Pattern.compile("\r\nLocation: /[^?\r]{0,2000}/(?:\\?|\r)");

    private Harmless() {}

    static void require(Portal portal, AddressSpace.Sent request) {
        String answer = RawRequest.send(portal, request.text());
        String told = start(request.text()) + "\n=> " + start(answer);
        assertThat(RawRequest.status(answer)).as(told).isBetween(200, 499);
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end);
        if (!isToFolder(head) && (request.sound() || end + 4 < answer.length())) {
            assertThat(head.lines().map(line -> line.substring(0, Math.max(0, line.indexOf(':')))
                            .toLowerCase(Locale.ROOT)))
                    .as(told)
                    .containsAll(HEADERS)
                    .doesNotContain("server", "x-powered-by");
        }
        // Scripts of Faces and the description of the API may name what they like
        if (head.contains("text/html") || head.contains("text/xml")) {
            assertThat(answer.substring(end)).as(told).doesNotContain(OF_THE_INSIDE);
        }
    }

    /** The container leads from {@code /desk} to {@code /desk/} before any filter, in words of its own. */
    private static boolean isToFolder(String head) {
        return head.startsWith("HTTP/1.1 301 ")
                && head.contains("\r\nContent-Language: en\r\n")
                && TO_FOLDER.matcher(head).find();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(1_500, text.length()));
    }
}
