package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ViewFormatTest {

    @Test
    void blocks_stand_on_lines_of_their_own_and_what_is_glued_stays_glued() {
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
    void where_no_text_is_read_parts_stand_in_a_line_if_they_fit() {
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
    void a_block_that_is_not_always_there_adds_no_space() {
        assertThat(ViewFormat.formatted("<b>a<h:form rendered=\"#{x}\"><i/></h:form>b</b>"))
                .isEqualTo("<b>a<h:form rendered=\"#{x}\"><i/></h:form>b</b>\n");
    }

    @Test
    void an_expression_is_one_word_and_is_cut_only_where_no_line_holds_it() {
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
    void what_stands_as_it_is_stays() {
        String kept =
                "<b><pre>  a\n b </pre><textarea name=\"x\">\n  y </textarea><![CDATA[ a  < b ]]>&#160;&lt;i&gt;</b>\n";
        assertThat(ViewFormat.formatted(kept))
                .contains(
                        "<pre>  a\n b </pre>",
                        "<textarea name=\"x\">\n  y </textarea>",
                        "<![CDATA[ a  < b ]]>&#160;&lt;i&gt;");
    }

    @Test
    void a_long_comment_is_filled() {
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
    void what_is_no_xml_is_refused() {
        List.of("<p>", "<p></b>", "</p>", "<p><br></p>", "<p>a < b</p>")
                .forEach(view -> assertThatIllegalArgumentException().isThrownBy(() -> ViewFormat.formatted(view)));
    }

    @Property(tries = 300)
    void a_page_has_the_same_elements_and_says_the_same(@ForAll("pages") String page) {
        String formatted = ViewFormat.formatted(page);

        assertThat(elements(formatted)).isEqualTo(elements(page));
        assertThat(Jsoup.parse(formatted).text()).isEqualTo(Jsoup.parse(page).text());
        assertThat(ViewFormat.formatted(formatted)).isEqualTo(formatted);
    }

    private static List<String> elements(String page) {
        return Jsoup.parse(page, "", Parser.xmlParser()).getAllElements().stream()
                .map((Element element) -> element.tagName()
                        + element.attributes().toString().replaceAll("x\\s+gt", "x gt") + " in "
                        + (element.parent() == null ? "" : element.parent().tagName()))
                .toList();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.lazyOf(this::text, this::text, this::text, this::element)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> "<div>" + String.join("", parts) + "</div>");
    }

    private Arbitrary<String> text() {
        Arbitrary<String> spaces = Arbitraries.of("", "", " ", "\n", "\n\n  ");
        Arbitrary<String> words = Arbitraries.of("a", "#{b}", "#{c ? 'd  e' : f}", "word", "&amp;", "a".repeat(60), ",")
                .list()
                .ofMaxSize(8)
                .map(each -> String.join(" ", each));
        return Combinators.combine(spaces, words, spaces).as((before, text, after) -> before + text + after);
    }

    private Arbitrary<String> element() {
        Arbitrary<String> names = Arbitraries.of("div", "section", "ul", "li", "span", "a", "ui:fragment", "c:if");
        Arbitrary<String> attributes = Arbitraries.of(
                        " class=\"a  b\"", " rendered=\"#{x gt 'y  z'}\"", " title='\"'", " lang=\"id\"")
                .set()
                .ofMaxSize(3)
                .map(each -> each.stream().sorted().collect(Collectors.joining()));
        Arbitrary<String> content = Arbitraries.lazyOf(this::text, this::text, this::element)
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Combinators.combine(names, attributes, content)
                .as((name, written, inside) -> "<" + name + written + ">" + inside + "</" + name + ">");
    }
}
