package id.go.bps.pst.web.api.data;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed (RFC 4287). */
public final class Feed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private record Entry(String address, String title, Instant at, String text, String author) {}

    private final String title;
    private final String self;
    private final String page;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param self address of the feed
     * @param page address of the page that the feed is about
     */
    public Feed(String title, String self, String page) {
        this.title = title;
        this.self = self;
        this.page = page;
    }

    /** @param address lasting address, also the id of the entry */
    public void add(String address, String entryTitle, Instant at, String text, String author) {
        entries.add(new Entry(address, entryTitle, at, text, author));
    }

    @Override
    public String toString() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "id");
            element(xml, "id", self);
            element(xml, "title", title);
            // An empty feed was never changed
            element(
                    xml,
                    "updated",
                    entries.stream()
                            .map(Entry::at)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            link(xml, "self", self);
            link(xml, "alternate", page);
            for (Entry entry : entries) {
                xml.writeStartElement("entry");
                element(xml, "id", entry.address());
                element(xml, "title", entry.title());
                element(xml, "updated", entry.at().toString());
                link(xml, "alternate", entry.address());
                element(xml, "summary", entry.text());
                xml.writeStartElement("author");
                element(xml, "name", entry.author());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
