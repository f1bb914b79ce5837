package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import id.go.bps.pst.export.TaggedPdf.Tag;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.ContentData;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionView;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One version of a standard on A4, in the layout of the national site's documents: the office's letterhead, the service, its decree, and
 * the six public components under their usual headings. The portal can import it again.
 */
final class StandardPaper {

    static final TypeStyle BODY = new TypeStyle(Face.REGULAR, 11, 15.5f, Look.INK);
    static final TypeStyle SMALL = new TypeStyle(Face.REGULAR, 9.5f, 12.75f, Look.SOFT);

    private static final TypeStyle OFFICE = new TypeStyle(Face.BOLD, 13, 17, Look.BRAND);
    private static final TypeStyle TITLE = new TypeStyle(Face.BOLD, 23, 28, Look.BAND);
    private static final TypeStyle FURNITURE = new TypeStyle(Face.REGULAR, 8.5f, 11, Look.SOFT);

    private static final float LEFT = 60;
    private static final float TOP = 64;
    private static final float FOOT = 62;
    private static final float QR = 92;

    private final StandardView standard;
    private final StandardContent content;
    private final PaperWords words;
    private final String address;
    private final TaggedPdf pdf;
    private final PaperFlow flow;

    private StandardPaper(StandardView standard, PaperWords words, String address, TaggedPdf pdf) throws IOException {
        this.standard = standard;
        this.content = standard.content();
        this.words = words;
        this.address = address;
        this.pdf = pdf;
        this.flow = new PaperFlow(pdf, LEFT, pdf.width() - LEFT, TOP, pdf.height() - FOOT);
    }

    /**
     * The file.
     *
     * @param address lasting address of this version, absolute; null where it has none yet
     */
    static byte[] of(StandardView standard, boolean english, String address) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(PDRectangle.A4)) {
            return new StandardPaper(standard, new PaperWords(english), address, pdf).write();
        }
    }

    private byte[] write() throws IOException {
        head();
        version();
        new ComponentsOnPaper(standard, words, pdf, flow).write();
        furniture();
        String title = title() + " – " + standard.office().name();
        byte[] data = words.english() ? null : ContentData.write(content);
        return pdf.finish(new PdfIdentity(
                title,
                standard.office().profile().displayName(),
                words.get("subject", title(), standard.office().name()),
                words.language(),
                made(),
                data == null
                        ? null
                        : new PdfIdentity.Data(
                                ContentData.FILE_NAME, ContentData.MEDIA_TYPE, words.get("data"), data)));
    }

    private Instant made() {
        VersionView version = standard.version();
        return version.publishedAt() == null ? version.changedAt() : version.publishedAt();
    }

    private boolean englishTitle() {
        return words.english() && content.englishTitle() != null && !content.outdatedTitle();
    }

    private String title() {
        return englishTitle() ? content.englishTitle().text() : content.title();
    }

    private String foreign() {
        return words.english() ? "id" : null;
    }

    private void head() throws IOException {
        OfficeProfile office = standard.office().profile();
        float beside = flow.width() - (address == null ? 0 : QR + 16);
        float top = flow.y() - 16;
        flow.to(top);
        Tag head = pdf.root().child("Sect");
        List<ContactPoint> elsewhere = office.contacts().stream()
                .filter(contact -> !content.complaints().contacts().contains(contact.id()))
                .toList();
        pdf.decorate(() -> pdf.fill(Look.BAND, 0, 0, pdf.width(), 9));
        pdf.decorate(() -> pdf.fill(Look.ACCENT, LEFT, 9, 48, 3));
        block(head, List.of(of(office.displayName())), OFFICE, beside);
        flow.space(2);
        Optional<ContactPoint> phone = first(elsewhere, office.contacts(), ContactKind.TELEPHONE);
        String place = Stream.of(
                        Optional.ofNullable(office.address()),
                        Optional.ofNullable(office.postcode()),
                        phone.map(ContactPoint::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        block(head, List.of(of(place)), SMALL.in(Look.INK), beside);
        Optional<ContactPoint> web = first(elsewhere, List.of(), ContactKind.WEB);
        if (web.isPresent()) {
            TypeStyle link = SMALL.in(Look.BRAND);
            TextRun run = new TextRun(web.get().value(), link, web.get().href(), foreign());
            block(head, List.of(run), link, beside);
        }
        block(head, List.of(of(String.join(" / ", office.hierarchy()))), SMALL, beside);
        if (address != null) {
            float x = flow.right() - QR + 6;
            new QrCode(address).draw(pdf, head, words.get("qr", address), x, top - 10, QR);
            flow.to(Math.max(flow.y(), top - 10 + QR));
        }
        flow.space(10);
        pdf.decorate(() -> pdf.fill(Look.LINE, LEFT, flow.y(), flow.width(), 0.75f));
        flow.space(16);
        pdf.bookmark(title(), flow.y());
        Tag title = head.child("H1");
        TextRun name = TextRun.of(title());
        flow.paragraph(title, List.of(englishTitle() ? name : name.in(foreign())), TITLE, LEFT, flow.width());
        flow.space(4);
    }

    private TextRun of(String text) {
        return TextRun.of(text).in(foreign());
    }

    /** Writes a paragraph; nothing where there is no text. */
    private void block(Tag parent, List<TextRun> runs, TypeStyle style, float width) throws IOException {
        if (!runs.get(0).text().isBlank()) {
            flow.paragraph(parent.child("P"), runs, style, LEFT, width);
        }
    }

    private static Optional<ContactPoint> first(List<ContactPoint> these, List<ContactPoint> elseOf, ContactKind kind) {
        return Stream.concat(these.stream(), elseOf.stream())
                .filter(contact -> contact.kind() == kind)
                .findFirst();
    }

    /** Writes the decree, the number of the version, and whether it is in force. */
    private void version() throws IOException {
        Tag part = pdf.root().child("Sect");
        String number = content.decree().number();
        flow.paragraph(part.child("P"), words.get("decree_number", number == null ? "-" : number), BODY.bold());
        if (content.decree().date() != null) {
            flow.paragraph(
                    part.child("P"),
                    words.get("decree_date", words.date(content.decree().date())),
                    BODY);
        }
        flow.space(4);
        List<TextRun> runs = new ArrayList<>(List.of(TextRun.of(published())));
        if (address != null) {
            runs.add(TextRun.of(" " + words.get("version_address", "")));
            runs.add(new TextRun(address, SMALL.in(Look.BRAND), address, null));
        }
        flow.paragraph(part.child("P"), runs, SMALL, LEFT, flow.width());
        String noLongerInForce = noLongerInForce();
        if (noLongerInForce != null) {
            notice(part, noLongerInForce);
        }
        if (words.english()) {
            notice(part, words.get("translation"));
        }
    }

    private String published() {
        VersionView version = standard.version();
        if (version.publishedAt() == null) {
            return words.get("version_draft", version.number());
        }
        String day = words.day(version.publishedAt(), standard.office().zone());
        return content.effectiveDate() == null
                ? words.get("version_published", version.number(), day)
                : words.get("version_effective", version.number(), day, words.date(content.effectiveDate()));
    }

    /** Why the version is no longer in force; null where it is in force or never was. */
    private String noLongerInForce() {
        VersionView version = standard.version();
        if (version.status() == Status.WITHDRAWN) {
            return words.get(
                    "version_withdrawn",
                    version.number(),
                    words.day(version.life().withdrawnAt(), standard.office().zone()),
                    version.life().withdrawalReason());
        }
        return version.status() == Status.SUPERSEDED
                ? words.get(
                        "version_superseded",
                        version.number(),
                        words.day(version.supersededAt(), standard.office().zone()))
                : null;
    }

    private void notice(Tag part, String sentence) throws IOException {
        flow.space(8);
        TypeStyle style = BODY.bold().in(Look.WARN_INK);
        Paragraph lines = new Paragraph(List.of(TextRun.of(sentence)), style, flow.width() - 24);
        flow.need(lines.height() + 14);
        pdf.decorate(() -> {
            pdf.fill(Look.WARN_TINT, LEFT, flow.y(), flow.width(), lines.height() + 12);
            pdf.fill(Look.WARN_LINE, LEFT, flow.y(), 3, lines.height() + 12);
        });
        flow.space(6);
        flow.paragraph(part.child("P"), List.of(TextRun.of(sentence)), style, LEFT + 14, flow.width() - 24);
        flow.space(6);
    }

    /** Writes headers and footers, after the number of pages is known. */
    private void furniture() throws IOException {
        boolean draft = standard.version().publishedAt() == null;
        String office = standard.office().profile().displayName();
        for (int page = 0; page < pdf.pages(); page++) {
            int number = page;
            if (page > 0) {
                pdf.repeat(page, "Header", () -> {
                    pdf.write(oneLine(office), Face.BOLD, 8.5f, Look.SOFT, LEFT, 40);
                    pdf.fill(Look.LINE, LEFT, 48, flow.width(), 0.5f);
                });
            }
            if (draft) {
                pdf.repeat(page, "Header", () -> {
                    String mark = words.get("draft");
                    float wide = PaperFonts.width(mark, Face.BOLD, 13);
                    pdf.fillRound(Look.WARN_TINT, pdf.width() / 2 - wide / 2 - 12, 16, wide + 24, 20, 10);
                    pdf.write(mark, Face.BOLD, 13, Look.WARN_INK, pdf.width() / 2 - wide / 2, 30.5f);
                });
            }
            pdf.repeat(page, "Footer", () -> {
                String footer = words.get("page", number + 1, pdf.pages());
                float wide = PaperFonts.width(footer, FURNITURE.face(), FURNITURE.size());
                pdf.fill(Look.LINE, LEFT, pdf.height() - 46, flow.width(), 0.5f);
                pdf.write(
                        footer,
                        FURNITURE.face(),
                        FURNITURE.size(),
                        FURNITURE.colour(),
                        flow.right() - wide,
                        pdf.height() - 32);
            });
        }
    }

    private String oneLine(String text) {
        Paragraph lines = new Paragraph(List.of(TextRun.of(text)), FURNITURE.bold(), flow.width());
        return lines.lines() == 1
                ? text
                : text.substring(0, Math.min(text.length(), 80)).strip() + "…";
    }
}
