package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import id.go.bps.pst.export.TaggedPdf.Tag;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.versions.StandardView;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The poster of an office, for its wall: services with fee and time, hours, contacts, complaint channels, pledge, and a QR code that opens
 * the office's page. The text is as large as one sheet allows.
 */
final class OfficePoster {

    /** The largest and the smallest scale, relative to the usual sizes on A4, and the number of steps between them. */
    private static final float LARGEST = 1.5f;

    private static final float SMALLEST = 0.65f;
    private static final int STEPS = 20;

    private static final int MOST_CONTACTS = 6;
    private static final int MOST_CHANNELS = 8;

    private final OfficeView office;
    private final List<StandardView> standards;
    private final PaperWords words;
    private final String address;
    private final TaggedPdf pdf;
    private final float margin;
    private final PaperFlow flow;
    private final PosterType type;

    private OfficePoster(
            OfficeView office,
            List<StandardView> standards,
            PaperWords words,
            String address,
            TaggedPdf pdf,
            float sheet,
            float scale)
            throws IOException {
        this.office = office;
        this.standards = standards;
        this.words = words;
        this.address = address;
        this.pdf = pdf;
        this.margin = 48 * sheet;
        this.type = new PosterType(sheet * scale);
        this.flow = new PaperFlow(pdf, margin, pdf.width() - margin, margin, pdf.height() - margin * 0.8f);
    }

    /**
     * The file.
     *
     * @param standards in force at the office; may be empty
     * @param address of the office's page, absolute
     */
    static byte[] of(OfficeView office, List<StandardView> standards, boolean english, String address, boolean a3)
            throws IOException {
        // The largest scale that fits on one sheet is between a step that fits and one that does not
        int fits = 0;
        int fitsNot = STEPS + 1;
        byte[] best = null;
        while (fitsNot - fits > 1) {
            int step = (fits + fitsNot) / 2;
            byte[] tried = set(office, standards, english, address, a3, step, false);
            best = tried == null ? best : tried;
            fits = tried == null ? fits : step;
            fitsNot = tried == null ? step : fitsNot;
        }
        return best == null ? set(office, standards, english, address, a3, 0, true) : best;
    }

    /** The poster at the scale of this step; null where it needs more than one sheet and may not. */
    private static byte[] set(
            OfficeView office,
            List<StandardView> standards,
            boolean english,
            String address,
            boolean a3,
            int step,
            boolean onMoreSheets)
            throws IOException {
        PDRectangle size = a3 ? PDRectangle.A3 : PDRectangle.A4;
        float sheet = size.getWidth() / PDRectangle.A4.getWidth();
        float scale = SMALLEST + (LARGEST - SMALLEST) * step / STEPS;
        try (TaggedPdf pdf = new TaggedPdf(size)) {
            OfficePoster poster =
                    new OfficePoster(office, standards, new PaperWords(english), address, pdf, sheet, scale);
            poster.draw();
            return pdf.pages() == 1 || onMoreSheets ? poster.finish() : null;
        }
    }

    private void draw() throws IOException {
        head();
        services();
        float top = flow.y();
        float column = flow.width() * 0.6f;
        float beside = qr(top, flow.left() + column + type.gap());
        PosterColumn left = new PosterColumn(flow, pdf, words, type, column, office);
        left.hours();
        left.contacts(words.get("poster_contacts"), contacts());
        left.contacts(words.get("poster_complaints"), channels());
        left.place();
        flow.to(Math.max(flow.y(), beside));
        pledge();
    }

    private byte[] finish() throws IOException {
        String title = words.get("poster_title", office.name());
        Instant made = standards.stream()
                .map(standard -> standard.version().publishedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return pdf.finish(new PdfIdentity(title, office.profile().displayName(), title, words.language(), made, null));
    }

    private void head() throws IOException {
        TypeStyle name = type.style(Face.BOLD, 25, Look.SURFACE);
        TypeStyle kind = type.style(Face.BOLD, 12, Look.ON_BAND_SOFT);
        String said = words.english() && office.profile().englishName() != null
                ? office.profile().englishName()
                : office.profile().displayName();
        TextRun run = TextRun.of(said).in(words.english() && office.profile().englishName() == null ? "id" : null);
        Paragraph lines = new Paragraph(List.of(run), name, flow.width());
        Paragraph above = new Paragraph(List.of(TextRun.of(words.get("poster_head"))), kind, flow.width());
        float band = margin * 0.75f + above.height() + lines.height() + type.gap();
        pdf.decorate(() -> {
            pdf.fill(Look.BAND, 0, 0, pdf.width(), band);
            pdf.fill(Look.ACCENT, 0, band, pdf.width(), type.of(5));
        });
        flow.to(margin * 0.75f);
        Tag head = pdf.root().child("Sect");
        flow.paragraph(head.child("P"), List.of(TextRun.of(words.get("poster_head"))), kind, flow.left(), flow.width());
        flow.paragraph(head.child("H1"), List.of(run), name, flow.left(), flow.width());
        flow.to(band + type.of(5) + type.gap());
    }

    private void services() throws IOException {
        Tag part = pdf.root().child("Sect");
        if (standards.isEmpty()) {
            flow.paragraph(
                    part.child("P"),
                    List.of(TextRun.of(words.get("poster_none"))),
                    type.style(Face.REGULAR, 13.5f, Look.INK),
                    flow.left(),
                    flow.width());
            flow.space(type.gap());
            return;
        }
        PosterTable table = new PosterTable(pdf, flow, part, type);
        table.heading(words.get("poster_service"), words.get("poster_fee"), words.get("poster_time"));
        for (StandardView standard : standards) {
            ServiceInBrief service = new ServiceInBrief(standard, words);
            table.row(service.name(), service.fee(), service.time());
        }
        flow.space(type.gap());
    }

    /** Draws the QR code and returns its lower edge. */
    private float qr(float top, float x) throws IOException {
        float size = flow.right() - x;
        Tag part = pdf.root().child("Sect");
        TypeStyle style = type.style(Face.BOLD, 12.5f, Look.BAND);
        TypeStyle small = type.style(Face.REGULAR, 9.5f, Look.SOFT);
        Paragraph caption = new Paragraph(List.of(TextRun.of(words.get("poster_scan"))), style, size - 2 * type.of(10));
        String shown = address.replaceFirst("^https?://", "");
        Paragraph where =
                new Paragraph(List.of(new TextRun(shown, small, address, null)), small, size - 2 * type.of(10));
        float padding = type.of(10);
        float high = size + caption.height() + where.height() + padding * 1.5f;
        flow.need(high);
        float from = flow.y();
        pdf.decorate(() -> pdf.fillRound(Look.TINT, x, from, size, high, type.of(8)));
        new QrCode(address)
                .draw(
                        pdf,
                        part,
                        words.get("qr_office", office.name(), address),
                        x + padding,
                        from + padding,
                        size - 2 * padding);
        float at = from + size - padding * 0.5f + type.of(4);
        Tag paragraph = part.child("P");
        for (int i = 0; i < caption.lines(); i++) {
            caption.draw(i, pdf, paragraph, x + padding, at + i * caption.leading());
        }
        Tag link = part.child("P");
        for (int i = 0; i < where.lines(); i++) {
            where.draw(i, pdf, link, x + padding, at + caption.height() + i * where.leading());
        }
        flow.to(from);
        return from + high + type.gap();
    }

    private List<ContactPoint> channels() {
        return standards.stream()
                .flatMap(standard -> standard.complaintContacts().stream())
                .distinct()
                .limit(MOST_CHANNELS)
                .toList();
    }

    /** The contacts that are not complaint channels; all contacts where every one is a channel. */
    private List<ContactPoint> contacts() {
        Set<String> complaints = channels().stream().map(ContactPoint::id).collect(Collectors.toSet());
        List<ContactPoint> others = office.profile().contacts().stream()
                .filter(contact -> contact.href() != null && !complaints.contains(contact.id()))
                .filter(contact -> contact.kind() != ContactKind.LAPOR)
                .limit(MOST_CONTACTS)
                .toList();
        return others.isEmpty() && complaints.isEmpty()
                ? office.profile().contacts().stream().limit(MOST_CONTACTS).toList()
                : others;
    }

    private void pledge() throws IOException {
        OfficeProfile profile = office.profile();
        Optional<String> text = Stream.ofNullable(profile.pledge())
                .map(pledge -> pledge.text())
                .filter(pledge -> pledge != null)
                .findFirst();
        if (text.isEmpty()) {
            return;
        }
        Tag part = pdf.root().child("Sect");
        TypeStyle style = type.style(Face.REGULAR, 13, Look.INK);
        float padding = type.of(12);
        Paragraph words13 = new Paragraph(List.of(TextRun.of(text.get())), style, flow.width() - 2 * padding);
        TypeStyle heading = type.style(Face.BOLD, 14, Look.BAND);
        float high = words13.height() + heading.leading() + 2 * padding;
        flow.need(high);
        pdf.decorate(() -> {
            pdf.fill(Look.TINT, flow.left(), flow.y(), flow.width(), high);
            pdf.fill(Look.ACCENT, flow.left(), flow.y(), type.of(4), high);
        });
        flow.to(flow.y() + padding);
        flow.paragraph(
                part.child("H2"),
                List.of(TextRun.of(words.get("poster_pledge"))),
                heading,
                flow.left() + padding,
                flow.width() - 2 * padding);
        flow.paragraph(
                part.child("P"),
                List.of(TextRun.of(text.get()).in(words.english() ? "id" : null)),
                style,
                flow.left() + padding,
                flow.width() - 2 * padding);
        flow.to(flow.y() + padding);
    }
}
