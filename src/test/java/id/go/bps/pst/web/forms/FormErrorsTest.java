package id.go.bps.pst.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private final FormErrors errors = new FormErrors();

    @Test
    void a_refusal_that_names_a_field_is_told_beside_it() {
        Refusal refused = Refusal.invalid("text_empty").in("remark");
        errors.refuse(refused);
        assertThat(errors.getFields()).containsExactly("remark");
        assertThat(errors.of("remark")).isSameAs(refused);
        assertThat(errors.getWhole()).isNull();
        assertThat(errors.isEmpty()).isFalse();
    }

    @Test
    void a_refusal_without_a_field_is_told_of_the_whole_form() {
        Refusal refused = Refusal.conflict("profile_changed_meanwhile");
        errors.refuse(refused);
        assertThat(errors.getWhole()).isSameAs(refused);
        assertThat(errors.getFields()).isEmpty();
        assertThat(errors.isEmpty()).isFalse();
    }

    @Test
    void what_is_not_there_is_another_page() {
        Refusal refused = Refusal.notFound();
        assertThatThrownBy(() -> errors.refuse(refused)).isSameAs(refused);
        assertThatThrownBy(() -> errors.attempt(() -> {
                    throw refused;
                }))
                .isSameAs(refused);
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void an_action_is_done_or_its_refusal_noted() {
        assertThat(errors.attempt(() -> {})).isTrue();
        assertThat(errors.isEmpty()).isTrue();
        assertThat(errors.attempt(() -> {
                    throw Refusal.invalid("text_empty").in("name");
                }))
                .isFalse();
        assertThat(errors.getFields()).containsExactly("name");
    }
}
