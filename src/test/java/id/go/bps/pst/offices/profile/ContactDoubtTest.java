package id.go.bps.pst.offices.profile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDoubtTest {

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, 0374-43522",
        "TELEPHONE, (0374) 43522",
        "TELEPHONE, 05116773031",
        "TELEPHONE, +62 511 6773031",
        "TELEPHONE, 0812-1010-6371",
        "WHATSAPP, 08853-3757-0309",
        "WHATSAPP, 0812-1010-6371",
        "WHATSAPP, +62 812 5050 6371",
        "WHATSAPP, 0811-400-123",
        "EMAIL, bps5272@bps.go.id",
        "EMAIL, bps6371@gmail.com",
        "EMAIL, pst@ymail.com",
        "EMAIL, pst@kalsel.bps.go.id",
        "WHATSAPP, https://wa.me/6281210106371",
        "WEB, bimakota.bps.go.id",
        "WEB, <https://webapps.bps.go.id/pengaduan/>",
        "WEB, https://www.bpk.go.id/aduan",
        "WEB, bps.kotabima.go.id",
        "LAPOR, www.lapor.go.id",
        "LAPOR, https://LAPOR.go.id/instansi/bps",
        "COUNTER, Loket 1",
        "SUGGESTION_BOX, Kotak saran & pengaduan pada unit PST"
    })
    void what_offices_write_well_is_not_doubted(ContactKind kind, String written) {
        assertThat(ContactDoubt.of(kind, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, 43522, NO_AREA_CODE, ''",
        "TELEPHONE, tidak ada, NO_NUMBER, ''",
        "TELEPHONE, 0511-6773031/0511-6773032, SEVERAL, ''",
        "TELEPHONE, 0812-1010-6371 atau 0812-5050-6371, SEVERAL, ''",
        "TELEPHONE, 0374-43, TOO_SHORT, 6",
        "TELEPHONE, bps5272@bps.go.id, OF_ANOTHER_KIND, EMAIL",
        "WHATSAPP, 0812-1010-637, TOO_SHORT, 11",
        "WHATSAPP, +62 812 5050 637, TOO_SHORT, 11",
        "WHATSAPP, 0812-1010, TOO_SHORT, 8",
        "WHATSAPP, 0812-1010-6371-55555, TOO_LONG, 17",
        "WHATSAPP, 0374-43522, NOT_MOBILE, ''",
        "WHATSAPP, bimakota.bps.go.id, OF_ANOTHER_KIND, WEB",
        "EMAIL, bps5272, NO_MAIL_ADDRESS, ''",
        "EMAIL, bps5272@bps, NO_MAIL_DOMAIN, ''",
        "EMAIL, bps5272@gmial.com, MAIL_MISSPELT, bps5272@gmail.com",
        "EMAIL, bps5272@gmail.con, MAIL_MISSPELT, bps5272@gmail.com",
        "EMAIL, bps5272@gmail.co, MAIL_MISSPELT, bps5272@gmail.com",
        "EMAIL, bps5272@bps.goid, MAIL_MISSPELT, bps5272@bps.go.id",
        "EMAIL, bps5272@bsp.go.id, MAIL_MISSPELT, bps5272@bps.go.id",
        "EMAIL, bps6371@bps.go.id atau bps6371@gmail.com, SEVERAL, ''",
        "EMAIL, bimakota.bps.go.id, OF_ANOTHER_KIND, WEB",
        "EMAIL, 0374-43522, OF_ANOTHER_KIND, TELEPHONE",
        "WEB, segera hadir, NO_WEB_ADDRESS, ''",
        "WEB, https://, NO_WEB_ADDRESS, ''",
        "WEB, localhost, NO_WEB_ADDRESS, ''",
        "WEB, http://192.168.1.10/pst, NO_WEB_ADDRESS, ''",
        "WEB, http://pst.bps5272.local, NO_WEB_ADDRESS, ''",
        "WEB, bimakota.bps.go.ig, WEB_MISSPELT, bimakota.bps.go.id",
        "WEB, https://bimakota.bps.goid/pst, WEB_MISSPELT, bimakota.bps.go.id",
        "WEB, bimakota.bpsgo.id, WEB_MISSPELT, bimakota.bps.go.id",
        "LAPOR, www.lapr.go.id, WEB_MISSPELT, www.lapor.go.id",
        "LAPOR, bimakota.bps.go.id, NOT_LAPOR, ''",
        "LAPOR, SMS 1708, NOT_LAPOR, ''",
        "WEB, bps5272@bps.go.id, OF_ANOTHER_KIND, EMAIL",
        "COUNTER, 0374-43522, OF_ANOTHER_KIND, TELEPHONE"
    })
    void what_was_probably_not_meant_is_doubted(
            ContactKind kind, String written, ContactDoubt.Kind doubt, String hint) {
        assertThat(ContactDoubt.of(kind, written)).contains(new ContactDoubt(doubt, hint));
    }

    @Test
    void an_empty_value_has_no_doubt() {
        assertThat(ContactDoubt.of(ContactKind.TELEPHONE, " ")).isEmpty();
        assertThat(ContactDoubt.of(ContactKind.TELEPHONE, null)).isEmpty();
    }

    @Property(tries = 2_000)
    void a_contact_without_a_link_has_a_doubt(@ForAll ContactKind kind, @ForAll String typed) {
        boolean pressed = ContactNormalizer.normalize(kind, typed.strip()).isPresent();
        boolean canBe = kind != ContactKind.COUNTER && kind != ContactKind.SUGGESTION_BOX;
        if (canBe && !pressed && !typed.isBlank()) {
            assertThat(ContactDoubt.of(kind, typed)).isPresent();
        }
    }
}
