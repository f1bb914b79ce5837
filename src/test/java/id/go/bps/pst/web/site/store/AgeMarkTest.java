package id.go.bps.pst.web.site.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeMarkTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant RIGHT = Instant.parse("2026-11-22T06:32:10.123Z");
    private static final String PAGE =
            "<body><header>Portal</header><main id=\"isi\">\n<div class=\"wrap\"><h1>Perpustakaan</h1></div></main></body>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T06:33:09Z | pukul 14.32 WITA, kurang dari satu menit yang lalu",
                "2026-11-22T06:44:11Z | pukul 14.32 WITA, 12 menit yang lalu",
                "2026-11-22T09:33:00Z | pukul 14.32 WITA, 3 jam yang lalu",
                "2026-11-22T16:10:00Z | 22 November 2026 pukul 14.32 WITA, 9 jam yang lalu",
                "2026-11-26T09:00:00Z | 22 November 2026 pukul 14.32 WITA, 4 hari yang lalu"
            })
    void tellsTheTimeInTheOfficesZoneAndHowLongAgoThatWas(String now, String told) {
        assertThat(words(false, now)).startsWith("Halaman ini memuat keadaan " + told + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T06:33:10.2Z | 14:32 WITA, 1 minute ago",
                "2026-11-22T06:44:11Z | 14:32 WITA, 12 minutes ago",
                "2026-11-22T07:40:00Z | 14:32 WITA, 1 hour ago",
                "2026-11-26T09:00:00Z | 14:32 WITA on 22 November 2026, 4 days ago"
            })
    void tellsItInEnglish(String now, String told) {
        assertThat(words(true, now)).startsWith("This page shows the data of " + told + ".");
    }

    @Test
    void isANoticeAboveTheContentForEveryReader() {
        Document page = marked(false, "2026-11-22T06:44:11Z");
        assertThat(page.select("main > section:first-child[aria-label] h2").text())
                .isEqualTo("Data terbaru sedang tidak dapat dibaca");
        assertThat(page.select("main time").attr("datetime")).isEqualTo("2026-11-22T06:32:10Z");
        assertThat(page.select("main > section + div h1").text()).isEqualTo("Perpustakaan");
    }

    @Test
    void refusesAnythingButAPageOfThePortal() {
        assertThatThrownBy(() -> new AgeMark(false, WITA).on("<p>x</p>", RIGHT, RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String words(boolean english, String now) {
        return marked(english, now).select(".page-age p").text();
    }

    private static Document marked(boolean english, String now) {
        return Jsoup.parse(new AgeMark(english, WITA).on(PAGE, RIGHT, Instant.parse(now)));
    }
}
