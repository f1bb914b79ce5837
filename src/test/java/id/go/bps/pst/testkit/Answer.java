package id.go.bps.pst.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The answer to a request.
 *
 * @param headers by name, in lower case
 */
public record Answer(String address, int status, Map<String, List<String>> headers, byte[] body) {

    /** The first value of a header; null where there is none. */
    public String header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), address);
    }

    /** The visible text, without markup. */
    public String words() {
        return page().text();
    }

    public String heading() {
        return page().select("h1").text();
    }

    /** What the sections and the notices are called. */
    public String subheadings() {
        return page().select("h2").text();
    }

    /** What a page from memory says first: how old it is. */
    public String age() {
        return page().select("main > .page-age:first-child").text();
    }

    /** The heading of the English part of a page in both languages. */
    public String englishHeading() {
        return page().select("[lang=en] h2").text();
    }

    /** The addresses of the page's style sheets. */
    public List<String> styleSheets() {
        return page().select("link[rel=stylesheet]").eachAttr("href");
    }

    /** Whether the page's header has the button to sign out. */
    public boolean offersSignOut() {
        return page().select(".site-tools form[action=/sign-out]").size() == 1;
    }

    /** The language that the page says it is in. */
    public String language() {
        return page().select("html").attr("lang");
    }

    /** What the page says went wrong; empty where it says nothing. */
    public String error() {
        return page().select(".notice-error").text();
    }

    /** The same, sentence by sentence, as it is read out at once. */
    public List<String> errors() {
        return page().select(".notice-error[role=alert] li").eachText();
    }

    /** What the page warns of; empty where it warns of nothing. */
    public String warning() {
        return page().select(".notice-warn").text();
    }

    /** What the page says was done; empty where it says nothing. */
    public String success() {
        return page().select(".notice-good").text();
    }

    /** The sentence beside a field; empty where there is none. */
    public String errorBeside(String field) {
        return page().select("[id='f-" + field + "-error']").text();
    }

    /** All sentences beside fields. */
    public List<String> fieldErrors() {
        return page().select(".field-error").eachText();
    }

    /** Where the link to the file leads that a form says is kept. */
    public String keptFileAddress() {
        return page().select(".upload-now a").attr("href");
    }

    /** The name of the file that a form says is kept. */
    public String keptFile() {
        return page().select(".upload-now a").text();
    }

    /** Where the picture is that a form says is kept. */
    public String keptPicture() {
        return page().select(".upload-now img").attr("src");
    }

    /** The ids of the fields to which the sentences lead that say what went wrong, in order. */
    public List<String> fieldsOfErrors() {
        Document page = page();
        return page.select(".notice-error a").eachAttr("href").stream()
                .flatMap(field -> page.select(field).eachAttr("id").stream())
                .toList();
    }

    /** The ids of what is read out with a field. */
    public String describedBy(String field) {
        return page().select("[name='" + field + "']").attr("aria-describedby");
    }

    /** The values that one can choose in a field. */
    public List<String> choices(String field) {
        return page().select("[id='f-" + field + "'] option").eachAttr("value");
    }

    /** What the first field of that name holds. */
    public String value(String field) {
        return page().select("[id='f-" + field + "'], [name='" + field + "']").val();
    }

    /** The text of the section with that id; empty where there is none. */
    public String section(String id) {
        return page().select("[id='" + id + "']").text();
    }

    /** Whether the page has a section with that id. */
    public boolean hasSection(String id) {
        return page().getElementById(id) != null;
    }

    /** The hours, the address and the like beside a public page. */
    public String facts() {
        return page().select(".facts").text();
    }

    /** What the office tells its visitors on a public page; empty where it tells nothing. */
    public String officeNotice() {
        return page().select(".told").text();
    }

    /** The part of it that an English page has in Indonesian only. */
    public String noticeInIndonesian() {
        return page().select(".told [lang=id]").text();
    }

    /** Whether the office is open now, as a page says. */
    public String now() {
        return page().select(".now").text();
    }

    /** What the page tells search engines, as JSON. */
    public List<String> linkedData() {
        return page().select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    /** Where the page's feed of changes is. */
    public String feed() {
        return page().select("link[type=application/atom+xml]").attr("href");
    }

    /** The picture that stands for the page elsewhere. */
    public String picture() {
        return page().select("meta[property=og:image]").attr("content");
    }

    /** The operations that the page of the API describes. */
    public List<String> operations() {
        return page().select(".api-operation").eachText();
    }

    /** Where the link to the page's paper leads; empty where there is none. */
    public String paper() {
        return page().select("a[type=application/pdf]").attr("href");
    }

    /** The telephone numbers that the page dials, as {@code tel:} addresses. */
    public List<String> telephones() {
        return page().select("a[href^=tel]").eachAttr("href");
    }

    /** Where the links to papers lead, in order. */
    public List<String> papers() {
        return page().select("a[type=application/pdf]").eachAttr("href");
    }

    /** Styles and scripts that stand in the page itself, which the policy does not allow. */
    public List<String> inlineCode() {
        return page()
                .select(
                        "[style], style, script:not([src^=/resources/], [type='application/ld+json']), [onclick], [onload]")
                .stream()
                .map(Element::outerHtml)
                .toList();
    }

    /** The nonces in the page. */
    public List<String> nonces() {
        return page().select("[nonce]").eachAttr("nonce");
    }

    /** The addresses of its styles, scripts and pictures, each once. */
    public List<String> belongings() {
        Document page = page();
        List<String> files = page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
        files.addAll(page.select("script[src], img, iframe").eachAttr("src"));
        files.addAll(page.select("use").eachAttr("href").stream()
                .map(href -> href.replaceAll("#.*", ""))
                .filter(href -> !href.isEmpty())
                .distinct()
                .toList());
        return files;
    }

    /** Where the links lead, in order. */
    public List<String> links() {
        return page().select("a[href]").eachAttr("href");
    }

    /** Where the first link leads whose address begins so; empty where there is none. */
    public String linkTo(String address) {
        return page().select("a[href^='" + address + "']").attr("href");
    }

    /** Whether a link leads to an address that begins so. */
    public boolean leadsTo(String address) {
        return !page().select("a[href^='" + address + "']").isEmpty();
    }

    /** What the buttons send that begin so, in order, such as "end:". */
    public List<String> buttons(String beginning) {
        return page().select("button[value^='" + beginning + "']").eachAttr("value");
    }

    /** What the buttons of that name send, in order. */
    public List<String> buttonsNamed(String name) {
        return page().select("button[name='" + name + "']").eachAttr("value");
    }

    /** The text of the row of a table that holds that id; empty where there is none. */
    public String row(String id) {
        return page().select("tr:has([id='" + id + "'])").text();
    }

    /** Where the links of a section lead, in order. */
    public List<String> linksOf(String id) {
        return page().select("[id='" + id + "'] a[href]").eachAttr("href");
    }

    /** The fields that the page says are wrong, by their ids. */
    public List<String> wrongFields() {
        return page().select("[aria-invalid=true]").eachAttr("id");
    }

    /** The cells of a column of a list, by its number from 1. */
    public List<String> column(int number) {
        return page().select("#table_data tr > td:nth-child(" + number + ")").eachText();
    }

    /** Where the page sends what changes something. */
    public List<String> changesAt() {
        return page().select("form[method=post]").eachAttr("action");
    }

    /** What an office's desk says of a service. */
    public String service(String slug) {
        return page().select(".service-" + slug).text();
    }

    /** The services that the office does not offer, as its desk lists them. */
    public List<String> unoffered() {
        return page().select("#unoffered li").eachText();
    }

    /** The ways of delivery of the lists in an editor, in order. */
    public List<String> waysOfLists() {
        return page().select("ol.outline[data-mode]").eachAttr("data-mode");
    }

    /** The letters that a page lists, by their recipients. */
    public List<String> letters() {
        return page().select(".letter").eachText();
    }

    /** The offices that the home page lists, by address. */
    public List<String> offices() {
        return page().select(".office-list a").eachAttr("href");
    }

    /** The services that a search or an office's page lists, by address. */
    public List<String> services() {
        return page().select("section[aria-labelledby=layanan] li a").eachAttr("href");
    }

    /** What an office's desk warns of at a service. */
    public String serviceWarning(String slug) {
        return page().select(".service-" + slug + " .notice-warn").text();
    }

    /** What the button at an office's desk sends that restores a service's discarded draft. */
    public String restoring(String slug) {
        return page().select("#discarded-" + slug + " button[name=restore]").attr("value");
    }

    /** The words found by a search, as its results mark them. */
    public List<String> marked() {
        return page().select(".finds mark").eachText();
    }

    /** The steps by which a version came about, in the history of a standard. */
    public List<String> stepsOf(String version) {
        return page().select("tr:has([id='" + version + "']) ol li").eachText();
    }

    /** What a page that compares two versions says was moved. */
    public String moved() {
        return page().select(".change-moved").text();
    }

    /** What it says was removed. */
    public List<String> removed() {
        return page().select(".change-REMOVED").eachText();
    }

    /** What it says was added in English. */
    public String addedInEnglish() {
        return page().select("ins [lang=en], ins[lang=en]").text();
    }

    /** What one version says and the other does not, where a page compares them. */
    public List<String> added() {
        return page().select("ins").eachText();
    }

    @Override
    public String toString() {
        String words = text();
        return status + " " + address + " " + headers + "\n" + words.substring(0, Math.min(600, words.length()));
    }
}
