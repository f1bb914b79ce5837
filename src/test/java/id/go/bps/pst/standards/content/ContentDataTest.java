package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDataTest {

    /** A PDF may carry anything under the name of the portal's data. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"title\":", "{\"steps\":[", "{\"x\":[[{\"y\":"})
    void data_that_are_nested_without_end_are_no_data(String level) {
        byte[] json = level.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(ContentData.read(json)).isEmpty();
        String closed = "{\"title\":\"Layanan\",\"unknown\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        assertThat(ContentData.read(closed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
