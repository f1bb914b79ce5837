package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class RefusedTest {

    @Test
    void a_refusal_tells_how_where_and_with_what() {
        Refused refused = Refused.invalid("text_too_long", 10, 12).in("title");
        assertThat(refused.getKind()).isEqualTo(Refused.Kind.INVALID);
        assertThat(refused.getField()).hasValue("title");
        assertThat(refused.getMessageKey()).isEqualTo("text_too_long");
        assertThat(refused.getArguments()).containsExactly(10, 12);
        assertThat(refused.in("other").getField()).hasValue("other");
    }

    @Test
    void what_is_not_found_and_what_is_not_ones_own_look_alike() {
        assertThat(Refused.notFound().getKind()).isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(Refused.notFound().getField()).isEmpty();
        assertThat(Refused.notFound().getMessageKey()).isEqualTo("not_found");
        assertThat(Refused.conflict("draft_changed_meanwhile", "admin.5272").getKind())
                .isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void it_survives_a_session_without_its_arguments() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Refused.invalid("text_too_long", new Object()).in("title"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Refused read = (Refused) in.readObject();
            assertThat(read.getMessageKey()).isEqualTo("text_too_long");
            assertThat(read.getArguments()).isEmpty();
        }
    }
}
