package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Kota Bima, kota-bima",
        "Perpustakaan, perpustakaan",
        "  Café -- Straße  , cafe-stra-e",
        "Layanan Perpustakaan dengan Cara Kunjungan Langsung, layanan-perpustakaan-dengan-cara-kunjungan-langsung"
    })
    void a_title_becomes_an_address(String title, String slug) {
        assertThat(Slug.from(title).getValue()).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_and_has_no_hyphen_at_its_end() {
        assertThat(Slug.from("a".repeat(79) + " bcd").getValue()).isEqualTo("a".repeat(79));
        assertThat(Slug.from("a".repeat(500)).getValue()).hasSize(Slug.MAX_LENGTH);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Kota-Bima",
                "kota bima",
                "-kota",
                "kota-",
                "kota--bima",
                "kota/bima",
                "..",
                "kota-bima\n",
                "%00",
                "desk",
                "audit",
                "api",
                "en",
                "sign-in",
                "health",
                "resources"
            })
    void what_cannot_be_an_address_of_an_office_is_not_found(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatThrownBy(() -> Slug.of(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getKind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Property
    void any_title_becomes_a_valid_address_or_is_refused(@ForAll String title) {
        try {
            assertThat(Slug.isValid(Slug.from(title).getValue())).isTrue();
        } catch (Refusal expected) {
            assertThat(expected.getKind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void a_title_as_long_as_an_address_may_be_is_not_cut() {
        String longest = "a".repeat(Slug.MAX_LENGTH);

        assertThat(Slug.spelled(longest)).isEqualTo(longest);
        assertThat(Slug.spelled(longest + "b")).isEqualTo(longest);
    }

    @Test
    void slugs_of_the_same_letters_are_the_same() {
        Slug slug = Slug.of("kota-bima");

        assertThat(slug).isEqualTo(Slug.from("Kota Bima")).hasSameHashCodeAs(Slug.of("kota-bima"));
        assertThat(slug).isNotEqualTo(Slug.of("kota-banjarmasin")).isNotEqualTo("kota-bima");
        assertThat(slug).hasToString("kota-bima");
        assertThat(slug.hashCode()).isNotZero();
    }
}
