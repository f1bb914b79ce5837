package id.go.bps.pst.kernel.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layers around the portal are configured in files of their own: each takes what {@link BodyLimit} says, and more than the one within. */
class BodyLimitsTest {

    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));

    @Test
    void the_server_accepts_the_sizes_of_the_table() throws IOException {
        assertThat(numbers("src/main/webapp/WEB-INF/web.xml", "<max-(?:file|request)-size>(\\d+)<"))
                .containsExactly(BodyLimit.MULTIPART, BodyLimit.MULTIPART);
        assertThat(numbers("docker/payara/pre-boot.txt", "max-form-post-size-bytes=(\\d+)"))
                .containsExactly(BodyLimit.FORM);
    }

    @Test
    void the_proxy_accepts_the_sizes_of_the_table_with_and_without_a_stated_length() throws IOException {
        assertThat(numbers("docker/proxy/Caddyfile", "(?:max_size|Content-Length}\\) >) (\\d+)\\n"))
                .containsExactly(BodyLimit.PROXY, BodyLimit.PROXY);
        assertThat(Files.readString(PROJECT.resolve("docker/proxy/pages/413.html")))
                .contains("paling besar " + BodyLimit.PROXY / 1_000_000 + " MB")
                .contains("paling besar " + BodyLimit.FILE / 1_000_000 + " MB");
    }

    @Test
    void each_layer_accepts_more_than_the_layer_inside_it() {
        assertThat(Stream.of(BodyLimit.values())).allSatisfy(route -> {
            assertThat(route.bytes(false, false)).isLessThan(BodyLimit.FORM);
            assertThat(route.bytes(true, false)).isLessThan(BodyLimit.MULTIPART);
        });
        assertThat(BodyLimit.MULTIPART).isLessThan(BodyLimit.PROXY);
    }

    private static List<Long> numbers(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PROJECT.resolve(file)))
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }
}
