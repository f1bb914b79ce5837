package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What becomes of a rendered view before it is kept for everybody. */
class PageRendererTest {

    @Test
    void the_indentation_of_views_is_not_sent_and_every_word_stays_apart() {
        String page = """
            <main>
                <h1>Perpustakaan</h1>

                <p>
                    Buka
                    <b>setiap</b>
                    <i>hari</i>
                </p>
            </main>
            """;
        String sent = PageRenderer.forEverybody(page);
        assertThat(sent).contains("<main>\n<h1>", "</h1>\n<p>", "</b>\n<i>").doesNotContain("  <");
        assertThat(Jsoup.parse(sent).text())
                .isEqualTo(Jsoup.parse(page).text())
                .isEqualTo("Perpustakaan Buka setiap hari");
    }

    @Test
    void line_breaks_inside_a_text_stay() {
        String page = "<p class=\"notes\">Senin\n\n  Selasa\nRabu</p>";
        assertThat(PageRenderer.forEverybody(page)).isEqualTo(page);
    }

    @Test
    void the_nonce_of_one_request_is_not_kept() {
        assertThat(PageRenderer.forEverybody("<script src=\"/pst.js\" nonce=\"abc\"></script>"))
                .isEqualTo("<script src=\"/pst.js\"></script>");
    }
}
