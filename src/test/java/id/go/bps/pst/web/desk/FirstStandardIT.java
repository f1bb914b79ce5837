package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.PublicSite;
import id.go.bps.pst.testkit.Staff;
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
            bringIn(admin);
            mend(admin.page());
            submit(admin.page(), tomorrow);
            approve(head);
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

    private static void bringIn(Staff admin) {
        admin.open("/desk/");
        Page page = admin.page();
        page.click("a[href^='/desk/standards/import']");
        page.setInputFiles(
                "#f-document",
                new FilePayload(
                        "kota-banjarmasin-perpustakaan.txt", "text/plain", Seed.file("kota-banjarmasin-perpustakaan")));
        page.click("button[value=read]");
        page.waitForSelector("#part-TIME .doubts");
        assertThat(page.innerText("#part-TIME .doubts")).contains("isian yang kosong");
        page.click("button[value=draft]");
        page.waitForURL(url -> url.contains("/desk/standards/edit"));
    }

    /** Goes from mark to mark, and settles each. */
    private static void mend(Page page) {
        assertThat(page.inputValue("[name='time.amount']")).isEqualTo("10");
        while (page.locator(".doubts button").count() > 0) {
            int left = page.locator(".doubts li").count();
            page.locator(".doubts button").first().click();
            page.waitForFunction("left => document.querySelectorAll('.doubts li').length < left", left);
        }
        page.fill("[name=decreeDate]", "2024-01-02");
    }

    private static void submit(Page page, LocalDate effective) {
        page.fill("[name=effectiveDate]", effective.toString());
        page.locator("button[value=submit]:not([aria-hidden])").click();
        page.waitForURL(url -> url.contains("/desk/standards/submit"));
        assertThat(page.locator(".notice-warn .missing a").allInnerTexts()).containsExactly("SK bertanda tangan");
        page.setInputFiles(
                "[name='decree.signed']",
                new FilePayload("SK.pdf", "application/pdf", GivenFiles.pdf(1, "Surat Keputusan")));
        page.click("#submit .button-primary");
        page.waitForSelector(".notice-good");
    }

    private static void approve(Staff head) {
        head.open("/desk/");
        head.page().click(".service-perpustakaan .button-primary");
        head.page().waitForURL(url -> url.contains("/desk/standards/review"));
        head.page().click("#review .button-primary");
        head.page().waitForSelector("text=Terjadwal");
    }

    private static void correctTelephone(Staff admin) {
        Page page = admin.page();
        admin.open("/desk/");
        page.click("a[href^='/desk/office/edit']");
        page.waitForURL(url -> url.contains("/desk/office/edit"));
        Locator values = page.locator("[name='contact.value']");
        List<String> written = values.all().stream().map(Locator::inputValue).toList();
        values.nth(written.indexOf("0812-5050-6371")).fill("0811-5050-6371");
        page.locator(".save-bar .button-primary").click();
        page.waitForSelector(".notice-good");
    }
}
