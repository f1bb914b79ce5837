package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Address and contacts are written once and appear everywhere. */
class EditPageIT {

    private PublicSite site;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
    }

    @Test
    void a_telephone_number_that_is_corrected_once_is_right_on_every_page() {
        Editor office = Editor.ofOffice(SignedIn.as("admin.5272"), "5272");
        int row = office.form().all("contact.value").indexOf("0374-43522");
        office.type("contact.value", row, "0374-646000").press("save");
        assertThat(office.isSaved()).isTrue();
        for (String page : List.of("/kota-bima", "/kota-bima/perpustakaan", "/en/kota-bima/perpustakaan")) {
            await(page).until(() -> site.open(page).telephones().contains("tel:+62374646000"));
            assertThat(site.open(page).telephones()).containsOnly("tel:+62374646000");
            assertThat(site.open(page).text()).doesNotContain("0374-43522");
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void contacts_are_added_moved_and_removed_by_their_buttons(boolean scripts) {
        try (Staff bima = scripts ? Staff.signIn("admin.5272") : Staff.signInWithoutScripts("admin.5272")) {
            EditView office = bima.openOffice("5272");
            int last = office.all("contact.value").size();
            office.press("add:contact");
            office.choose("contact.kind", last, "EMAIL");
            office.type("contact.value", last, "perpustakaan5272@bps.go.id");
            office.type("contact.purpose", last, "Perpustakaan");
            office.move("up:contact:" + last);
            assertThat(office.all("contact.value").get(last - 1)).isEqualTo("perpustakaan5272@bps.go.id");
            office.press("remove:contact:" + last);
            assertThat(office.all("contact.value")).hasSize(last).doesNotContain("43522");
            office.save();
            assertThat(office.successes()).hasSize(1);
            assertThat(bima.complaints()).isEmpty();
        }
        await().until(() -> site.open("/kota-bima").words().contains("perpustakaan5272@bps.go.id"));
    }

    @Test
    void a_contact_is_moved_by_the_keyboard_and_by_dragging_and_the_public_page_follows() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView office = bima.openOffice("5272");
            List<String> before = office.all("contact.value");
            office.pressIn("value-2", "Alt+Shift+ArrowUp");
            assertThat(office.all("contact.value")).startsWith(before.get(0), before.get(2), before.get(1));
            assertThat(office.focus()).isEqualTo("f-value-2");
            assertThat(office.saidOfRows()).isEqualTo("Kontak sekarang nomor 2");
            office.dragContactToTop(1);
            assertThat(office.all("contact.value")).startsWith(before.get(2), before.get(0), before.get(1));
            office.pressIn("value-4", "Alt+Shift+ArrowUp");
            office.press("remove:contact:3");
            assertThat(office.all("contact.value"))
                    .as("the server knows the rows by where they stand")
                    .doesNotContain("43522")
                    .hasSize(before.size() - 1);
            office.save();
            assertThat(office.all("contact.value")).startsWith(before.get(2), before.get(0));
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void an_old_version_keeps_the_contacts_that_held_when_it_was_in_force() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-1/2026").type("decreeDate", "2026-01-05");
        id.go.bps.pst.testkit.desk.Approval.publish(draft, "5272");
        Editor office = Editor.ofOffice(bima, "5272");
        int row = office.form().all("contact.value").indexOf("0374-43522");
        office.type("contact.value", row, "0374-646000").press("save");
        await().until(() -> site.library("kota-bima").text().contains("tel:+62374646000"));
        assertThat(site.open("/kota-bima/perpustakaan/versi/1").text())
                .contains("tel:+6237443522")
                .doesNotContain("tel:+62374646000");
    }

    @Test
    void a_contact_that_takes_the_complaints_of_a_public_standard_cannot_just_vanish() {
        Editor office = Editor.ofOffice(SignedIn.as("admin.5272"), "5272");
        int row = office.form().all("contact.id").indexOf("email");
        office.press("remove:contact:" + row);
        office.press("save");
        assertThat(office.isSaved()).isFalse();
        assertThat(office.error()).contains("Perpustakaan", "saluran pengaduan");
        assertThat(site.library("kota-bima").text()).contains("mailto:bps5272@bps.go.id");
    }
}
