package id.go.bps.pst.kernel.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitTest {

    @ParameterizedTest
    @CsvSource({
        "/sign-in/back-channel-logout, LOGOUT_TOKEN",
        "/desk/standards/keep, TYPING",
        "/desk/office/edit, OFFICE",
        "/desk/office/edit.xhtml, OFFICE",
        "/desk/office/edited, DESK",
        "/desk, DESK",
        "/desk/, DESK",
        "/desk/standards/submit, DESK",
        "/desktop, ELSEWHERE",
        "/audit/offices, AUDIT",
        "/sign-out, ELSEWHERE",
        "/, ELSEWHERE",
        "'', ELSEWHERE",
        "/api/v1/offices, ELSEWHERE",
        "/kota-bima/desk, ELSEWHERE"
    })
    void an_address_belongs_to_the_first_route_that_it_lies_in(String path, BodyLimit route) {
        assertThat(BodyLimit.of(path)).isEqualTo(route);
    }

    @Test
    void a_form_with_files_may_have_all_files_and_all_text_and_other_forms_no_files() {
        assertThat(BodyLimit.OFFICE.bytes(true, true)).isEqualTo(BodyLimit.HELD + 2L * BodyLimit.FILE);
        assertThat(BodyLimit.OFFICE.bytes(true, false))
                .isGreaterThan(BodyLimit.OFFICE.bytes(false, false) + 2L * BodyLimit.FILE);
        assertThat(BodyLimit.AUDIT.bytes(true, false)).isEqualTo(BodyLimit.AUDIT.bytes(false, false));
    }

    @Test
    void a_request_without_a_sign_in_may_be_as_large_as_held_text() {
        assertThat(Stream.of(BodyLimit.values()))
                .allSatisfy(route -> assertThat(route.bytes(false, true)).isLessThanOrEqualTo(BodyLimit.HELD));
        assertThat(BodyLimit.ELSEWHERE.bytes(true, true)).isEqualTo(64_000);
    }

    @Test
    void the_largest_limit_is_that_of_the_route_with_the_largest_limit() {
        assertThat(BodyLimit.most(true, false)).isEqualTo(BodyLimit.FORM_WITH_FILES);
        assertThat(BodyLimit.most(true, true)).isEqualTo(BodyLimit.OFFICE.bytes(true, true));
        assertThat(BodyLimit.most(false, false)).isEqualTo(BodyLimit.TYPING.bytes(false, false));
        assertThat(BodyLimit.most(false, true)).isEqualTo(BodyLimit.HELD);
    }
}
