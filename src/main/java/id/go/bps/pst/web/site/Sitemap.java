package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.address.SiteRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sitemap for search engines: the pages to find, in both languages (sitemaps.org, protocol 0.9). */
@RequestScoped
public class Sitemap implements PublicPage {

    private static final AddressTemplate ADDRESS = AddressTemplate.withoutLanguage("/sitemap.xml");

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @Inject
    private SiteDirectory directory;

    @Inject
    private SiteRegister register;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode none) {
        return PageContent.ready(
                ReadyReply.of("application/xml;charset=UTF-8", ReadyReply.FRESH_WITHIN_A_SECOND, write()));
    }

    private byte[] write() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            List<PublicPage> pages = register.pages();
            list(xml, pages, null);
            for (Entry office : directory.all()) {
                // The address of a merged office redirects
                if (office.successor() == null) {
                    list(xml, pages, office);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void list(XMLStreamWriter xml, List<PublicPage> pages, Entry office) throws XMLStreamException {
        for (PublicPage page : pages) {
            for (PublicPage.ListedAddress listed : page.list(office)) {
                write(xml, listed.address(), listed.modified());
            }
        }
    }

    private void write(XMLStreamWriter xml, SiteAddress page, Instant modified) throws XMLStreamException {
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
