package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.browser.Traffic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The size of staff pages: small enough at a first visit, and only the page itself at the second. */
class PageWeightIT {

    @BeforeEach
    void open() {
        Portal.asFirstOpened();
    }

    @ParameterizedTest
    @CsvSource({
        "admin.pusat, /audit/offices, 260000",
        "admin.pusat, /audit/staff?office=5272, 260000",
        "auditor.pusat, /audit/, 260000",
        "admin.5272, /desk/, 260000",
        "admin.5272, /desk/standards/history?office=5272&service=perpustakaan, 260000",
        "admin.5272, /desk/staff/mail?office=5272, 260000",
        "admin.5272, /desk/office/notices?office=5272, 300000",
        "admin.5272, /desk/office/hours?office=5272, 300000",
        "admin.pusat, /audit/holidays, 300000"
    })
    void a_first_visit_brings_at_most_and_a_second_nothing_more(String user, String path, long most) {
        try (Staff person = Staff.signIn(user)) {
            Traffic traffic = person.traffic();
            Traffic.Visit first = traffic.visit(path);
            assertThat(first.document() + first.belongings())
                    .as("first visit of %s", path)
                    .isLessThanOrEqualTo(most);
            assertThat(first.belongings()).as("scripts and styles of %s", path).isGreaterThan(50_000);
            assertThat(traffic.visit(path).belongings())
                    .as("second visit of %s", path)
                    .isZero();
        }
    }
}
