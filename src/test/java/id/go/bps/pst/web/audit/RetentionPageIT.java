package id.go.bps.pst.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep's dry run on the centre's page. */
class RetentionPageIT {

    private static final String PATH = "/audit/retention";

    @Test
    void it_says_of_each_rule_how_long_what_is_done_and_how_much_is_due_and_takes_nothing() {
        Database.Role owner = Portal.asFirstOpened().database().owner();
        SignedIn centre = SignedIn.as("admin.pusat");
        assertThat(centre.open("/audit/").text()).contains("href=\"" + PATH + "\"");
        assertThat(centre.open(PATH).words())
                .contains(
                        "Surat keluar",
                        "Disimpan 90 hari setelah surat terkirim.",
                        "Setelah itu seluruh isinya dihapus.")
                .contains("Perubahan petugas", "Disimpan 5 tahun setelah perubahan dijalankan.", "UU 27/2022 Pasal 44")
                .contains("Tidak ada yang lewat masa")
                .doesNotContain("akan dihapus baris");
        owner.update("insert into probe_guest (office_code, name, state, left_at) values"
                + " ('5272', 'Siti', 'LEFT', now() - interval '31 days'), ('6371', 'Budi', 'LEFT', now() - interval '40 days'),"
                + " ('6371', 'Tono', 'LEFT', now() - interval '29 days')");

        String page = centre.open(PATH).words();

        assertThat(page)
                .contains("2 baris dari 2 kantor akan dihapus", "name, phone, email")
                .doesNotContain("Siti", "Budi");
        assertThat(owner.number("select count(*) from probe_guest where name is not null"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor.pusat", "auditor.52", "admin.5272"})
    void it_is_the_centres_alone(String user) {
        SignedIn person = SignedIn.as(user);
        assertThat(person.open(PATH).status()).isEqualTo(404);
        assertThat(person.open("/audit/").text()).doesNotContain(PATH);
    }
}
