package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void aTranslationHasTheDigestOfItsIndonesianText() {
        assertThat(new Translation(" Come to the desk ", DIGEST).text()).isEqualTo("Come to the desk");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void textThatIsNoDigestIsRefused(String digest) {
        assertThatThrownBy(() -> new Translation("Come", digest)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.getMessageKey()).isEqualTo("choice_unknown");
            assertThat(refused.getField()).contains("english");
        });
    }

    @Test
    void anEmptyTranslationIsRefused() {
        assertThatThrownBy(() -> new Translation(" ", DIGEST))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getField()).contains("english"));
    }
}
