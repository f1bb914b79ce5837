package id.go.bps.pst.standards.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceOfferTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");

    @Test
    void an_own_service_has_an_address_made_of_its_name_which_renaming_leaves() {
        ServiceOffer own = ServiceOffer.own(BIMA, new ServiceNames("Pojok  Baca\nÉlok", "Reading Corner"));
        assertThat(own.getSlug()).hasToString("pojok-baca-elok");
        assertThat(own.getType()).isEmpty();
        own.rename(new ServiceNames("Taman Baca", "Reading Garden"));
        assertThat(own.getSlug()).hasToString("pojok-baca-elok");
        assertThat(own.getNames().indonesian()).isEqualTo("Taman Baca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Desk", "berkas", "Versi", "Pengaduan!", "Buku Tamu", "EN", "???", "بيانات"})
    void a_name_that_cannot_be_an_address_is_refused(String name) {
        assertRefused(() -> ServiceOffer.own(BIMA, new ServiceNames(name, "x")), "service_name_reserved");
    }

    @ParameterizedTest
    @CsvSource({"'', text_empty", "<b>tebal</b>, text_html"})
    void a_name_is_a_line_of_plain_text(String name, String key) {
        assertRefused(() -> new ServiceNames(name, "x"), key);
        assertRefused(() -> new ServiceNames("x", name), key);
        assertRefused(() -> new ServiceNames("x".repeat(121), "x"), "text_too_long");
    }

    @Test
    void splitting_leaves_one_way_at_the_old_address_and_puts_the_other_beside_it() {
        ServiceOffer visits = ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner"));
        ServiceOffer online = visits.split(DeliveryMode.IN_PERSON);
        assertThat(visits.getSlug()).hasToString("pojok-baca");
        assertThat(visits.getMode()).isEqualTo(DeliveryMode.IN_PERSON);
        assertThat(visits.getNames())
                .isEqualTo(new ServiceNames("Pojok Baca (kunjungan langsung)", "Reading Corner (in person)"));
        assertThat(online.getSlug()).hasToString("pojok-baca-daring");
        assertThat(online.getMode()).isEqualTo(DeliveryMode.ONLINE);
        assertThat(online.getNames().english()).isEqualTo("Reading Corner (online)");
        assertRefused(() -> visits.split(DeliveryMode.ONLINE), "service_split_already");
    }

    @Test
    void joined_again_it_has_its_whole_name_and_splits_as_before() {
        ServiceOffer corner = ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner"));
        for (DeliveryMode kept : DeliveryMode.values()) {
            ServiceOffer other = corner.split(kept);
            assertThat(other.getSlug())
                    .hasToString(kept == DeliveryMode.ONLINE ? "pojok-baca-kunjungan-langsung" : "pojok-baca-daring");
            corner.join();
            assertThat(corner.getNames()).isEqualTo(new ServiceNames("Pojok Baca", "Reading Corner"));
            assertThat(corner.getMode()).isNull();
        }
        corner.join();
        assertThat(corner.getNames().indonesian()).isEqualTo("Pojok Baca");
    }

    @Test
    void a_part_that_was_renamed_keeps_its_name_when_it_is_joined() {
        ServiceOffer corner = ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner"));
        corner.split(DeliveryMode.ONLINE);
        corner.rename(new ServiceNames("Taman Baca", "Reading Garden (online)"));
        corner.join();
        assertThat(corner.getNames()).isEqualTo(new ServiceNames("Taman Baca", "Reading Garden"));
    }

    @Test
    void a_service_is_merged_into_one_that_leads_nowhere_itself_so_none_leads_in_a_circle() {
        ServiceOffer corner = ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner"));
        ServiceOffer garden = ServiceOffer.own(BIMA, new ServiceNames("Taman Baca", "Reading Garden"));
        assertRefused(() -> corner.mergeInto(corner), "service_successor_merged");
        corner.mergeInto(garden);
        assertThat(corner.getSuccessor()).contains(garden.getSlug());
        assertRefused(() -> garden.mergeInto(corner), "service_successor_merged");
        corner.standAlone();
        assertThat(corner.getSuccessor()).isEmpty();
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo(key));
    }
}
