package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Axe;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.PublicSite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** kill -9 in the middle of saves: what was acknowledged is there, what was not is there or not, and nothing is half there. */
class KilledIT {

    private static final int ENOUGH = 8;

    private static final List<String> READ_BEFORE = List.of(
            "/",
            "/kota-bima/perpustakaan",
            "/en/kota-bima/perpustakaan",
            "/kota-bima/perpustakaan/versi/1/standar.pdf");

    /** By no other test either: the portal they share keeps what was read. */
    private static final String NOT_READ_BEFORE_THE_KILL = "/kabupaten-halmahera-timur";

    private static final String NOT_READ_BEFORE_THE_HANG = "/kabupaten-halmahera-utara";

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    /** Saves a draft over and over, each time under the next number, until that fails. */
    private static final class Saver extends Thread {

        private final Editor draft;
        private volatile int acknowledged;
        private volatile boolean stopped;

        private Saver(SignedIn who) {
            super("saver");
            setDaemon(true);
            this.draft = Editor.ofLibrary(who, "5272");
        }

        @Override
        public void run() {
            try {
                for (int next = 1; ; next++) {
                    draft.type("decreeNumber", "SK " + next).press("save");
                    if (!draft.isSaved() || !draft.form().get("decreeNumber").equals("SK " + next)) {
                        return;
                    }
                    acknowledged = next;
                }
            } catch (RuntimeException killed) {
                // As was to be
            } finally {
                stopped = true;
            }
        }

        static Saver at(SignedIn who) {
            Saver saver = new Saver(who);
            saver.start();
            await().atMost(Duration.ofMinutes(2)).until(() -> saver.acknowledged >= ENOUGH);
            return saver;
        }

        int acknowledgedWhenItEnded() {
            await().atMost(Duration.ofMinutes(2)).until(() -> stopped);
            return acknowledged;
        }
    }

    @Test
    void the_portal_is_killed_between_saves() {
        Saver saver = Saver.at(SignedIn.as("admin.5272"));
        portal.killServer();
        int acknowledged = saver.acknowledgedWhenItEnded();
        portal.startServer();
        assertNothingLost(acknowledged);
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        assertThat(draft.form().get("decreeNumber")).isEqualTo(kept());
    }

    @Test
    void the_database_is_killed_between_saves() {
        PublicSite site = new PublicSite(portal);
        Map<String, String> tags = new TreeMap<>();
        READ_BEFORE.forEach(path -> tags.put(path, site.open(path).header("ETag")));
        SignedIn bima = SignedIn.as("admin.5272");
        Saver saver = Saver.at(bima);
        portal.killDatabase();
        int acknowledged;
        try {
            acknowledged = saver.acknowledgedWhenItEnded();
            assertPublicPagesGoOn(site, tags);
            assertWhatWasNeverReadGetsASentence(site, NOT_READ_BEFORE_THE_KILL);
            Answer staff = bima.open("/desk/");
            assertThat(staff.status()).isIn(500, 503);
            assertThat(staff.heading()).as("staff get a sentence").isNotBlank();
            assertThat(staff.text()).doesNotContain("Exception", "\tat ");
        } finally {
            portal.startDatabase();
            // Keycloak notices each lost connection only when it uses it; the tests that follow are not about that
            portal.stopKeycloak();
            portal.startKeycloak();
        }
        assertThat(READ_BEFORE)
                .allSatisfy(path ->
                        assertThat(site.open(path).header("ETag")).as(path).isEqualTo(tags.get(path)));
        assertThat(site.open(NOT_READ_BEFORE_THE_KILL).status()).isEqualTo(200);
        assertNothingLost(acknowledged);
        await().atMost(Duration.ofSeconds(60)).until(() -> bima.open("/desk/").status() == 200);
        Editor draft = Editor.ofLibrary(bima, "5272");
        assertThat(draft.form().get("decreeNumber")).isEqualTo(kept());
        draft.type("decreeNumber", "SK sesudah pulih").press("save");
        assertThat(draft.isSaved()).isTrue();
    }

    @Test
    void the_database_hangs() {
        PublicSite site = new PublicSite(portal);
        Map<String, String> tags = new TreeMap<>();
        READ_BEFORE.forEach(path -> tags.put(path, site.open(path).header("ETag")));
        portal.holdDatabase();
        try {
            assertPublicPagesGoOn(site, tags);
            assertWhatWasNeverReadGetsASentence(site, NOT_READ_BEFORE_THE_HANG);
            assertThat(site.open("/kota-bima/perpustakaan?pada=2021-02-03").status())
                    .isEqualTo(503);
            assertThat(site.open("/gibt-es-nicht").status()).isEqualTo(404);
            assertThat(site.open("/api/v1/openapi.json").status()).isEqualTo(200);
            try (Staff reader = Staff.stranger()) {
                reader.open("/en/kota-bima/perpustakaan");
                Axe axe = reader.axe();
                assertThat(axe.violations()).isEmpty();
                assertThat(axe.unreadableByNight()).isEmpty();
            }
        } finally {
            portal.releaseDatabase();
        }
        await("pages that are right again").until(() -> READ_BEFORE.stream()
                .allMatch(path -> tags.get(path).equals(site.open(path).header("ETag"))));
        assertThat(site.open("/api/v1/offices/kota-bima").status()).isEqualTo(200);
    }

    private static void assertPublicPagesGoOn(PublicSite site, Map<String, String> tags) {
        await("pages that say how old they are").atMost(Duration.ofSeconds(30)).until(() -> site.open(
                        "/kota-bima/perpustakaan")
                .words()
                .contains("Data terbaru sedang tidak dapat dibaca"));
        tags.forEach((path, tag) -> {
            Answer old = site.open(path, "If-None-Match", tag);
            assertThat(old.header("Age")).as(path).containsOnlyDigits();
            assertThat(old.header("Cache-Control")).as(path).isEqualTo("no-store");
            if (path.endsWith(".pdf")) {
                assertThat(old.status()).as("the paper that the reader has").isEqualTo(304);
                return;
            }
            assertThat(old.status()).as(path).isEqualTo(200);
            assertThat(old.age())
                    .as(path)
                    .containsPattern(
                            path.startsWith("/en/")
                                    ? "This page shows the data of \\d\\d:\\d\\d WITA( on .*)?, (less than a|\\d+) minutes? ago\\."
                                    : path.equals("/")
                                            ? "Halaman ini memuat keadaan .*pukul \\d\\d\\.\\d\\d WIB, .* yang lalu\\."
                                            : "Halaman ini memuat keadaan .*pukul \\d\\d\\.\\d\\d WITA, .* menit yang lalu\\.");
        });
    }

    private static void assertWhatWasNeverReadGetsASentence(PublicSite site, String office) {
        for (String path :
                List.of(office, "/en" + office, "/cari?q=" + office.substring(1), office + "/poster-a4.pdf")) {
            Answer none = site.open(path);
            assertThat(none.status()).as(path).isEqualTo(503);
            assertThat(none.header("Retry-After")).as(path).isNotNull();
            assertThat(none.heading())
                    .as(path)
                    .isEqualTo(
                            path.startsWith("/en/")
                                    ? "The portal cannot answer at the moment"
                                    : "Portal sedang tidak dapat melayani");
        }
        Answer program = site.open("/api/v1/offices/kota-bima");
        assertThat(program.status()).isEqualTo(503);
        assertThat(program.header("Retry-After")).isNotNull();
        assertThat(program.header("Content-Type")).startsWith("application/problem+json");
    }

    private void assertNothingLost(int acknowledged) {
        int kept = Integer.parseInt(kept().replace("SK ", ""));
        assertThat(kept).as("the last save").isBetween(acknowledged, acknowledged + 1);
        List<Object> trail = portal
                .database()
                .owner()
                .rows("select after -> 'content' -> 'decree' ->> 'number' as sk from audit_trail"
                        + " where deed = 'StandardDrafting.save' and office_code = '5272' order by id")
                .stream()
                .map(row -> row.get("sk"))
                .toList();
        assertThat(trail)
                .as("each save has left its row, in order")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, kept)
                        .mapToObj(number -> (Object) ("SK " + number))
                        .toList());
    }

    private String kept() {
        return portal.database()
                .owner()
                .text("select decree_number from standard_version where office_code = '5272' and status = 'DRAFT'");
    }
}
