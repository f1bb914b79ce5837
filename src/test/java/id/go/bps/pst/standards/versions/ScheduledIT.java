package id.go.bps.pst.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is approved for a later day becomes public at its first instant, in the office's zone, by itself. */
class ScheduledIT {

    private static final ZoneId BIMA = ZoneId.of("Asia/Makassar");

    private Portal portal;
    private PublicSite site;
    private LocalDate tomorrow;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
        tomorrow = LocalDate.now(BIMA).plusDays(1);
    }

    @AfterEach
    void setTheClockBack() {
        portal.moveClock(Duration.ZERO);
    }

    @Test
    void the_public_page_changes_by_itself_at_the_effective_instant_and_not_before() {
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn kepala = SignedIn.as("kepala.5272");
        schedule(bima, kepala, "B-20/2026");
        assertThat(bima.open("/desk/").service("perpustakaan")).contains("Terjadwal", "kepala.5272");
        assertThat(bima.open(Editor.libraryPath("5272")).header("Location")).contains("/desk/standards/submit");
        assertThat(site.library("kota-bima").text()).doesNotContain("B-20/2026");

        Duration untilMidnight = Duration.between(java.time.Instant.now(), tomorrow.atStartOfDay(BIMA));
        portal.moveClock(untilMidnight.minusSeconds(8));
        assertThat(site.library("kota-bima").text()).as("eight seconds before").doesNotContain("B-20/2026");
        await().atMost(Duration.ofSeconds(16))
                .until(() -> site.library("kota-bima").text().contains("B-20/2026"));
        assertPublished("portal");
    }

    @Test
    void it_is_taken_back_until_then_and_what_was_public_stays() {
        SignedIn bima = SignedIn.as("admin.5272");
        schedule(bima, SignedIn.as("kepala.5272"), "B-21/2026");
        Answer page = bima.open(Approval.submitPath("5272"));
        bima.post(
                Approval.submitPath("5272"),
                id.go.bps.pst.testkit.Form.of(page, "submit").add("do", "take-back"));
        portal.moveClock(Duration.ofDays(2));
        await().during(Duration.ofSeconds(3))
                .until(() -> !site.library("kota-bima").text().contains("B-21/2026"));
        // Two days on, every sign-in of now has ended
        portal.moveClock(Duration.ZERO);
        assertThat(SignedIn.as("admin.5272").open(Editor.libraryPath("5272")).status())
                .isEqualTo(200);
    }

    @Test
    void it_is_published_on_the_next_start_when_the_portal_was_down_at_that_instant() {
        schedule(SignedIn.as("admin.5272"), SignedIn.as("kepala.5272"), "B-22/2026");
        portal.killServer();
        portal.startServer(Map.of("PORTAL_CLOCK_OFFSET", "P2D"));
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> site.library("kota-bima").text().contains("B-22/2026"));
            assertPublished("portal");
            assertThat(portal.database()
                            .owner()
                            .text("select (published_at - effective_at > interval '1 hour')::text from standard_version"
                                    + " where office_code = '5272' and number = 2"))
                    .as("published when it really was, in force from the day it names")
                    .isEqualTo("true");
        } finally {
            portal.moveClock(Duration.ZERO);
        }
    }

    private void schedule(SignedIn bima, SignedIn kepala, String decree) {
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", decree).type("decreeDate", "2026-03-02").type("effectiveDate", tomorrow.toString());
        Approval.submit(draft);
        assertThat(Approval.approve(kepala, "5272").header("Location")).contains("/desk/standards/review");
    }

    private void assertPublished(String by) {
        assertThat(portal.database()
                        .owner()
                        .text(
                                "select string_agg(number || status || published_by, ' ' order by number) from standard_version"
                                        + " where office_code = '5272'"))
                .isEqualTo("1SUPERSEDEDportal 2PUBLISHED" + by);
        assertThat(portal.database()
                        .owner()
                        .text(
                                "select effective_at = (? || ' 00:00 Asia/Makassar')::timestamptz from standard_version"
                                        + " where office_code = '5272' and number = 2",
                                tomorrow.toString()))
                .isEqualTo("true");
        assertThat(
                        portal.database()
                                .owner()
                                .number(
                                        "select count(*) from standard_version_event where what = 'PUBLISHED' and office_code = '5272'"))
                .isEqualTo(2);
    }
}
