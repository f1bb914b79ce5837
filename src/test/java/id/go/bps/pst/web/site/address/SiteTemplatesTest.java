package id.go.bps.pst.web.site.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.web.site.address.SiteTemplates.Claim;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "/{office}/antrian, /{office}/antrian",
        "/{office}/{service}, /{office}/{service}",
        "/pustaka, /pustaka",
    })
    void two_pages_with_the_same_addresses_are_reported(String one, String other) {
        assertThatThrownBy(() -> of(one, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Page0", "Page1", one, other);
    }

    @Test
    void a_page_without_a_language_claims_the_same_addresses_too() {
        List<Claim> claims = List.of(
                new Claim(AddressTemplate.withoutLanguage("/pustaka"), "Data"),
                new Claim(AddressTemplate.of("/pustaka"), "Catalogue"));
        assertThatThrownBy(() -> new SiteTemplates(claims))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Data", "Catalogue", "/pustaka");
    }

    @Test
    void the_address_of_an_office_is_claimed_by_no_page() {
        assertThatThrownBy(() -> of("/kota-bima/peta"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Page0", "/kota-bima/peta", "BPS Kota Bima");
    }

    @ParameterizedTest
    @CsvSource({"/desk", "/audit/{office}", "/api/pustaka", "/resources/{office}", "/robots.txt"})
    void the_address_of_another_door_is_claimed_by_no_page(String pattern) {
        assertThatThrownBy(() -> of(pattern))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Page0", pattern, "another door");
    }

    @Test
    void a_fixed_name_takes_precedence_over_a_slug() {
        List<String> patterns = Arrays.asList(
                "/{office}", "/pustaka", "/{office}/{service}", "/{office}/antrian", "/pustaka/{office}", "/");
        for (int i = 0; i < patterns.size(); i++) {
            Collections.rotate(patterns, 1);
            SiteTemplates templates = of(patterns.toArray(String[]::new));
            assertThat(found(templates, "/pustaka")).isEqualTo("/pustaka");
            assertThat(found(templates, "/kota-bima")).isEqualTo("/{office}");
            assertThat(found(templates, "/kota-bima/antrian")).isEqualTo("/{office}/antrian");
            assertThat(found(templates, "/kota-bima/perpustakaan")).isEqualTo("/{office}/{service}");
            assertThat(found(templates, "/en/pustaka/antrian")).isEqualTo("/pustaka/{office}");
            assertThat(found(templates, "/en/")).isEqualTo("/");
        }
    }

    @Test
    void the_names_below_an_office_are_known() {
        SiteTemplates templates = of("/{office}/antrian/{service}", "/{office}/{service}/cetak", "/pustaka/buku");
        assertThat(templates.isTakenBelowOffice("antrian")).isTrue();
        assertThat(templates.isTakenBelowOffice("cetak")).isFalse();
        assertThat(templates.isTakenBelowOffice("buku")).isFalse();
    }

    private static String found(SiteTemplates templates, String path) {
        return templates.parse(path).orElseThrow().template().toString();
    }

    private static SiteTemplates of(String... patterns) {
        return new SiteTemplates(IntStream.range(0, patterns.length)
                .mapToObj(i -> new Claim(AddressTemplate.of(patterns[i]), "Page" + i))
                .toList());
    }
}
