package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepIT {

    private static final List<String> NO_WINDOWS = List.of(
            "\"\"",
            "\"x\"",
            "\"window 12\"",
            "\"" + "a".repeat(41) + "\"",
            "\"window-1\\n\"",
            "\"\\u0000window-1\"",
            "1",
            "null",
            "[]",
            "{}");

    /** What the script tells of itself is read before what somebody typed is saved. */
    @Test
    void what_makes_no_sense_saves_nothing_and_is_told_so() {
        Portal portal = Portal.asFirstOpened();
        SignedIn bima = SignedIn.as("admin.5272");
        Form form = Editor.ofLibrary(bima, "5272").form();
        List<String> before = portal.database().contents();
        for (String window : NO_WINDOWS) {
            assertThat(keep(portal, bima, form, "\"window\": " + window + ", ").status())
                    .as(window)
                    .isEqualTo(400);
        }
        assertThat(keep(portal, bima, form, "").status()).isEqualTo(400);
        assertThat(portal.database().contents()).isEqualTo(before);
        assertThat(keep(portal, bima, form, "\"window\": \"window-1\", ").status())
                .isEqualTo(200);
    }

    private static Answer keep(Portal portal, SignedIn who, Form form, String window) {
        String sent = "{" + window + "\"seen\": \"" + form.get("seen")
                + "\", \"parts\": [{\"name\": \"title\", \"fields\": {\"title\": [\"Perpustakaan Digital\"]}}]}";
        return who.visitor()
                .send(
                        "POST",
                        portal.at(Editor.libraryPath("5272").replace("/edit?", "/keep?")),
                        "application/json",
                        sent.getBytes(StandardCharsets.UTF_8),
                        "Typed-By",
                        form.get("typed-by"),
                        "Accept",
                        "application/json");
    }
}
