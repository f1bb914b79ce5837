package id.go.bps.pst.web.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Slug;
import java.util.Locale;
import java.util.Optional;
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

class SiteAddressTest {

    private static final SiteTemplates SITE = OwnedTemplates.ALL;

    @ParameterizedTest
    @CsvSource({
        "/, /, false, , , 0",
        "/en/, /, true, , , 0",
        "/kota-bima, /{office}, false, kota-bima, , 0",
        "/en/kota-bima/perpustakaan, /{office}/{service}, true, kota-bima, perpustakaan, 0",
        "/kota-bima/perpustakaan/versi, /{office}/{service}/versi, false, kota-bima, perpustakaan, 0",
        "/kota-bima/perpustakaan/versi/12, /{office}/{service}/versi/{version}, false, kota-bima, perpustakaan, 12",
        "/cari, /cari, false, , , 0",
        "/en/cari, /cari, true, , , 0",
        "/cari/saran, /cari/saran, false, , , 0",
        "/api, /api, false, , , 0",
        "/en/api, /api, true, , , 0",
        "/sitemap.xml, /sitemap.xml, false, , , 0",
        "/en/kota-bima/perpustakaan/versi/2/perubahan, /{office}/{service}/versi/{version}/perubahan, true, kota-bima, perpustakaan, 2",
        "/kota-bima/perpustakaan/versi/1/berkas, /{office}/{service}/versi/{version}/berkas, false, kota-bima, perpustakaan, 1",
        "/kota-bima/perpustakaan/versi/1/standar.pdf, /{office}/{service}/versi/{version}/standar.pdf, false, kota-bima, perpustakaan, 1",
        "/kota-bima/poster-a4.pdf, /{office}/poster-a4.pdf, false, kota-bima, , 0",
        "/en/kota-bima/poster-a3.pdf, /{office}/poster-a3.pdf, true, kota-bima, , 0",
        "/en/kota-bima/perpustakaan/versi/1/standar.pdf, /{office}/{service}/versi/{version}/standar.pdf, true, kota-bima, perpustakaan, 1",
    })
    void eachPageHasAnAddress(
            String path, String pattern, boolean english, String office, String service, int version) {
        assertThat(SITE.parse(path))
                .contains(new SiteAddress(OwnedTemplates.get(pattern), english, office, service, version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kota-bima",
                "//",
                "//kota-bima",
                "/kota-bima//perpustakaan",
                "/kota-bima/../desk",
                "/en/sitemap.xml",
                "/en/cari/saran",
                "/cari/poster-a4.pdf",
                "/api/poster-a4.pdf",
                "/cari/perpustakaan",
                "/kota-bima/..%2fdesk",
                "/%6bota-bima",
                "/kota-bima%00",
                "/%ff",
                "/%",
                "/kota-bima;jsessionid=1",
                "/;/kota-bima",
                "/kota_bima",
                "/-kota-bima",
                "/kota--bima",
                "/site/home.xhtml",
                "/index.xhtml",
                "/WEB-INF/web.xml",
                "/desk",
                "/kota-bima/desk",
                "/en/en",
                "/id",
                "/kota-bima/perpustakaan/versi/0",
                "/kota-bima/perpustakaan/versi/01",
                "/kota-bima/perpustakaan/versi/-1",
                "/kota-bima/perpustakaan/versi/999999",
                "/kota-bima/perpustakaan/versi/1/berkas/x",
                "/kota-bima/perpustakaan/versi/1/file",
                "/kota-bima/perpustakaan/versi/perubahan",
                "/kota-bima/perpustakaan/version",
                "/en/kota-bima/perpustakaan/versi/1/berkas",
                "/standar.pdf",
                "/poster-a4.pdf",
                "/kota-bima/poster-a5.pdf",
                "/kota-bima/perpustakaan/poster-a4.pdf",
                "/kota-bima/standar.pdf",
                "/kota-bima/perpustakaan/standar.pdf",
                "/kota-bima/perpustakaan/versi/1/poster.pdf",
                "/kota-bima/perpustakaan/versi/1/berkas/standar.pdf",
                "/kötä",
                "/kota-bima\u0000",
                "/kota-bima\n"
            })
    void namesNothingElse(String path) {
        assertThat(SITE.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/", "/desk/x", "/sign-in", "/resources/css/pst.css", "/robots.txt", "/health"})
    void leavesOtherDoorsAlone(String path) {
        assertThat(OtherDoors.isElsewhere(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", "/deskx", "/desk;x", "/Desk", "//desk", "/%64esk", "/en/desk"})
    void pathsOfOtherDoorsAreNoPublicAddresses(String path) {
        assertThat(OtherDoors.isElsewhere(path)).isFalse();
    }

    @Test
    void findsTheIntendedAddress() {
        assertThat(intended("/Kota-Bima")).contains("/kota-bima");
        assertThat(intended("/kota-bima/")).contains("/kota-bima");
        assertThat(intended("/KOTA-BIMA/Perpustakaan/VERSI/1/")).contains("/kota-bima/perpustakaan/versi/1");
        assertThat(intended("/en")).contains("/en/");
        assertThat(intended("/EN/Kota-Bima/")).contains("/en/kota-bima");
        assertThat(intended("//evil.example/")).isEmpty();
        assertThat(intended("//evil")).isEmpty();
        assertThat(intended("/kota-bima//")).isEmpty();
        assertThat(intended("/" + "a/".repeat(10_000))).isEmpty();
    }

    @Property
    void readsBackWhatItWrites(@ForAll("addresses") SiteAddress address) {
        assertThat(SITE.parse(address.path())).contains(address);
        assertThat(OtherDoors.isElsewhere(address.path())).isFalse();
        assertThat(SITE.intended(address.path().toUpperCase(Locale.ROOT))).contains(address);
    }

    @Property
    void eachPageHasOneSpelling(@ForAll("paths") String path) {
        SITE.parse(path).ifPresent(address -> assertThat(address.path()).isEqualTo(path));
        SITE.intended(path)
                .ifPresent(address -> assertThat(SITE.parse(address.path())).contains(address));
    }

    private static Optional<String> intended(String path) {
        return SITE.intended(path).map(SiteAddress::path);
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> segment = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                slugs(),
                Arbitraries.of(
                        "en",
                        "versi",
                        "berkas",
                        "perubahan",
                        "standar.pdf",
                        "poster-a4.pdf",
                        "",
                        "..",
                        "%00",
                        "%2e%2e",
                        ";x=1",
                        "desk",
                        "api",
                        "sitemap.xml",
                        "1",
                        "0",
                        "A"));
        return segment.list().ofMaxSize(7).map(segments -> "/" + String.join("/", segments));
    }

    @Provide
    Arbitrary<SiteAddress> addresses() {
        return Combinators.combine(
                        Arbitraries.of(SITE.all()),
                        Arbitraries.of(true, false),
                        slugs(),
                        slugs().filter(slug -> !SITE.isTakenBelowOffice(slug)),
                        Arbitraries.integers().between(1, 99_999))
                .as((template, english, office, service, number) -> new SiteAddress(
                        template,
                        english && template.isInEnglish(),
                        template.hasOffice() ? office : null,
                        template.hasService() ? service : null,
                        template.hasVersion() ? number : 0));
    }

    private static Arbitrary<String> slugs() {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/offices/kota-bima",
                "/desk/",
                "/desk/standards/draft.pdf",
                "/jakarta.faces.resource/components.css.xhtml",
                "/resources/css/pst.css",
                "/sign-in/callback"
            })
    void the_address_of_another_door_has_one_spelling(String path) {
        assertThat(OtherDoors.isPlainElsewhere(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../site/home.xhtml",
                "/api/..",
                "/api/./offices",
                "/api//offices",
                "//api",
                "/api/%2e%2e/site/home.xhtml",
                "/api/offices;x=y",
                "/desk\\standards",
                "/resources/..;/WEB-INF/web.xml",
                "/resources/.hidden",
                "/sign-in/x.xhtml",
                "/robots.txt/site/home.xhtml",
                "/desk/%00",
                "/desk/\u00e9",
                "/desk/ "
            })
    void any_other_spelling_is_none(String path) {
        assertThat(OtherDoors.isPlainElsewhere(path)).isFalse();
    }
}
