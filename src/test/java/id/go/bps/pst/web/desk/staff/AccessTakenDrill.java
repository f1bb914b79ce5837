package id.go.bps.pst.web.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.network.SilentServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Mail, storage and Keycloak hang at the same time while an administrator takes access away. */
class AccessTakenDrill {

    private static final String PAGE = "/desk/staff/?office=5272";

    /** A page of the tests that keeps a file and nothing else. */
    private static final String UPLOAD = "/desk/probe/upload?office=5272";

    private static final String OFFICER = "petugas.5272";
    private static final int UPLOADS = 8;
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void a_suspended_person_is_out_within_five_seconds_whatever_hangs() {
        Portal portal = Portal.asFirstOpened();
        try (SilentServer mail = new SilentServer(portal.mailPort());
                SilentServer storage = new SilentServer(0)) {
            portal.killServer();
            portal.startServer(Map.of(
                    "PORTAL_ATTACHMENTS_STORE", "s3",
                    "PORTAL_ATTACHMENTS_S3_ENDPOINT", "http://127.0.0.1:" + storage.port(),
                    "PORTAL_ATTACHMENTS_S3_BUCKET", "portal",
                    "PORTAL_ATTACHMENTS_S3_ACCESS_KEY", "x",
                    "PORTAL_ATTACHMENTS_S3_SECRET_KEY", "x"));
            SignedIn bima = SignedIn.as("admin.5272");
            SignedIn officer = SignedIn.as(OFFICER);
            String id = portal.realm().idOf(OFFICER);
            Form suspension = Form.of(bima.open(PAGE), "staff").add("do", "suspend:" + id);
            GivenTasks.letters(portal, "5272", 8);
            List<CompletableFuture<?>> uploads = new ArrayList<>();
            for (int i = 0; i < UPLOADS; i++) {
                uploads.add(CompletableFuture.runAsync(() -> upload(portal)));
            }
            await().atMost(SOON).until(() -> mail.visits() > 0 && storage.visits() > 0);
            portal.holdKeycloak();
            try {
                bima.post(PAGE, suspension);
                await().atMost(Duration.ofSeconds(5))
                        .until(() -> officer.open("/desk/", "Accept", "application/json")
                                        .status()
                                == 401);
            } finally {
                portal.releaseKeycloak();
            }
            await().atMost(SOON)
                    .until(() ->
                            Boolean.FALSE.equals(portal.realm().account(OFFICER).get("enabled")));
            assertThat(portal.database().owner().number("select count(*) from outgoing_mail where state = 'SENT'"))
                    .isZero();
            uploads.forEach(upload -> upload.cancel(true));
        } finally {
            portal.realm().enable(OFFICER, true);
            portal.killServer();
            portal.startServer();
        }
    }

    private static void upload(Portal portal) {
        SignedIn bima = SignedIn.as("admin.5272");
        Form form = Form.of(bima.open(UPLOAD), "editor")
                .remove("decree.signed")
                .remove("photo")
                .add("do", "save");
        MultipartForm sent =
                MultipartForm.of(form).file("decree.signed", "SK.pdf", GivenFiles.pdf(1, "SURAT KEPUTUSAN"));
        bima.visitor().send("POST", portal.at(UPLOAD), sent.contentType(), sent.encoded());
    }
}
