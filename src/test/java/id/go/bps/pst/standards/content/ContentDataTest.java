package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.SourceRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDataTest {

    /** A PDF may carry anything under the name of the portal's data. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"title\":", "{\"steps\":[", "{\"x\":[[{\"y\":"})
    void data_nested_too_deeply_are_not_read(String level) {
        byte[] json = level.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(ContentData.read(json)).isEmpty();
        String closed = "{\"title\":\"Layanan\",\"unknown\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        assertThat(ContentData.read(closed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void the_data_contain_the_public_content_and_nothing_of_the_import() {
        StandardContent content = StandardContent.of("Perpustakaan")
                .complaints(new ComplaintChannels("Loket", List.of("loket"), new SourceRange(1, 5)))
                .kept(Map.of(Component.LEGAL_BASIS, "UU 25/2009"))
                .build();
        byte[] json = ContentData.write(content);

        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("rawText", "source", "UU 25/2009");
        assertThat(ContentData.read(json))
                .contains(StandardContent.of("Perpustakaan")
                        .complaints(new ComplaintChannels(null, List.of("loket"), null))
                        .build());
    }
}
