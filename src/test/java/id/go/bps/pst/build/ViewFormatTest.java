package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ViewFormatTest {

    private static final Set<String> INLINE = Set.of("a", "span");

    @Test
    void blocks_are_on_lines_of_their_own_and_adjacent_text_stays_adjacent() {
        assertThat(ViewFormat.formatted("""
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets">
            <ul class="links"><ui:repeat value="#{page.links}" var="link"><li><a   href="#{link.address}">#{link.name}</a>, <span>#{link.day}</span></li></ui:repeat></ul>
            </ui:composition>
            """)).isEqualTo("""
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets">
              <ul class="links">
                <ui:repeat value="#{page.links}" var="link">
                  <li><a href="#{link.address}">#{link.name}</a>, <span>#{link.day}</span></li>
                </ui:repeat>
              </ul>
            </ui:composition>
            """);
    }

    @Test
    void parts_without_text_share_a_line_if_they_fit() {
        String wide =
                "<ui:param name=\"office\" value=\"#{page.office}\"/><ui:param name=\"day\" value=\"#{page.day}\"/><ui:param name=\"hour\" value=\"#{page.hour}\"/>";

        assertThat(ViewFormat.formatted(
                        "<b><ui:include src=\"a.xhtml\"><ui:param name=\"x\" value=\"1\"/></ui:include></b>"))
                .isEqualTo("<b><ui:include src=\"a.xhtml\"><ui:param name=\"x\" value=\"1\"/></ui:include></b>\n");
        assertThat(ViewFormat.formatted("<b><ui:include src=\"a.xhtml\">" + wide + "</ui:include></b>"))
                .isEqualTo("""
            <b><ui:include src="a.xhtml">
                <ui:param name="office" value="#{page.office}"/>
                <ui:param name="day" value="#{page.day}"/>
                <ui:param name="hour" value="#{page.hour}"/>
              </ui:include></b>
            """);
    }

    @Test
    void a_conditional_block_adds_no_space() {
        assertThat(ViewFormat.formatted("<b>a<h:form rendered=\"#{x}\"><i/></h:form>b</b>"))
                .isEqualTo("<b>a<h:form rendered=\"#{x}\"><i/></h:form>b</b>\n");
    }

    @Test
    void an_expression_is_one_word_and_is_broken_only_if_no_line_is_long_enough() {
        String texts = "#{page.alone ? 'a  text   of the office' : \"two  }  words\"}";
        String condition =
                "not empty page.everything.that.was.ever.written and page.everything.that.was.ever.written.size() gt 100";

        assertThat(ViewFormat.formatted("<p>" + texts + "\n  here</p>")).isEqualTo("<p>" + texts + " here</p>\n");
        assertThat(ViewFormat.formatted("<p>#{" + condition + " ? page.first('a  b') : page.second}</p>"))
                .isEqualTo("""
            <p>#{not empty page.everything.that.was.ever.written and page.everything.that.was.ever.written.size() gt 100 ? page.first('a  b') :
                  page.second}</p>
            """);
    }

    @Test
    void preformatted_text_is_unchanged() {
        String kept =
                "<b><pre>  a\n b </pre><textarea name=\"x\">\n  y </textarea><![CDATA[ a  < b ]]>&#160;&lt;i&gt;</b>\n";
        assertThat(ViewFormat.formatted(kept))
                .contains(
                        "<pre>  a\n b </pre>",
                        "<textarea name=\"x\">\n  y </textarea>",
                        "<![CDATA[ a  < b ]]>&#160;&lt;i&gt;");
    }

    @Test
    void visible_white_space_is_unchanged() {
        String raw = "<div class=\"soft raw\">a\n  <b>#{b}</b>  c <p>d</p><p>" + "e ".repeat(100) + "</p></div>\n";

        assertThat(ViewFormat.formatted(raw)).isEqualTo(raw);
    }

    @Test
    void the_classes_with_visible_white_space_are_those_of_the_style_sheets() throws IOException {
        Pattern rule = Pattern.compile("([^{}]*)\\{[^{}]*white-space: pre[^{}]*\\}");
        try (Stream<Path> sheets = Files.walk(Path.of("src/main/webapp/resources/css"))) {
            Set<String> classes = new HashSet<>();
            for (Path sheet : sheets.filter(Files::isRegularFile).toList()) {
                rule.matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", ""))
                        .results()
                        .forEach(found -> classes.add(found.group(1).strip()));
            }
            assertThat(classes)
                    .containsExactlyInAnyOrderElementsOf(ViewFormat.KEEPING_SPACE.stream()
                            .map(each -> "." + each)
                            .toList());
        }
    }

    @Test
    void a_long_comment_is_wrapped() {
        String comment = "word ".repeat(40);
        assertThat(ViewFormat.formatted("<div><!-- " + comment + "-->\n<p/></div>")
                        .lines())
                .startsWith("<div><!--")
                .allMatch(line -> line.length() <= 140)
                .contains("  -->");
        assertThat(ViewFormat.formatted("<!-- One.\n - two\n - three -->\n<p/>"))
                .isEqualTo("<!--\n  One.\n  - two\n  - three\n-->\n<p/>\n");
    }

    @Test
    void invalid_xml_is_refused() {
        List.of("<p>", "<p></b>", "</p>", "<p><br></p>", "<p>a < b</p>")
                .forEach(view -> assertThatIllegalArgumentException().isThrownBy(() -> ViewFormat.formatted(view)));
    }

    @Property(tries = 300)
    void a_formatted_page_has_the_same_elements_and_is_formatted_already(@ForAll long seed) {
        String page =
                new Chance(seed).page("div", "section", "ul", "li", "span", "a", "ui:fragment", "c:choose", "c:if");
        String formatted = ViewFormat.formatted(page);

        assertThat(elements(formatted)).isEqualTo(elements(page));
        assertThat(ViewFormat.formatted(formatted)).isEqualTo(formatted);
    }

    @Property(tries = 300)
    void a_formatted_page_has_the_same_text(@ForAll long seed) {
        String page = new Chance(seed).page("div", "section", "blockquote", "span", "a", "ui:fragment", "c:if");
        assertThat(shown(ViewFormat.formatted(page))).isEqualTo(shown(page));
    }

    /** Tags of Facelets leave nothing behind. */
    private static String shown(String page) {
        return Jsoup.parse(page.replaceAll("</?(ui:fragment|c:if)[^>]*>", "")).text();
    }

    private static List<String> elements(String page) {
        return Jsoup.parse(page, "", Parser.xmlParser()).getAllElements().stream()
                .map((Element element) -> element.tagName()
                        + element.attributes().toString().replaceAll("x\\s+gt\\s+", "x gt ") + " in "
                        + (element.parent() == null ? "" : element.parent().tagName()))
                .toList();
    }

    /** A page made by chance, the same for the same seed. */
    private static final class Chance {

        private final Random random;

        Chance(long seed) {
            random = new Random(seed);
        }

        String page(String... names) {
            return "<div>" + content(4, names) + "</div>";
        }

        private String content(int deep, String... names) {
            StringBuilder content = new StringBuilder();
            for (int parts = random.nextInt(5); parts > 0; parts--) {
                content.append(deep > 0 && random.nextBoolean() ? element(deep, names) : text());
            }
            return content.toString();
        }

        private String text() {
            StringBuilder text = new StringBuilder(one("", "", " ", "\n", "\n\n  "));
            for (int words = random.nextInt(6); words > 0; words--) {
                text.append(one("a", "#{b}", "#{c ? 'd  e' : f}", "word", "&amp;", "a".repeat(60), ",", " ", "\n"));
            }
            return text.toString();
        }

        private String element(int deep, String... names) {
            String name = one(names);
            String attributes =
                    one("", " class=\"a  b\"") + one("", " rendered=\"#{x gt 'y  z'}\"") + one("", " title='\"'");
            String inside =
                    INLINE.contains(name) ? content(deep - 1, "span", "a", "ui:fragment") : content(deep - 1, names);
            return "<" + name + attributes + ">" + inside + "</" + name + ">";
        }

        private String one(String... of) {
            return of[random.nextInt(of.length)];
        }
    }
}
