package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first of the four gates alone: the areas of addresses. The pages asked for do nothing and ask nobody, so no use case, no repository
 * and no database can be what refuses.
 */
class AreasIT {

    @ParameterizedTest
    @CsvSource({
        "admin.5272,    200, 404",
        "admin.6371,    200, 404",
        "kepala.5272,   200, 404",
        "kepala.6371,   200, 404",
        "petugas.5272,  200, 404",
        "petugas.6371,  200, 404",
        "auditor.pusat, 404, 200",
        "auditor.52,    404, 200",
        "admin.pusat,   404, 200"
    })
    void an_area_lets_in_its_own_roles_and_hides_from_the_others(String user, int desk, int audit) {
        SignedIn person = SignedIn.as(user);
        assertAnswers(person.open("/desk/probe"), desk);
        assertAnswers(person.open("/audit/probe"), audit);
        assertAnswers(person.post("/desk/probe", new id.go.bps.pst.testkit.Form()), desk);
        assertAnswers(person.visitor().head(Portal.running().at("/audit/probe")), audit);
    }

    private static void assertAnswers(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status == 404) {
            assertThat(answer.text()).doesNotContain("reached");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/probe", "/audit/probe"})
    void who_is_not_signed_in_is_sent_to_sign_in_by_every_method(String path) {
        Portal portal = Portal.running();
        assertThat(new Visitor().get(portal.at(path)).header("Location"))
                .startsWith(portal.realm().issuer());
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
            Answer answer = new Visitor().send(method, portal.at(path), "text/plain", new byte[0]);
            assertThat(answer.text()).as(method).doesNotContain("reached");
            assertThat(answer.status()).as(method).isBetween(300, 499);
        }
    }
}
