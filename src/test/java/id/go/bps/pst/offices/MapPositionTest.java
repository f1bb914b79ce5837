package id.go.bps.pst.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPositionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-8.46, 118.72",
                "−8.46, 118.72",
                " -8.46,118.72 ",
                "-8.46 118.72",
                "-8.46; 118.72",
                "-8,46; 118,72",
                "-8,46 118,72",
                "geo:-8.46,118.72",
                "https://www.openstreetmap.org/?mlat=-8.46&mlon=118.72#map=17/-8.50/118.70",
                "https://www.openstreetmap.org/#map=17/-8.46/118.72",
                "https://www.google.com/maps/place/BPS+Kota+Bima/@-8.5,118.7,17z/data=!3m1!4b1!4m6!3m5!8m2!3d-8.46!4d118.72!16s",
                "https://www.google.com/maps/@-8.46,118.72,17z",
                "https://www.google.com/maps?q=-8.46,118.72",
                "https://maps.google.com/?ll=-8.46%2C118.72",
                "https://www.google.com/maps/search/?api=1&query=-8.46,118.72"
            })
    void what_people_paste_is_read(String typed) {
        assertThat(MapPosition.of(typed).text()).isEqualTo("-8.46, 118.72");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jl. Soekarno Hatta",
                "-8.46",
                "8°27'S 118°43'E",
                "https://maps.app.goo.gl/abc",
                "https://www.openstreetmap.org/",
                "-8.46, 118.72, 3",
                "javascript:-8.46,118.72"
            })
    void what_holds_no_position_is_refused(String typed) {
        assertRefused(typed, "position_shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"118.72, -8.46", "8.46, 118.72", "-8.46, 48.72", "0, 0", "-91, 120", "-8.46, 142"})
    void a_position_outside_indonesia_is_refused(String typed) {
        assertRefused(typed, "position_elsewhere");
    }

    @Test
    void an_empty_text_is_no_position() {
        assertThat(MapPosition.of("  ")).isNull();
        assertThat(MapPosition.of(null)).isNull();
    }

    @Test
    void a_position_opens_in_the_readers_own_map() {
        MapPosition position = MapPosition.of("-8.460, 118.720");
        assertThat(position.geo()).isEqualTo("geo:-8.46,118.72");
        assertThat(position.map()).startsWith("https://www.openstreetmap.org/?mlat=-8.46&mlon=118.72#");
    }

    @Property
    void any_position_in_indonesia_is_read_back_from_text_and_document(
            @ForAll @DoubleRange(min = -11.1, max = 6.2) double latitude,
            @ForAll @DoubleRange(min = 94.9, max = 141.1) double longitude) {
        MapPosition position =
                new MapPosition(java.math.BigDecimal.valueOf(latitude), java.math.BigDecimal.valueOf(longitude));
        assertThat(MapPosition.of(position.text())).isEqualTo(position);
        assertThat(MapPosition.of(position.geo())).isEqualTo(position);
        assertThat(MapPosition.of(position.map())).isEqualTo(position);
        assertThat(Documents.read(Documents.write(position), MapPosition.class)).isEqualTo(position);
    }

    private static void assertRefused(String typed, String key) {
        assertThatThrownBy(() -> MapPosition.of(typed)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.getMessageKey()).isEqualTo(key);
            assertThat(refused.getField()).hasValue("position");
        });
    }
}
