package id.go.bps.pst.web.site.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Slug;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTemplateTest {

    private static final AddressTemplate QUEUE = AddressTemplate.of("/{office}/{service}/antrian");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pustaka",
                "//",
                "/pustaka/",
                "/Pustaka",
                "/pus taka",
                "/pustaka/{title}",
                "/pustaka/x{office}",
                "/{office",
                "/-",
                "/..",
                "/.hidden",
                "/x.",
                "/en",
                "/en/pustaka",
                "/{service}",
                "/pustaka/{version}",
                "/{office}/{version}",
                "/{service}/{office}",
                "/{office}/{office}",
                "/{office}/{service}/{version}/{version}"
            })
    void what_no_address_looks_like_is_no_template(String pattern) {
        assertThatThrownBy(() -> AddressTemplate.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "false, /kota-bima/perpustakaan/antrian",
        "true, /en/kota-bima/perpustakaan/antrian",
    })
    void an_address_is_written_in_its_language(boolean english, String path) {
        assertThat(new SiteAddress(QUEUE, english, "kota-bima", "perpustakaan", 0).path())
                .isEqualTo(path);
    }

    @Test
    void an_address_has_exactly_the_parts_of_its_template() {
        AddressTemplate plain = AddressTemplate.withoutLanguage("/{office}/antrian");
        assertNoAddress(QUEUE, false, "kota-bima", null, 0);
        assertNoAddress(QUEUE, false, null, "perpustakaan", 0);
        assertNoAddress(QUEUE, false, "kota-bima", "perpustakaan", 1);
        assertNoAddress(plain, true, "kota-bima", null, 0);
        assertThat(new SiteAddress(plain, false, "kota-bima", null, 0).in(true).english())
                .as("it has no English")
                .isFalse();
    }

    private static void assertNoAddress(
            AddressTemplate template, boolean english, String office, String service, int version) {
        assertThatThrownBy(() -> new SiteAddress(template, english, office, service, version))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void every_template_reads_back_what_it_writes(
            @ForAll("templates") AddressTemplate template,
            @ForAll boolean english,
            @ForAll("slugs") String office,
            @ForAll("slugs") String service,
            @ForAll("numbers") int number) {
        SiteAddress address = new SiteAddress(
                template,
                english && template.isInEnglish(),
                template.hasOffice() ? office : null,
                template.hasService() ? service : null,
                template.hasVersion() ? number : 0);
        SiteTemplates alone = new SiteTemplates(List.of(new SiteTemplates.Claim(template, "Page")));
        assertThat(address.path().length()).isLessThanOrEqualTo(template.maxLength());
        assertThat(alone.parse(address.path())).contains(address);
        assertThat(alone.intended(address.path() + "/")).contains(address);
    }

    @Provide
    Arbitrary<AddressTemplate> templates() {
        Arbitrary<String> name = Arbitraries.of("antrian", "buku-tamu", "peta.svg", "2", "versi", "x1.y2-z3", "api");
        Arbitrary<List<String>> names = name.list().ofMaxSize(2);
        return Combinators.combine(
                        names, names, names, names, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                .as((first, second, third, last, variables, inEnglish) -> {
                    List<String> segments = new ArrayList<>(first);
                    List<List<String>> between = List.of(second, third, last);
                    for (int i = 0; i < variables; i++) {
                        segments.add(
                                List.of("{office}", "{service}", "{version}").get(i));
                        segments.addAll(between.get(i));
                    }
                    String pattern = "/" + String.join("/", segments);
                    return inEnglish ? AddressTemplate.of(pattern) : AddressTemplate.withoutLanguage(pattern);
                })
                .filter(template -> !OtherDoors.isElsewhere(template.toString()));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 99_999);
    }

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("-", parts))
                .filter(Slug::isValid);
    }
}
