package id.go.bps.pst.standards.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.content.Component;
import org.junit.jupiter.api.Test;

class AspectTest {

    @Test
    void offices_are_compared_in_public_components_then_hours_and_contacts_then_kept_components() {
        assertThat(Aspect.all())
                .extracting(Aspect::toString)
                .containsExactly(
                        "REQUIREMENTS",
                        "PROCEDURE",
                        "TIME",
                        "FEE",
                        "PRODUCTS",
                        "COMPLAINTS",
                        "HOURS",
                        "CONTACTS",
                        "LEGAL_BASIS",
                        "FACILITIES",
                        "COMPETENCE",
                        "SUPERVISION",
                        "STAFFING",
                        "SERVICE_GUARANTEE",
                        "SAFETY_GUARANTEE",
                        "EVALUATION");
    }

    @Test
    void hours_and_contacts_belong_to_the_office_and_all_else_to_a_standard() {
        assertThat(Aspect.all().stream().filter(aspect -> !aspect.isOfStandard()))
                .containsExactly(Aspect.HOURS, Aspect.CONTACTS)
                .allMatch(aspect -> aspect.getComponent().isEmpty());
    }

    @Test
    void only_the_steps_of_a_procedure_have_an_order() {
        assertThat(Aspect.all().stream().filter(Aspect::isOrdered)).containsExactly(Aspect.of(Component.PROCEDURE));
    }
}
