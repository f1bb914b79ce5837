package id.go.bps.pst.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Keyboard;
import id.go.bps.pst.testkit.browser.ListView;
import id.go.bps.pst.testkit.browser.Staff;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of offices, as an example of all staff lists: filters, order and page are in its address. */
class OfficesPageIT {

    private static final String PAGE = "/audit/offices";

    @BeforeEach
    void open() {
        Portal.asFirstOpened();
    }

    @Test
    void filter_order_and_page_stand_in_the_address_and_outlive_reload_language_and_sharing() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            ListView list = auditor.openList(PAGE);
            list.filter("name", "kabupaten")
                    .order("code", "code")
                    .order("code", "-code")
                    .turnTo(2);
            List<String> shown = list.names();
            list.reload();
            assertThat(list.names()).isEqualTo(shown).allMatch(name -> name.contains("Kabupaten"));
            assertThat(list.filtered("name")).isEqualTo("kabupaten");
            list.inEnglish();
            assertThat(list.names()).isEqualTo(shown);
            assertThat(auditor.complaints()).isEmpty();
            try (Staff colleague = Staff.signIn("admin.pusat")) {
                assertThat(colleague.openList(list.address()).names()).isEqualTo(shown);
            }
        }
    }

    @Test
    void the_keys_alone_filter_order_and_turn_pages() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            ListView list = auditor.openList(PAGE);
            Keyboard keys = auditor.keyboard();
            keys.tabTo(ListView.filter("name")).type("kota");
            list.awaitAddress("name=kota");
            keys.tabTo(ListView.head("province")).press("Enter");
            list.awaitAddress("sort=province");
            keys.tabTo(ListView.next()).press("Enter");
            list.awaitAddress("page=2");
            keys.tabBackTo(ListView.rows()).leaveBy("Enter", "/audit/?office=");
        }
    }

    @Test
    void what_nothing_fits_says_so_and_leads_back_to_all() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            ListView list = auditor.openList(PAGE + "?name=qqq");
            assertThat(list.words()).contains("Tidak ada yang cocok");
            list.leaveTo(PAGE);
            assertThat(list.names()).hasSize(25);
        }
    }

    @Test
    void the_centre_filters_by_who_may_publish_alone() {
        Portal.running()
                .database()
                .owner()
                .update("update office set one_person_publishing = true where code = '5272'");
        try (Staff centre = Staff.signIn("admin.pusat")) {
            ListView list = centre.openList(PAGE).choose("approval", "alone").reload();
            assertThat(list.names()).containsExactly("BPS Kota Bima");
            assertThat(list.chosen("approval")).isEqualTo("alone");
            assertThat(centre.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "page=", "page=-1", "page=100000"})
    void a_page_that_is_no_number_is_not_found(String query) {
        assertThat(SignedIn.as("auditor.pusat").open(PAGE + "?" + query).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=9999", "sort=nothing", "sort=-", "nothing=1", "approval=%00", "name=%3Cscript%3E"})
    void what_a_list_does_not_have_does_no_harm(String query) {
        assertThat(SignedIn.as("auditor.pusat").open(PAGE + "?" + query).status())
                .isEqualTo(200);
    }
}
