package id.go.bps.pst.web.desk.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Axe;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.database.Database;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who can act see waiting and failed tasks, and try them again. */
class TasksIT {

    private static final String PAGE = "/desk/tasks/?office=5272";
    private static final String CENTRE = "/audit/tasks";
    private static final Duration SOON = Duration.ofSeconds(60);

    private Database database;

    @BeforeEach
    void open() {
        database = Portal.asFirstOpened().database();
    }

    @Test
    void an_office_with_nothing_to_do_is_told_so() {
        SignedIn bima = SignedIn.as("admin.5272");
        assertThat(bima.open(PAGE).words()).contains("Pekerjaan portal", "Tidak ada pekerjaan yang menunggu");
        assertThat(bima.go(PAGE + "&bahasa=en").words()).contains("No task is waiting");
    }

    @Test
    void a_letter_that_no_mail_server_takes_is_seen_and_tried_again() {
        GivenTasks.letters(Portal.running(), "5272", 1);
        SignedIn bima = SignedIn.as("admin.5272");
        await().atMost(SOON).until(() -> failures() > 0);
        database.owner()
                .update("update due_task set execution_time = now() + interval '1 hour' where task_name = 'letter'");
        assertThat(bima.open(PAGE).words())
                .contains("Pengiriman surat", "Gagal, dicoba lagi", "kali berturut-turut", "Dicoba lagi");
        assertThat(bima.go(PAGE + "&bahasa=en").words()).contains("Sending a letter", "Failed, tried again");
        long before = failures();
        Form form = Form.of(bima.go(PAGE + "&bahasa=id"), "tasks").add("do", "hasten");
        assertThat(bima.follow(bima.post(PAGE, form)).words()).contains("Yang gagal segera dicoba lagi");
        await().atMost(SOON).until(() -> failures() > before);
    }

    @Test
    void only_the_offices_administrators_see_it_and_the_centre_sees_what_failed_anywhere() {
        GivenTasks.due(database, "letter", "5272", 1, 86_400);
        GivenTasks.due(database, "letter", "6371", 2, 86_400);
        database.owner().update("update due_task set consecutive_failures = 3 where office_code = '6371'");
        assertThat(SignedIn.as("admin.5272").open(PAGE).words())
                .contains("Pengiriman surat", "Menunggu")
                .doesNotContain("Gagal");
        for (String other : List.of("petugas.5272", "kepala.5272", "admin.6371")) {
            SignedIn stranger = SignedIn.as(other);
            assertThat(stranger.open(PAGE).status()).as(other).isEqualTo(404);
            assertThat(stranger.open("/desk/").leadsTo("/desk/tasks")).as(other).isEqualTo(other.startsWith("admin"));
        }
        assertThat(SignedIn.as("auditor.52").open(CENTRE).status()).isEqualTo(404);
        assertThat(SignedIn.as("admin.pusat").open(CENTRE).words())
                .contains("Pengiriman surat, BPS Kota Banjarmasin", "Gagal 3 kali", "Pembersihan konsep yang dibuang")
                .doesNotContain("Kota Bima");
    }

    @Test
    void the_page_is_for_everybody_and_every_screen() {
        GivenTasks.due(database, "publication", "5272", 1, 86_400);
        GivenTasks.due(database, "letter", "5272", 1, 86_400);
        database.owner().update("update due_task set consecutive_failures = 3 where task_name = 'letter'");
        try (Staff bima = Staff.signIn("admin.5272")) {
            for (int width : List.of(390, 1280)) {
                bima.at(width).open(PAGE);
                Axe axe = bima.axe();
                assertThat(axe.violations()).isEmpty();
                assertThat(axe.unreadableByNight()).isEmpty();
            }
            assertThat(bima.complaints()).isEmpty();
        }
    }

    private long failures() {
        return database.owner()
                .number("select coalesce(max(consecutive_failures), 0) from due_task where task_name = 'letter'");
    }
}
