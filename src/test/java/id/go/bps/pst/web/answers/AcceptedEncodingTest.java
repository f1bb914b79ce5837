package id.go.bps.pst.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "deflate,gzip",
                "gzip ;q=0.001",
                "x-gzip, gzip",
                "gzip;q=1"
            })
    void allowsGzip(String header) {
        assertThat(AcceptedEncoding.allowsGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "gzip;q=0",
                "gzip; q=0.0",
                "br, gzip;q=0.000, deflate",
                "x-gzip",
                "gzipped",
                "gzip;q=0, x-gzip"
            })
    void doesNotAllowGzip(String header) {
        assertThat(AcceptedEncoding.allowsGzip(header)).isFalse();
    }

    @Property
    void neverFailsWhateverIsSent(@ForAll String header) {
        assertThat(AcceptedEncoding.allowsGzip(header + "gzip" + header)).isIn(true, false);
        assertThat(AcceptedEncoding.allowsGzip(null)).isFalse();
    }
}
