package id.go.bps.pst.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final String TAG = "\"abc-gzip\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abc-gzip\"",
                "W/\"abc-gzip\"",
                "*",
                " * ",
                "\"x\", \"abc-gzip\"",
                "\"x\",W/\"abc-gzip\" , \"y\"",
                "\"a,b\", \"abc-gzip\"",
                "\"\",\"abc-gzip\""
            })
    void match(String header) {
        assertThat(EntityTags.match(header, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc-gzip",
                "\"abc\"",
                "\"abc-gzip",
                "\"xabc-gzip\"",
                "\"x\"abc-gzip\"y\"",
                "\"**\"",
                "\"ABC-GZIP\"",
                "W/\"abc\", \"abc-gzip \""
            })
    void doNotMatch(String header) {
        assertThat(EntityTags.match(header, TAG)).isFalse();
    }

    @Property
    void neverFailWhateverIsSent(@ForAll String header) {
        assertThat(EntityTags.match(header + "," + TAG, "\"none\"")).isIn(true, false);
        assertThat(EntityTags.match(null, TAG)).isFalse();
    }
}
