package id.go.bps.pst.offices.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPointTest {

    /** Numbers as offices wrote them. */
    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, 0374-43522, tel:+6237443522",
        "TELEPHONE, (0374) 43522, tel:+6237443522",
        "TELEPHONE, 05116773031, tel:+625116773031",
        "TELEPHONE, +62 511 6773031, tel:+625116773031",
        "TELEPHONE, 62-511-6773031, tel:+625116773031",
        "WHATSAPP, 08853-3757-0309, https://wa.me/62885337570309",
        "WHATSAPP, 0812-1010-6371, https://wa.me/6281210106371",
        "WHATSAPP, +62 812 5050 6371, https://wa.me/6281250506371",
        "WHATSAPP, https://wa.me/6281144711771, https://wa.me/6281144711771",
        "WHATSAPP, wa.me/628113855171, https://wa.me/628113855171",
        "WHATSAPP, https://api.whatsapp.com/send?phone=6281144711771&text=Halo, https://wa.me/6281144711771",
        "EMAIL, bps5272@bps.go.id, mailto:bps5272@bps.go.id",
        "EMAIL, bps6371@gmail.com, mailto:bps6371@gmail.com",
        "WEB, bimakota.bps.go.id, https://bimakota.bps.go.id",
        "WEB, http://banjarmasinkota.bps.go.id/, http://banjarmasinkota.bps.go.id/",
        "WEB, <https://webapps.bps.go.id/pengaduan/>, https://webapps.bps.go.id/pengaduan/",
        "LAPOR, www.lapor.go.id, https://www.lapor.go.id"
    })
    void what_can_be_told_for_sure_can_be_pressed(ContactKind kind, String written, String href) {
        ContactPoint contact = ContactPoint.written(null, kind, written, null, null);
        assertThat(contact.href()).isEqualTo(href);
        assertThat(contact.value()).as("as written").isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, 43522",
        "TELEPHONE, 3126420",
        "TELEPHONE, 0",
        "TELEPHONE, tidak ada",
        "TELEPHONE, 0812-1010-6371 atau 0812-5050-6371",
        "TELEPHONE, 0511-6773031/0511-6773032",
        "WHATSAPP, 0812-1010",
        "WHATSAPP, 99999999999999999999",
        "EMAIL, bps5272",
        "EMAIL, bps6371@bps.go.id atau bps6371@gmail.com",
        "EMAIL, bps 5272@bps.go.id",
        "WEB, segera hadir",
        "WEB, javascript:alert(1)",
        "WEB, javascript://bps.go.id/%0aalert(1)",
        "WEB, 'data:text/html,x'",
        "WEB, //bps.go.id",
        "WEB, https://user:secret@bps.go.id",
        "WEB, bps?ke=https://bps.go.id",
        "WEB, localhost",
        "COUNTER, Loket 1",
        "SUGGESTION_BOX, Kotak saran & pengaduan"
    })
    void what_is_doubtful_is_shown_and_not_pressed(ContactKind kind, String written) {
        ContactPoint contact = ContactPoint.written("x", kind, written, null, null);
        assertThat(contact.normalized()).isNull();
        assertThat(contact.href()).isNull();
        assertThat(contact.value()).isEqualTo(written);
    }

    @Property(tries = 2_000)
    void anything_typed_becomes_a_contact_or_is_refused(@ForAll ContactKind kind, @ForAll String typed) {
        try {
            ContactPoint contact = ContactPoint.written(null, kind, typed, typed, typed);
            String href = contact.href();
            if (href != null) {
                assertThat(href).matches("(tel:\\+|https?://|mailto:).+");
            }
        } catch (Refusal refused) {
            assertThat(refused.getKind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refused.getField()).isPresent();
        }
    }

    @Test
    void an_id_lasts_and_is_given_where_there_is_none() {
        assertThat(ContactPoint.written("telepon", ContactKind.TELEPHONE, "0374-43522", null, null)
                        .id())
                .isEqualTo("telepon");
        assertThat(ContactPoint.written("", ContactKind.TELEPHONE, "0374-43522", null, null)
                        .id())
                .hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<script>alert(1)</script>", "0374\u0000"})
    void a_value_is_needed_and_is_plain(String typed) {
        assertThatThrownBy(() -> ContactPoint.written("x", ContactKind.TELEPHONE, typed, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getField()).hasValue("value"));
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, 0374-43522, +62 374 43522",
        "WHATSAPP, 081210106371, +62 812-1010-6371",
        "WEB, bimakota.bps.go.id, https://bimakota.bps.go.id"
    })
    void whatIsTakenOfItIsSaidAsPeopleReadIt(ContactKind kind, String written, String taken) {
        assertThat(ContactPoint.taken(kind, written)).hasValue(taken);
        assertThat(ContactPoint.taken(ContactKind.COUNTER, written)).isEmpty();
    }
}
