package id.go.bps.pst.staff;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final String ID = "00000000-0000-0000-0000-00000000000a";

    @Test
    void aPersonHasAnIdAndAName() {
        assertThat(new Person(ID, " Citra ").name()).isEqualTo("Citra");
        assertRefused(() -> new Person(ID, " ")).in("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "citra",
                "00000000-0000-0000-0000-00000000000",
                "../../users",
                "00000000-0000-0000-0000-00000000000G"
            })
    void whatIsNoIdentifierOfKeycloaksIsNobody(String id) {
        assertRefused(() -> new Person(id, "Citra")).asNotFound();
    }
}
