package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.web.site.SiteAddress.Page;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    private static final Set<Page> OF_ALL = EnumSet.of(Page.HOME, Page.API, Page.SITEMAP);
    private static final Set<Page> OF_NO_SERVICE =
            EnumSet.of(Page.HOME, Page.API, Page.SITEMAP, Page.OFFICE, Page.POSTER_A4, Page.POSTER_A3);
    private static final Set<Page> OF_ONE_VERSION = EnumSet.of(Page.VERSION, Page.CHANGES, Page.ORIGINAL, Page.PAPER);

    @Test
    void namesEachPage() {
        assertThat(SiteAddress.parse("/")).contains(new SiteAddress(Page.HOME, false, null, null, 0));
        assertThat(SiteAddress.parse("/en/")).contains(new SiteAddress(Page.HOME, true, null, null, 0));
        assertThat(SiteAddress.parse("/kota-bima")).contains(new SiteAddress(Page.OFFICE, false, "kota-bima", null, 0));
        assertThat(SiteAddress.parse("/en/kota-bima/perpustakaan"))
                .contains(new SiteAddress(Page.STANDARD, true, "kota-bima", "perpustakaan", 0));
        assertThat(SiteAddress.parse("/kota-bima/perpustakaan/versi"))
                .contains(new SiteAddress(Page.HISTORY, false, "kota-bima", "perpustakaan", 0));
        assertThat(SiteAddress.parse("/kota-bima/perpustakaan/versi/12"))
                .contains(new SiteAddress(Page.VERSION, false, "kota-bima", "perpustakaan", 12));
        assertThat(SiteAddress.parse("/cari")).contains(SiteAddress.search(false));
        assertThat(SiteAddress.parse("/en/cari")).contains(SiteAddress.search(true));
        assertThat(SiteAddress.parse("/cari/saran").map(SiteAddress::page)).contains(Page.SUGGESTIONS);
        assertThat(SiteAddress.parse("/en/kota-bima/perpustakaan/versi/2/perubahan"))
                .contains(new SiteAddress(Page.CHANGES, true, "kota-bima", "perpustakaan", 2));
        assertThat(SiteAddress.parse("/kota-bima/perpustakaan/versi/1/berkas"))
                .contains(new SiteAddress(Page.ORIGINAL, false, "kota-bima", "perpustakaan", 1));
        assertThat(SiteAddress.parse("/kota-bima/perpustakaan/versi/1/standar.pdf"))
                .contains(new SiteAddress(Page.PAPER, false, "kota-bima", "perpustakaan", 1));
        assertThat(SiteAddress.parse("/kota-bima/poster-a4.pdf"))
                .contains(new SiteAddress(Page.POSTER_A4, false, "kota-bima", null, 0));
        assertThat(SiteAddress.parse("/en/kota-bima/poster-a3.pdf"))
                .contains(new SiteAddress(Page.POSTER_A3, true, "kota-bima", null, 0));
        assertThat(SiteAddress.parse("/en/kota-bima/perpustakaan/versi/1/standar.pdf"))
                .contains(new SiteAddress(Page.PAPER, true, "kota-bima", "perpustakaan", 1));
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
        assertThat(SiteAddress.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/", "/desk/x", "/sign-in", "/resources/css/pst.css", "/robots.txt", "/health"})
    void leavesOtherDoorsAlone(String path) {
        assertThat(SiteAddress.isElsewhere(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kota-bima", "/deskx", "/desk;x", "/Desk", "//desk", "/%64esk", "/en/desk"})
    void takesNoPublicAddressForAnotherDoor(String path) {
        assertThat(SiteAddress.isElsewhere(path)).isFalse();
    }

    @Test
    void knowsWhatIsMeant() {
        assertThat(meant("/Kota-Bima")).contains("/kota-bima");
        assertThat(meant("/kota-bima/")).contains("/kota-bima");
        assertThat(meant("/KOTA-BIMA/Perpustakaan/VERSI/1/")).contains("/kota-bima/perpustakaan/versi/1");
        assertThat(meant("/en")).contains("/en/");
        assertThat(meant("/EN/Kota-Bima/")).contains("/en/kota-bima");
        assertThat(meant("//evil.example/")).isEmpty();
        assertThat(meant("//evil")).isEmpty();
        assertThat(meant("/kota-bima//")).isEmpty();
        assertThat(meant("/" + "a/".repeat(10_000))).isEmpty();
    }

    @Property
    void readsBackWhatItWrites(@ForAll("addresses") SiteAddress address) {
        assertThat(SiteAddress.parse(address.path())).contains(address);
        assertThat(SiteAddress.isElsewhere(address.path())).isFalse();
        assertThat(SiteAddress.meant(address.path().toUpperCase(Locale.ROOT))).contains(address);
    }

    @Property
    void hasOneSpellingOfEachPage(@ForAll("paths") String path) {
        SiteAddress.parse(path).ifPresent(address -> assertThat(address.path()).isEqualTo(path));
        SiteAddress.meant(path).ifPresent(address -> assertThat(SiteAddress.parse(address.path()))
                .contains(address));
    }

    private static Optional<String> meant(String path) {
        return SiteAddress.meant(path).map(SiteAddress::path);
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
                        Arbitraries.of(Page.class),
                        Arbitraries.of(true, false),
                        slugs(),
                        slugs(),
                        Arbitraries.integers().between(1, 99_999))
                .as((page, english, office, service, number) -> switch (page) {
                    case SEARCH -> SiteAddress.search(english);
                    case SUGGESTIONS -> new SiteAddress(page, false, null, null, 0);
                    default ->
                        new SiteAddress(
                                page,
                                english && page != Page.ORIGINAL && page != Page.SITEMAP,
                                OF_ALL.contains(page) ? null : office,
                                OF_NO_SERVICE.contains(page) ? null : service,
                                OF_ONE_VERSION.contains(page) ? number : 0);
                });
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
        assertThat(SiteAddress.isPlainElsewhere(path)).isTrue();
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
        assertThat(SiteAddress.isPlainElsewhere(path)).isFalse();
    }
}
