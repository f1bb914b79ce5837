package id.go.bps.pst.web.site;

import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.standards.ServiceSummary;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.web.SiteDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every page that is worth finding, in both languages, for search engines (sitemaps.org, protocol 0.9). */
@RequestScoped
public class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @Inject
    private SiteDirectory directory;

    @Inject
    private StandardReading reading;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    byte[] write() {
        Map<String, List<ServiceSummary>> standards =
                reading.listPublished().stream().collect(Collectors.groupingBy(ServiceSummary::office));
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            SiteAddress home = new SiteAddress(SiteAddress.Page.HOME, false, null, null, 0);
            page(xml, home, null);
            for (OfficeDirectory.Entry office : directory.all()) {
                if (office.successor() != null) {
                    // Its address leads on
                    continue;
                }
                page(xml, home.office(office.slug()), null);
                for (ServiceSummary each : standards.getOrDefault(office.code().getValue(), List.of())) {
                    page(
                            xml,
                            new SiteAddress(
                                    SiteAddress.Page.STANDARD,
                                    false,
                                    office.slug(),
                                    each.service().slug(),
                                    0),
                            each.publishedAt());
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void page(XMLStreamWriter xml, SiteAddress page, Instant modified) throws XMLStreamException {
        for (boolean english : new boolean[] {false, true}) {
            xml.writeStartElement("url");
            element(xml, "loc", baseUrl + page.in(english).path());
            if (modified != null) {
                element(xml, "lastmod", modified.toString());
            }
            alternate(xml, "id", baseUrl + page.in(false).path());
            alternate(xml, "en", baseUrl + page.in(true).path());
            xml.writeEndElement();
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }
}
