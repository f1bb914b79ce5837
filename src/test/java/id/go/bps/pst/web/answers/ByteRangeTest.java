package id.go.bps.pst.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final String TAG = "\"a\"";

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=10-19, 10, 19",
        "bytes=90-, 90, 99",
        "bytes=90-500, 90, 99",
        "bytes=-1, 99, 99",
        "bytes=-500, 0, 99",
        "Bytes=5-6, 5, 6"
    })
    void onePartOfTheFileIsAskedFor(String header, long first, long last) {
        assertThat(ByteRange.asked(header, null, TAG, 100)).hasValue(new ByteRange(first, last));
        assertThat(ByteRange.asked(header, TAG, TAG, 100)).hasValue(new ByteRange(first, last));
        assertThat(ByteRange.asked(header, null, TAG, 100).orElseThrow().isSatisfiable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void aRangeBeyondTheFileIsRefused(String header) {
        assertThat(ByteRange.asked(header, null, TAG, 100).orElseThrow().isSatisfiable())
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes=-",
                "bytes=5-4",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "pages=1-2",
                "bytes=9999999999999999999-"
            })
    void whatIsNoOneRangeIsTheWholeFile(String header) {
        assertThat(ByteRange.asked(header, null, TAG, 100)).isEmpty();
    }

    @Test
    void aClientWithAPartOfAnotherFileGetsTheWholeFile() {
        assertThat(ByteRange.asked("bytes=0-1", "\"b\"", TAG, 100)).isEmpty();
        assertThat(ByteRange.asked("bytes=0-1", "W/" + TAG, TAG, 100)).isEmpty();
        assertThat(ByteRange.asked("bytes=0-1", "Wed, 21 Oct 2015 07:28:00 GMT", TAG, 100))
                .isEmpty();
    }
}
