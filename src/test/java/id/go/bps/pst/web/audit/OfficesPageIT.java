package id.go.bps.pst.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.Keyboard;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
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
        String shared;
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            Page page = auditor.page();
            auditor.open(PAGE);
            page.fill("[id='table:name:filter']", "kabupaten");
            page.waitForURL(url -> url.contains("name=kabupaten"));
            page.click("[id='table:code'] .ui-column-title");
            page.waitForURL(url -> url.contains("sort=code"));
            page.click("[id='table:code'] .ui-column-title");
            page.waitForURL(url -> url.contains("sort=-code"));
            page.click(".ui-paginator-next");
            page.waitForURL(url -> url.contains("page=2"));
            List<String> shown = names(page);
            page.reload();
            assertThat(names(page)).isEqualTo(shown).allMatch(name -> name.contains("Kabupaten"));
            assertThat(page.inputValue("[id='table:name:filter']")).isEqualTo("kabupaten");
            page.click(".site-tools a[hreflang=en]");
            page.waitForSelector("html[lang=en]");
            assertThat(names(page)).isEqualTo(shown);
            shared = page.url().substring(page.url().indexOf("/audit"));
            assertThat(auditor.complaints()).isEmpty();
            try (Staff colleague = Staff.signIn("admin.pusat")) {
                colleague.open(shared);
                assertThat(names(colleague.page())).isEqualTo(shown);
            }
        }
    }

    @Test
    void the_keys_alone_filter_order_and_turn_pages() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            auditor.open(PAGE);
            Keyboard keys = new Keyboard(auditor.page());
            keys.tabTo("[id='table:name:filter']").type("kota");
            auditor.page().waitForURL(url -> url.contains("name=kota"));
            keys.tabTo("[id='table:province']").press("Enter");
            auditor.page().waitForURL(url -> url.contains("sort=province"));
            keys.tabTo(".ui-paginator-next").press("Enter");
            auditor.page().waitForURL(url -> url.contains("page=2"));
            keys.tabBackTo("#table_data a").leaveBy("Enter", "/audit/?office=");
        }
    }

    @Test
    void what_nothing_fits_says_so_and_leads_back_to_all() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            auditor.open(PAGE + "?name=qqq");
            assertThat(auditor.page().innerText("#table_data")).contains("Tidak ada yang cocok");
            auditor.page().click("#table_data a");
            auditor.page().waitForURL(url -> url.endsWith(PAGE));
            assertThat(names(auditor.page())).hasSize(25);
        }
    }

    @Test
    void the_centre_filters_by_who_may_publish_alone() {
        Portal.running()
                .database()
                .owner()
                .update("update office set one_person_publishing = true where code = '5272'");
        try (Staff centre = Staff.signIn("admin.pusat")) {
            centre.open(PAGE);
            centre.page().selectOption("[id='table:approval'] select", "alone");
            centre.page().waitForURL(url -> url.contains("approval=alone"));
            centre.page().reload();
            assertThat(names(centre.page())).containsExactly("BPS Kota Bima");
            assertThat(centre.page().inputValue("[id='table:approval'] select")).isEqualTo("alone");
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

    private static List<String> names(Page page) {
        return page.locator("#table_data td:first-child a").allInnerTexts();
    }
}
