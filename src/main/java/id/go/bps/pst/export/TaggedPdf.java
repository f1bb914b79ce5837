package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A tagged PDF: every mark on a page belongs to a tag (a heading, a list's item, a table's cell) or is marked as decoration, as PDF/UA-1
 * and PDF/A-3 require. Lengths are in points, from the top and the left edge of the page.
 */
final class TaggedPdf implements Closeable {

    /** Something drawn. */
    interface Drawing {
        void draw() throws IOException;
    }

    /** A part of the document's structure. */
    final class Tag {

        private final COSDictionary element = new COSDictionary();
        private final COSArray kids = new COSArray();
        private final String type;

        private Tag(String type, COSBase parent) {
            this.type = type;
            element.setName(COSName.TYPE, "StructElem");
            element.setName(COSName.S, type);
            element.setItem(COSName.P, parent);
            element.setItem(COSName.K, kids);
        }

        /** @param name of the structure, such as "P", "L", "TH" */
        Tag child(String name) {
            Tag child = new Tag(name, element);
            kids.add(child.element);
            return child;
        }

        /** @param language where it differs from the document's */
        Tag in(String language) {
            element.setString(COSName.LANG, language);
            return this;
        }

        Tag alternative(String description) {
            element.setString(COSName.ALT, description);
            return this;
        }

        /** Sets the text that the drawn letters stand for, where it differs from the letters. */
        Tag actual(String text) {
            element.setString(COSName.ACTUAL_TEXT, text);
            return this;
        }

        Tag attribute(String owner, String name, COSBase value) {
            COSDictionary attribute = new COSDictionary();
            attribute.setName(COSName.O, owner);
            attribute.setItem(COSName.getPDFName(name), value);
            element.setItem(COSName.A, attribute);
            return this;
        }

        Tag attribute(String owner, String name, String value) {
            return attribute(owner, name, COSName.getPDFName(value));
        }
    }

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final COSDictionary treeRoot = new COSDictionary();
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDPage> pages = new ArrayList<>();
    private final PDRectangle size;
    private final Tag root;
    private PDPageContentStream content;
    private COSArray marked;

    TaggedPdf(PDRectangle size) {
        this.size = size;
        treeRoot.setName(COSName.TYPE, "StructTreeRoot");
        root = new Tag("Document", treeRoot);
        treeRoot.setItem(COSName.K, root.element);
    }

    PDDocument document() {
        return document;
    }

    Tag root() {
        return root;
    }

    float width() {
        return size.getWidth();
    }

    float height() {
        return size.getHeight();
    }

    int pages() {
        return pages.size();
    }

    void newPage() throws IOException {
        closeContent();
        PDPage page = new PDPage(size);
        document.addPage(page);
        pages.add(page);
        marked = new COSArray();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parents.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.put(parents.size(), marked);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true);
    }

    /** Draws something that belongs to a tag. */
    void mark(Tag tag, Drawing drawing) throws IOException {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page().getCOSObject());
        reference.setInt(COSName.MCID, marked.size());
        tag.kids.add(reference);
        content.beginMarkedContent(COSName.getPDFName(tag.type), marked.size());
        marked.add(tag.element);
        drawing.draw();
        content.endMarkedContent();
    }

    /** Draws decoration, which readers skip. */
    void decorate(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    /**
     * Draws a header or footer, after all pages exist.
     *
     * @param subtype "Header" or "Footer"
     */
    void repeat(int page, String subtype, Drawing drawing) throws IOException {
        closeContent();
        content = new PDPageContentStream(document, pages.get(page), AppendMode.APPEND, true, true);
        COSDictionary pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        pagination.setName(COSName.SUBTYPE, subtype);
        content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination));
        drawing.draw();
        content.endMarkedContent();
    }

    /** Writes one line. A character that no typeface has is drawn as a box with a replacement text. */
    void write(String line, Face face, float points, Color colour, float x, float baseline) throws IOException {
        float at = x;
        StringBuilder run = new StringBuilder();
        Face runs = face;
        for (int character : line.codePoints().toArray()) {
            Face shown = PaperFonts.showing(character, face);
            if (shown != runs) {
                at = show(run, runs, points, colour, at, baseline);
                runs = shown;
            }
            run.appendCodePoint(character);
        }
        show(run, runs, points, colour, at, baseline);
    }

    private float show(StringBuilder run, Face face, float points, Color colour, float x, float baseline)
            throws IOException {
        if (run.length() == 0) {
            return x;
        }
        String text = run.toString();
        run.setLength(0);
        String drawn = text;
        if (face == null) {
            drawn = Character.toString(PaperFonts.UNKNOWN).repeat(text.codePointCount(0, text.length()));
            COSDictionary actual = new COSDictionary();
            actual.setString(COSName.ACTUAL_TEXT, text);
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        }
        Face shown = face == null ? Face.SIGNS : face;
        content.beginText();
        content.setFont(font(shown), points);
        content.setNonStrokingColor(colour);
        content.newLineAtOffset(x, height() - baseline);
        content.showText(drawn);
        content.endText();
        if (face == null) {
            content.endMarkedContent();
        }
        return x + PaperFonts.width(drawn, shown, points);
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, PaperFonts.of(face).font(), true);
            fonts.put(face, font);
        }
        return font;
    }

    void fill(Color colour, float x, float top, float wide, float high) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x, height() - top - high, wide, high);
        content.fill();
    }

    /** Fills a rectangle with round corners. */
    void fillRound(Color colour, float x, float top, float wide, float high, float radius) throws IOException {
        float bottom = height() - top - high;
        float bend = radius * 0.4477f;
        content.setNonStrokingColor(colour);
        content.moveTo(x + radius, bottom);
        content.lineTo(x + wide - radius, bottom);
        content.curveTo(x + wide - bend, bottom, x + wide, bottom + bend, x + wide, bottom + radius);
        content.lineTo(x + wide, bottom + high - radius);
        content.curveTo(
                x + wide, bottom + high - bend, x + wide - bend, bottom + high, x + wide - radius, bottom + high);
        content.lineTo(x + radius, bottom + high);
        content.curveTo(x + bend, bottom + high, x, bottom + high - bend, x, bottom + high - radius);
        content.lineTo(x, bottom + radius);
        content.curveTo(x, bottom + bend, x + bend, bottom, x + radius, bottom);
        content.fill();
    }

    /** Several rectangles of one colour, each as x, top, width, height. */
    void fillAll(Color colour, List<float[]> rectangles) throws IOException {
        content.setNonStrokingColor(colour);
        for (float[] each : rectangles) {
            content.addRect(each[0], height() - each[1] - each[3], each[2], each[3]);
        }
        content.fill();
    }

    /** Adds a link on an area of the page; {@code link} is the tag of its text. */
    void link(Tag link, String address, String description, float x, float top, float wide, float high)
            throws IOException {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(x, height() - top - high, wide, high));
        annotation.setPrinted(true);
        annotation.setContents(description);
        annotation.getCOSObject().setItem(COSName.BORDER, numbers(0, 0, 0));
        PDActionURI open = new PDActionURI();
        open.setURI(address);
        annotation.setAction(open);
        annotation.setPage(page());
        annotation.setStructParent(parents.size());
        parents.put(parents.size(), link.element);
        page().getAnnotations().add(annotation);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, page().getCOSObject());
        reference.setItem(COSName.getPDFName("Obj"), annotation.getCOSObject());
        link.kids.add(reference);
    }

    /** Adds an entry to the table of contents that viewers show. */
    void bookmark(String words, float top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page());
        place.setTop((int) (height() - top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        item.setDestination(place);
        outline.addLast(item);
    }

    static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float each : numbers) {
            array.add(each == (int) each ? COSInteger.get((long) each) : new org.apache.pdfbox.cos.COSFloat(each));
        }
        return array;
    }

    private PDPage page() {
        return pages.get(pages.size() - 1);
    }

    private void closeContent() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    /** Closes the document and returns the file; equal content gives equal bytes. */
    byte[] finish(PdfIdentity identity) throws IOException {
        closeContent();
        COSArray numbers = new COSArray();
        parents.forEach((key, parent) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(parent);
        });
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        treeRoot.setItem(COSName.PARENT_TREE, parentTree);
        treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, treeRoot);
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        identity.describe(document);
        ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
        document.save(file);
        return file.toByteArray();
    }

    /** A text in the encoding of PDF. */
    static COSString string(String text) {
        return new COSString(text);
    }

    @Override
    public void close() throws IOException {
        closeContent();
        document.close();
    }
}
