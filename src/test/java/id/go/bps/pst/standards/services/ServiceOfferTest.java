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
    void an_own_service_has_an_address_made_from_its_first_name() {
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
    void a_name_is_plain_text_on_one_line(String name, String key) {
        assertRefused(() -> new ServiceNames(name, "x"), key);
        assertRefused(() -> new ServiceNames("x", name), key);
        assertRefused(() -> new ServiceNames("x".repeat(121), "x"), "text_too_long");
    }

    @Test
    void splitting_keeps_one_mode_at_the_address_and_adds_the_other_mode() {
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
    void a_joined_service_has_its_whole_name_and_can_be_split_again() {
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
    void a_renamed_part_keeps_its_name_when_joined() {
        ServiceOffer corner = ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner"));
        corner.split(DeliveryMode.ONLINE);
        corner.rename(new ServiceNames("Taman Baca", "Reading Garden (online)"));
        corner.join();
        assertThat(corner.getNames()).isEqualTo(new ServiceNames("Taman Baca", "Reading Garden"));
    }

    @Test
    void a_service_is_merged_only_into_one_that_was_not_merged_itself() {
        ServiceOffer corner = ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner"));
        ServiceOffer garden = ServiceOffer.own(BIMA, new ServiceNames("Taman Baca", "Reading Garden"));
        assertRefused(() -> corner.mergeInto(corner), "service_successor_merged");
        corner.mergeInto(garden);
        assertThat(corner.getSuccessor()).contains(garden.getSlug());
        assertRefused(() -> garden.mergeInto(corner), "service_successor_merged");
        corner.standAlone();
        assertThat(corner.getSuccessor()).isEmpty();
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo(key));
    }
}
