package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void a_refusal_has_a_kind_a_field_and_arguments() {
        Refusal refused = Refusal.invalid("text_too_long", 10, 12).in("title");
        assertThat(refused.getKind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused.getField()).hasValue("title");
        assertThat(refused.getMessageKey()).isEqualTo("text_too_long");
        assertThat(refused.getArguments()).containsExactly(10, 12);
        assertThat(refused.in("other").getField()).hasValue("other");
    }

    @Test
    void a_missing_object_and_a_forbidden_one_look_alike() {
        assertThat(Refusal.notFound().getKind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refusal.notFound().getField()).isEmpty();
        assertThat(Refusal.notFound().getMessageKey()).isEqualTo("not_found");
        assertThat(Refusal.conflict("draft_changed_meanwhile", "admin.5272").getKind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void a_refusal_survives_a_session_without_its_arguments() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Refusal.invalid("text_too_long", new Object()).in("title"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Refusal read = (Refusal) in.readObject();
            assertThat(read.getMessageKey()).isEqualTo("text_too_long");
            assertThat(read.getArguments()).isEmpty();
        }
    }
}
