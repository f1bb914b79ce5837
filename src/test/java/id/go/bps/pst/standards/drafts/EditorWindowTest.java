package id.go.bps.pst.standards.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorWindowTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "a1b2c3d4-e5f6-4a1b-8c2d-3e4f5a6b7c8d"})
    void aWindowHasTheIdThatItsScriptGenerated(String id) {
        assertThat(new EditorWindow(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "window of ani", "12345678901234567890123456789012345678901", "12345678\n"})
    void otherTextIsNoId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EditorWindow(id));
    }
}
