package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.ImportView;
import id.go.bps.pst.testkit.desk.SubmitView;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.site.PublicSite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An office that has nothing gets its first standard, as a new administrator goes about it: from the document it has to the public page. */
class FirstStandardIT {

    private static final ZoneId BANJARMASIN = ZoneId.of("Asia/Makassar");

    @AfterEach
    void setTheClockBack() {
        Portal.running().moveClock(Duration.ZERO);
    }

    @Test
    void from_the_document_of_the_national_site_to_a_public_page_whose_telephone_number_is_corrected_once() {
        Portal portal = Portal.withEmptyOffice("6371");
        PublicSite site = new PublicSite(portal);
        LocalDate tomorrow = LocalDate.now(BANJARMASIN).plusDays(1);
        try (Staff admin = Staff.signIn("admin.6371");
                Staff head = Staff.signIn("kepala.6371")) {
            EditView draft = bringIn(admin);
            mend(draft);
            submit(draft, tomorrow);
            head.openDesk().review("perpustakaan").approveAhead();
            assertThat(site.open("/kota-banjarmasin/perpustakaan").status()).isEqualTo(404);

            portal.moveClock(Duration.between(Instant.now(), tomorrow.atStartOfDay(BANJARMASIN)));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> site.open("/kota-banjarmasin/perpustakaan").status() == 200);
            portal.moveClock(Duration.ZERO);
            assertThat(site.library("kota-banjarmasin").text())
                    .contains("019/KPA/2024 TAHUN 2024", "Pengguna layanan memiliki alamat email yang masih aktif");

            correctTelephone(admin);
            for (String page : List.of("/kota-banjarmasin", "/kota-banjarmasin/perpustakaan", "/en/kota-banjarmasin")) {
                assertThat(site.open(page).text())
                        .as(page)
                        .contains("0811-5050-6371")
                        .doesNotContain("0812-5050-6371");
            }
            assertThat(admin.complaints()).isEmpty();
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static EditView bringIn(Staff admin) {
        ImportView document = admin.openDesk()
                .bringIn()
                .choose("kota-banjarmasin-perpustakaan.txt", Seed.file("kota-banjarmasin-perpustakaan"))
                .read();
        assertThat(document.doubts("TIME")).contains("isian yang kosong");
        return document.draft();
    }

    private static void mend(EditView draft) {
        assertThat(draft.value("time.amount")).isEqualTo("10");
        draft.settleDoubts().type("decreeDate", "2024-01-02");
    }

    private static void submit(EditView draft, LocalDate effective) {
        SubmitView submission =
                draft.type("effectiveDate", effective.toString()).goOnToSubmit();
        assertThat(submission.missing()).containsExactly("SK bertanda tangan");
        submission.chooseDecree(GivenFiles.pdf(1, "Surat Keputusan")).submit();
    }

    private static void correctTelephone(Staff admin) {
        EditView office = admin.openDesk().editOffice();
        int telephone = office.all("contact.value").indexOf("0812-5050-6371");
        office.type("contact.value", telephone, "0811-5050-6371").save();
        assertThat(office.successes()).isNotEmpty();
    }
}
