package id.go.bps.pst.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftStateTest {

    @Test
    void aFormSendsBackTheStateOfItsPage() {
        DraftState seen = new DraftState(12, 345);

        assertThat(seen).hasToString("12.345");
        assertThat(DraftState.of("12.345")).isEqualTo(seen);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12", "12.", ".345", "12.345.6", "-1.2", "1.x", "123456789.1", "1.123456789", "1.2\n"})
    void otherTextIsNoState(String text) {
        assertThatThrownBy(() -> DraftState.of(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getKind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
