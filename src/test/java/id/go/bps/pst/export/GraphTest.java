package id.go.bps.pst.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

/** A graph in either notation is read by another library as it was written. */
class GraphTest {

    private static final String THING = "http://localhost:8080/kota-bima/perpustakaan";

    @Property(tries = 300)
    void any_text_comes_back(
            @ForAll @NotBlank @StringLength(max = 60) @CharRange(from = ' ', to = '\u024f') String text) {
        comesBack(text);
    }

    @Test
    void so_does_the_other_notation_of_turtle() {
        comesBack("\"Kutip\" \\ garis\nbaris \t tab, 'satu' \u2013 \ud83c\udfdb <b> ^^ @id .");
    }

    private static void comesBack(String text) {
        Graph graph = new Graph()
                .is(THING, "cpsv:PublicService")
                .text(THING, "dct:title", text, "id")
                .value(THING, "dct:identifier", text, null)
                .value(THING, "dct:issued", "2024-01-02", "xsd:date")
                .link(THING, "foaf:page", "https://bps.go.id/a b?x={1}&y=\"2\"");
        Model turtle = read(graph.turtle(), Lang.TURTLE);
        Model jsonLd = read(graph.jsonLd(), Lang.JSONLD);
        assertThat(turtle.size()).isEqualTo(5);
        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        assertThat(turtle.getResource(THING).getProperty(DCTerms.title).getString())
                .isEqualTo(text);
        assertThat(turtle.getResource(THING).getProperty(DCTerms.title).getLanguage())
                .isEqualTo("id");
        assertThat(turtle.getResource(THING).getProperty(DCTerms.identifier).getString())
                .isEqualTo(text);
    }

    private static Model read(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), null, language);
        return model;
    }
}
