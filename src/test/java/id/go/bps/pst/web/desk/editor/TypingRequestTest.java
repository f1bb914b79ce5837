package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.versions.DraftState;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingRequestTest {

    private static final String BEGINNING = "{\"window\": \"window-1\", \"seen\": \"2.7\", ";

    @Test
    void readsThePartsFromTheScript() throws IOException {
        TypingRequest sent = read(BEGINNING + """
                "parts": [{"name": "FEE", "collides": true, "fields": {"fee.note": ["Gratis", ""]}}, {"name": "title", "fields": {}}]}""").orElseThrow();

        assertThat(sent.seen()).isEqualTo(DraftState.of("2.7"));
        assertThat(sent.window().id()).isEqualTo("window-1");
        assertThat(sent.parts()).hasSize(2);
        assertThat(sent.parts().getFirst().collides()).isTrue();
        assertThat(sent.parts().getFirst().fields()).isEqualTo(Map.of("fee.note", List.of("Gratis", "")));
        assertThat(sent.parts().getLast().collides()).isFalse();
    }

    @Test
    void readsARequestWithoutParts() throws IOException {
        assertThat(read(BEGINNING + "\"parts\": []}").orElseThrow().parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"seen\"",
                "{}",
                "{\"seen\": \"2.7\", \"parts\": []}",
                "{\"window\": \"w\", \"seen\": \"2.7\", \"parts\": []}",
                "{\"window\": [], \"seen\": \"2.7\", \"parts\": []}",
                "{\"window\": \"window-1\", \"parts\": []}",
                "{\"window\": \"window-1\", \"seen\": null, \"parts\": []}",
                BEGINNING + "\"parts\": null}",
                BEGINNING + "\"parts\": {}}",
                BEGINNING + "\"parts\": 7}",
                BEGINNING + "\"parts\": [null]}",
                BEGINNING + "\"parts\": [[]]}",
                BEGINNING + "\"parts\": [{\"fields\": {}}]}",
                BEGINNING + "\"parts\": [{\"name\": \"FEE\"}]}",
                BEGINNING + "\"parts\": [{\"name\": \"FEE\", \"fields\": null}]}",
                BEGINNING + "\"parts\": [{\"name\": \"FEE\", \"fields\": {\"fee.note\": null}}]}",
                BEGINNING + "\"parts\": [{\"name\": \"FEE\", \"fields\": {\"fee.note\": [null]}}]}",
                BEGINNING + "\"parts\": [{\"name\": \"FEE\", \"fields\": {\"fee.note\": [{}]}}]}",
                BEGINNING + "\"parts\": [{\"name\": \"FEE\", \"fields\": {\"fee.note\": \"Gratis\"}}]}",
            })
    void readsNothingElse(String json) throws IOException {
        assertThat(read(json)).isEmpty();
    }

    @Test
    void refusesAnUnknownState() {
        assertThatThrownBy(() -> read("{\"window\": \"window-1\", \"seen\": \"x\", \"parts\": []}"))
                .isInstanceOf(Refusal.class);
    }

    private static Optional<TypingRequest> read(String json) throws IOException {
        return TypingRequest.read(new StringReader(json));
    }
}
