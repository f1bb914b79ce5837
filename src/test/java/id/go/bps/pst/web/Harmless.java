package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    private Harmless() {}

    static void require(Portal portal, AddressSpace.Sent request) {
        String answer = RawRequest.send(portal, request.text());
        String told = start(request.text()) + "\n=> " + start(answer);
        assertThat(RawRequest.status(answer)).as(told).isBetween(200, 499);
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end);
        if (request.sound() || end + 4 < answer.length()) {
            assertThat(head.lines().map(line -> line.substring(0, Math.max(0, line.indexOf(':')))
                            .toLowerCase(Locale.ROOT)))
                    .as(told)
                    .containsAll(HEADERS)
                    .doesNotContain("server", "x-powered-by");
        }
        // Scripts of Faces and the description of the API may name what they like
        if (head.contains("text/html") || head.contains("text/xml")) {
            // The requested text may be repeated
            assertThat(Stream.of(OF_THE_INSIDE).filter(word -> !request.text().contains(word)))
                    .as(told)
                    .noneMatch(answer.substring(end)::contains);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(1_500, text.length()));
    }
}
