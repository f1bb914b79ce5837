package id.go.bps.pst.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.site.PublicSite;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read. */
class ApiIT {

    private static final String API = "/api/v1";
    private static final String BIMA = API + "/offices/kota-bima";
    private static final String LIBRARY = BIMA + "/standards/perpustakaan";
    private static final Shapes CPSV_AP = Shapes.parse(RDFDataMgr.loadGraph(
            ApiIT.class.getResource("/cpsv-ap/cpsv-ap-SHACL.ttl").toString()));

    private PublicSite site;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
    }

    private static JsonObject json(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        try (JsonReader reader = Documents.trees().createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    private JsonObject json(String path) {
        return json(site.open(path));
    }

    @Test
    void offices_are_listed_page_by_page_and_each_is_found_from_there() {
        JsonObject first = json(API + "/offices?size=1&page=1");
        assertThat(first.getJsonArray("items")).hasSize(1);
        assertThat(first.getInt("total")).isGreaterThan(1);
        String next = first.getString("next");
        JsonObject second = json(next.substring(next.indexOf("/api/")));
        JsonObject office = second.getJsonArray("items").getJsonObject(0);
        assertThat(office.getString("slug"))
                .isNotEqualTo(first.getJsonArray("items").getJsonObject(0).getString("slug"));
        String self = office.getString("self");
        assertThat(json(self.substring(self.indexOf("/api/"))).getString("code"))
                .isEqualTo(office.getString("code"));
        assertThat(json(API + "/offices?kind=city").getJsonArray("items").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allMatch(each -> each.getString("kind").equals("CITY"));
    }

    @Test
    void an_office_tells_how_to_reach_it_and_when_it_serves() {
        JsonObject office = json(BIMA);
        assertThat(office.getString("zoneName")).isEqualTo("WITA");
        assertThat(office.getString("kind")).isEqualTo("CITY");
        assertThat(office.getString("code")).isEqualTo("5272");
        assertThat(office.getString("ministryCode")).isEqualTo("52.72");
        assertThat(office.getString("parent")).isEqualTo("provinsi-nusa-tenggara-barat");
        assertThat(office.getJsonObject("seat").getJsonNumber("latitude").doubleValue())
                .isBetween(-9.0, -8.0);
        assertThat(office.getJsonArray("contacts").getValuesAs(JsonObject.class))
                .anyMatch(contact -> contact.getString("kind").equals("WHATSAPP"));
        JsonObject hours = json(BIMA + "/hours?at=2026-11-23T09:00:00%2B08:00");
        assertThat(hours.getString("at")).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(hours.getJsonArray("openings").getJsonObject(0).getString("state"))
                .isEqualTo("DAYS_NOT_STATED");
    }

    @Test
    void a_standard_says_what_its_page_says_and_none_of_what_the_office_keeps_to_itself() {
        JsonObject standard = json(LIBRARY);
        assertThat(standard.getString("title")).isEqualTo("Perpustakaan");
        assertThat(standard.getJsonObject("decree").getString("number")).isEqualTo("B-094b/52721/1/2023");
        assertThat(standard.getJsonObject("fee").getString("feeClass")).isEqualTo("FREE");
        assertThat(standard.getJsonArray("requirements").getJsonObject(0).getJsonArray("items"))
                .hasSize(4);
        assertThat(standard.keySet()).doesNotContain("kept", "rawText");
        JsonObject version = json(LIBRARY + "/versions/1");
        assertThat(version.getString("sha256")).isEqualTo(standard.getString("sha256"));
        assertThat(json(LIBRARY + "/versions").getJsonArray("items")).hasSize(1);
        assertThat(json(API + "/standards?service=perpustakaan").getInt("total"))
                .isEqualTo(2);
        assertThat(json(API + "/services").getInt("total")).isEqualTo(4);
    }

    @Test
    void what_one_needs_is_found_with_its_component_and_the_words_marked() {
        JsonObject found = json(API + "/search?q=salinan+lembar+pustaka");
        JsonObject service = found.getJsonArray("services").getJsonObject(0);
        assertThat(service.getInt("offices")).isEqualTo(1);
        JsonObject hit = service.getJsonArray("hits").getJsonObject(0);
        assertThat(hit.getString("office")).isEqualTo("kota-bima");
        assertThat(hit.getString("englishName")).isEqualTo("Library");
        assertThat(hit.getString("component")).isEqualTo("PROCEDURE");
        assertThat(hit.getJsonArray("passage").getValuesAs(JsonObject.class))
                .anyMatch(piece ->
                        piece.getBoolean("marked") && piece.getString("text").equals("salinan"));
        String self = hit.getString("self");
        assertThat(json(self.substring(self.indexOf("/api/"))).getString("title"))
                .isEqualTo("Perpustakaan");
        assertThat(json(API + "/search?q=salinn+lembr").getString("meant")).isEqualTo("salinan lembar");
        assertThat(json(API + "/search?q=tas+antariksawan").getBoolean("loose")).isTrue();
        assertThat(json(API + "/search?q=qqqxyz").getJsonArray("services")).isEmpty();
    }

    @Test
    void one_service_is_listed_page_by_page() {
        JsonObject found = json(API + "/search?q=library&lang=en");
        String all = found.getJsonArray("services").getJsonObject(0).getString("all");
        JsonObject first = json(all.substring(all.indexOf("/api/")) + "&size=1");
        assertThat(first.getInt("total")).isEqualTo(2);
        String next = first.getString("next");
        JsonObject second = json(next.substring(next.indexOf("/api/")));
        assertThat(second.getJsonArray("items").getJsonObject(0).getString("office"))
                .isNotEqualTo(first.getJsonArray("items").getJsonObject(0).getString("office"));
        assertThat(second.containsKey("next")).isFalse();
        JsonObject behind = json(API + "/search/perpustakaan?q=perpustakaan&page=3&size=1");
        assertThat(behind.getInt("total")).isEqualTo(2);
        assertThat(behind.getJsonArray("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=bnjarmasin, kota-banjarmasin, NAME",
        "q=Toba+Samosir, kabupaten-toba, NAME",
        "q=84113, kota-bima, POSTCODE",
        "q=52.72, kota-bima, CODE",
        "lat=-8.4617&lon=118.7268, kota-bima, PLACE",
        "province=provinsi-papua-selatan, provinsi-papua-selatan, REGION"
    })
    void offices_are_found_as_on_the_page(String asked, String office, String why) {
        JsonObject first =
                json(API + "/search?" + asked).getJsonArray("offices").getJsonObject(0);
        assertThat(first.getString("office")).isEqualTo(office);
        assertThat(first.getString("why")).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {API + "/catalogue", API + "/standards", API + "/offices", API + "/changes", "/sitemap.xml"})
    void the_whole_nation_is_told_in_a_handful_of_questions_to_the_database(String path) {
        int statements = Portal.running()
                .statements(() -> assertThat(site.open(path).status()).isEqualTo(200));
        assertThat(statements).isBetween(0, 40);
    }

    /** The form is chosen by header or address, and each speaks of at least one service. */
    @ParameterizedTest
    @ValueSource(strings = {LIBRARY, LIBRARY + "/versions/1", BIMA, BIMA + "/standards", API + "/catalogue"})
    void other_catalogues_find_it_as_cpsv_ap_has_it(String path) {
        Model turtle = model(site.open(path, "Accept", "text/turtle"), "text/turtle", Lang.TURTLE);
        Model jsonLd = model(site.open(path + "?format=jsonld"), "application/ld+json", Lang.JSONLD);
        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        assertThat(turtle.listSubjectsWithProperty(
                                RDF.type, ResourceFactory.createResource("http://purl.org/vocab/cpsv#PublicService"))
                        .toList())
                .isNotEmpty();
        Graph data = turtle.getGraph();
        ValidationReport report = ShaclValidator.get().validate(CPSV_AP, data);
        assertThat(report.getEntries()).isEmpty();
    }

    private static Model model(Answer answer, String type, Lang language) {
        assertThat(answer.header("Content-Type")).startsWith(type);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(answer.text()), null, language);
        return model;
    }

    @Test
    void tables_come_as_csv() {
        Answer offices = site.open(API + "/offices?format=csv");
        assertThat(offices.header("Content-Type")).startsWith("text/csv");
        assertThat(offices.text().lines().findFirst())
                .hasValue("code,slug,name,kind,page,ministry_code,parent,zone,latitude,longitude");
        assertThat(offices.text())
                .containsPattern(
                        "5272,kota-bima,BPS Kota Bima,CITY,.*,52.72,provinsi-nusa-tenggara-barat,Asia/Makassar,-8");
        assertThat(site.open(API + "/standards", "Accept", "text/csv").text()).contains("kota-bima,perpustakaan,");
    }

    @ParameterizedTest
    @CsvSource({API + "/changes,2", BIMA + "/changes,1"})
    void changes_are_a_feed(String path, int entries) {
        Answer answer = site.open(path);
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        Document feed = Jsoup.parse(answer.text(), "", Parser.xmlParser());
        assertThat(feed.select("feed > entry")).hasSize(entries);
        assertThat(feed.select("entry > id").eachText()).anyMatch(id -> id.endsWith("/kota-bima/perpustakaan/versi/1"));
        assertThat(feed.select("feed > updated").text()).isNotEmpty();
        assertThat(json(site.open(path, "Accept", "application/json")).getInt("total"))
                .isEqualTo(entries);
    }

    @Test
    void what_a_program_has_already_is_not_sent_again_and_the_rest_comes_compressed() throws IOException {
        Answer first = site.open(LIBRARY);
        assertThat(first.header("ETag")).startsWith("W/");
        Answer again = site.open(LIBRARY, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Answer packed = site.open(LIBRARY, "Accept-Encoding", "gzip");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(first.body());
        assertThat(packed.header("Vary")).contains("Accept", "Accept-Encoding");
    }

    @Test
    void pages_of_other_sites_may_read_it() {
        assertThat(site.open(BIMA, "Origin", "https://contoh.example").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        Answer asked = site.send("OPTIONS", BIMA);
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        assertThat(asked.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/offices/gibt-es-nicht,404",
        "GET,/offices/KOTA-BIMA,404",
        "GET,/gibt-es-nicht,404",
        "GET,/offices/kota-bima/standards/perpustakaan/versions/99,404",
        "GET,/offices/kota-bima/standards/perpustakaan/versions/0,404",
        "GET,/offices/kota-bima/standards/konsultasi-statistik,404",
        "GET,/offices?size=0,400",
        "GET,/offices?page=99999999999,400",
        "GET,/offices?kind=LURAH,400",
        "GET,/offices?format=xml,400",
        "GET,/offices/kota-bima/hours?at=kemarin,400",
        "GET,/search,400",
        "GET,/search/perpustakaan,400",
        "GET,/search?lat=-8.4,400",
        "GET,/search?lat=91&lon=0,400",
        "GET,/search?q=bima&province=kota-bima,404",
        "GET,/search/perpustakaan?q=bima&size=1001,400",
        "GET,/offices/kota-bima/hours?at=+999999999-12-31T23:59:59Z,400",
        "POST,/offices,405",
        "DELETE,/offices/kota-bima,405"
    })
    void what_cannot_be_answered_is_a_problem_in_words(String method, String path, int status) {
        Answer answer = method.equals("GET") ? site.open(API + path) : site.send(method, API + path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("\"detail\":").doesNotContain("Exception", "id.go.bps");
    }

    @Test
    void a_form_that_there_is_not_is_told_so() {
        assertThat(site.open(BIMA, "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void who_asks_too_often_waits_and_nobody_else() {
        String[] eager = {"X-Forwarded-For", "203.0.113.7, 198.51.100.4"};
        Answer first = site.open(API, eager);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"address\";q=300;w=60");
        assertThat(first.header("RateLimit")).startsWith("\"address\";r=299;");
        Answer last = first;
        for (int i = 0; i < 1_000 && last.status() == 200; i++) {
            last = site.open(API, eager);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        // What the client itself wrote before its own address changes nothing
        assertThat(site.open(API, "X-Forwarded-For", "192.0.2.1, 198.51.100.4").header("RateLimit"))
                .as("all but nothing is left, though a few more are given each second")
                .matches("\"address\";r=\\d;.*");
        assertThat(site.open(API, "X-Forwarded-For", "198.51.100.5").status()).isEqualTo(200);
    }

    @Test
    void it_describes_itself_in_both_languages_and_truly() {
        JsonObject description = json(API + "/openapi.json");
        assertThat(description.getString("openapi")).startsWith("3.0");
        description.getJsonObject("paths").forEach((path, item) -> {
            String example = item.asJsonObject().getJsonObject("get").getString("x-example");
            Answer answer = site.open(API + example);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            JsonObject content = item.asJsonObject()
                    .getJsonObject("get")
                    .getJsonObject("responses")
                    .getJsonObject("200")
                    .getJsonObject("content");
            assertThat(content.keySet()).contains(answer.header("Content-Type").replaceFirst(";.*", ""));
            if (content.containsKey("application/json")) {
                JsonObject schema = content.getJsonObject("application/json").getJsonObject("schema");
                fits(json(site.open(API + example, "Accept", "application/json")), schema, description, path);
            }
        });
        assertThat(site.open(API + "/openapi.json?lang=en").text()).contains("List of offices");
        assertThat(site.open("/en/api").heading()).isEqualTo("Open data");
        assertThat(site.open("/api").operations())
                .hasSize(description.getJsonObject("paths").size());
    }

    /** Every property that an answer has is described, with its type. */
    private static void fits(JsonValue value, JsonObject schema, JsonObject description, String where) {
        if (schema.containsKey("$ref")) {
            String name = ((JsonString) schema.get("$ref")).getString().replaceFirst(".*/", "");
            fits(
                    value,
                    description
                            .getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject(name),
                    description,
                    where);
        } else if (value instanceof JsonObject object && schema.containsKey("properties")) {
            JsonObject properties = schema.getJsonObject("properties");
            Set<String> unknown = new TreeSet<>(object.keySet());
            unknown.removeAll(properties.keySet());
            assertThat(unknown).as(where).isEmpty();
            object.forEach((name, each) -> fits(each, properties.getJsonObject(name), description, where + " " + name));
        } else {
            String type =
                    switch (value.getValueType()) {
                        case ARRAY -> "array";
                        case OBJECT -> "object";
                        case STRING -> "string";
                        case NUMBER -> schema.getString("type").equals("integer") ? "integer" : "number";
                        default -> "boolean";
                    };
            assertThat(schema.getString("type")).as(where).isEqualTo(type);
            if (type.equals("array")) {
                value.asJsonArray().forEach(each -> fits(each, schema.getJsonObject("items"), description, where));
            }
        }
    }

    @Test
    void search_engines_find_every_page_and_what_it_is_about() {
        Document map = Jsoup.parse(site.open("/sitemap.xml").text(), "", Parser.xmlParser());
        assertThat(map.select("url > loc").eachText())
                .anyMatch(address -> address.endsWith("/kota-bima/perpustakaan"))
                .anyMatch(address -> address.endsWith("/en/kota-bima"))
                .noneMatch(address -> address.contains("/desk"));
        assertThat(site.open("/robots.txt").text()).contains("Disallow: /desk", "Sitemap: http", "/sitemap.xml");
        Answer page = site.library("kota-bima");
        String data = page.linkedData().getFirst();
        try (JsonReader reader = Documents.trees().createReader(new StringReader(data))) {
            JsonObject service = reader.readObject();
            assertThat(service.getString("@type")).isEqualTo("GovernmentService");
            assertThat(service.getJsonObject("provider").getString("name")).isEqualTo("BPS Kota Bima");
        }
        assertThat(site.open("/kota-bima/perpustakaan/versi/1").linkedData()).isEmpty();
        assertThat(page.feed()).endsWith(BIMA + "/changes");
        String picture = page.picture();
        assertThat(site.open(picture.substring(picture.indexOf("/resources"))).header("Content-Type"))
                .startsWith("image/png");
    }
}
