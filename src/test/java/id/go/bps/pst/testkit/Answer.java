package id.go.bps.pst.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The answer to a request.
 *
 * @param headers by name, in lower case
 */
public record Answer(String address, int status, Map<String, List<String>> headers, byte[] body) {

    /** The first value of a header; null where there is none. */
    public String header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), address);
    }

    /** The visible text, without markup. */
    public String words() {
        return page().text();
    }

    public String heading() {
        return page().select("h1").text();
    }

    @Override
    public String toString() {
        String words = text();
        return status + " " + address + " " + headers + "\n" + words.substring(0, Math.min(600, words.length()));
    }
}
