package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import id.go.bps.pst.export.TaggedPdf.Tag;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.PartRow;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.Products.Quota;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.standards.versions.StandardView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the six public components under their headings: the office's words, followed by typed values that those words do not contain. */
final class ComponentsOnPaper {

    private static final TypeStyle BODY = StandardPaper.BODY;
    private static final TypeStyle HEADING = new TypeStyle(Face.BOLD, 14, 19, Look.BRAND);
    private static final TypeStyle MODE = new TypeStyle(Face.BOLD, 11, 16, Look.INK);
    /** How the name of a service says that it has this one delivery mode only. */
    private static final Map<DeliveryMode, Pattern> NAMED = Map.of(
            DeliveryMode.IN_PERSON,
                    Pattern.compile("(?i)(?<!\\w)(?:kunjungan langsung|tatap muka|offline|luring)(?!\\w)"),
            DeliveryMode.ONLINE, Pattern.compile("(?i)(?<!\\w)(?:online|daring)(?!\\w)"));

    private static final float BETWEEN_ROWS = 3;

    private final StandardView standard;
    private final StandardContent content;
    private final PaperWords words;
    private final TaggedPdf pdf;
    private final PaperFlow flow;

    ComponentsOnPaper(StandardView standard, PaperWords words, TaggedPdf pdf, PaperFlow flow) {
        this.standard = standard;
        this.content = standard.content();
        this.words = words;
        this.pdf = pdf;
        this.flow = flow;
    }

    void write() throws IOException {
        for (Component component : Component.values()) {
            if (component.isPublic()) {
                write(component);
            }
        }
    }

    private void write(Component component) throws IOException {
        flow.need(90);
        flow.space(16);
        Tag part = pdf.root().child("Sect");
        String heading = words.get("heading." + component);
        pdf.bookmark(heading, flow.y());
        flow.paragraph(part.child("H2"), heading, HEADING);
        pdf.decorate(() -> pdf.fill(Look.LINE, flow.left(), flow.y(), flow.width(), 0.75f));
        flow.space(7);
        Translation english = content.translation(component).orElse(null);
        if (words.english() && english != null && content.states(component) && !content.outdated(component)) {
            if (component == Component.FEE) {
                feeClass(part, content.fee());
            }
            paragraphs(part, english.text(), null);
            if (component == Component.FEE) {
                tariffs(part, content.fee());
            } else if (component == Component.COMPLAINTS) {
                complaints(part);
            }
        } else if (content.states(component)) {
            stated(component, part);
        } else {
            asWritten(part, component);
        }
    }

    /** Writes each kind of component in its own layout, and any other kind line by line. */
    private void stated(Component component, Tag part) throws IOException {
        switch (content.part(component)) {
            case Outline outline -> outline(part, outline);
            case Times times -> times(part, times);
            case Fee fee -> fee(part, fee);
            case Products products -> products(part, products);
            case ComplaintChannels channels -> complaints(part);
            case PartContent other -> lines(part, other);
        }
    }

    private void lines(Tag part, PartContent content) throws IOException {
        for (PartRow row : content.rows(standard.office().profile())) {
            if (row.text() != null) {
                paragraphs(part, row.text(), row.english() ? null : foreign());
            }
        }
    }

    private String foreign() {
        return words.english() ? "id" : null;
    }

    private TextRun own(String text) {
        return TextRun.of(text).in(foreign());
    }

    /** Writes the raw text where there are no typed rows; without text, that nothing is stated. */
    private void asWritten(Tag part, Component component) throws IOException {
        String written = content.part(component).asWritten();
        if (written == null || written.isBlank()) {
            flow.paragraph(part.child("P"), words.get("not_stated"), BODY.in(Look.SOFT));
        } else {
            paragraphs(part, written, foreign());
        }
    }

    private void paragraphs(Tag part, String text, String language) throws IOException {
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                flow.space(4);
            } else {
                flow.paragraph(
                        part.child("P"), List.of(TextRun.of(line).in(language)), BODY, flow.left(), flow.width());
                flow.space(BETWEEN_ROWS);
            }
        }
    }

    // Requirements and procedure

    private void outline(Tag part, Outline outline) throws IOException {
        boolean first = true;
        for (ModeList list : outline.lists()) {
            boolean only = outline.lists().size() == 1;
            String heading = list.heading() != null ? list.heading() : mode(list.mode(), first, only);
            if (heading != null) {
                mode(part, heading, list.heading() != null);
            }
            first = false;
            boolean sentence = list.items().size() == 1
                    && list.items().get(0).marker() == null
                    && list.items().get(0).items().isEmpty();
            if (sentence) {
                String text = list.items().get(0).text();
                flow.paragraph(part.child("P"), List.of(own(text)), BODY, flow.left(), flow.width());
            } else if (!list.items().isEmpty()) {
                items(part, list.items(), 0, 0);
            }
        }
    }

    /** The heading for rows of a delivery mode without a heading of the office; null where the service's name already names the mode. */
    private String mode(DeliveryMode mode, boolean first, boolean only) {
        boolean named =
                mode != null && only && NAMED.get(mode).matcher(content.title()).find();
        return named || mode == null && first ? null : words.shared("mode." + (mode == null ? "ANY" : mode));
    }

    private void mode(Tag part, String heading, boolean written) throws IOException {
        flow.need(54);
        flow.space(4);
        TextRun run = TextRun.of(heading);
        flow.paragraph(part.child("H3"), List.of(written ? run.in(foreign()) : run), MODE, flow.left(), flow.width());
        flow.space(2);
    }

    private void items(Tag parent, List<OutlineItem> items, int depth, float indent) throws IOException {
        List<String> markers =
                RowMarkers.of(items.stream().map(OutlineItem::marker).toList(), depth);
        float wide = RowMarkers.widest(markers);
        Tag list = RowMarkers.list(parent, markers);
        for (int i = 0; i < items.size(); i++) {
            OutlineItem item = items.get(i);
            float behind = markers.get(i) == null ? 0 : wide;
            Tag body = flow.item(list, markers.get(i), indent, behind, List.of(own(item.text())), BODY);
            flow.space(BETWEEN_ROWS);
            if (!item.items().isEmpty()) {
                items(body, item.items(), depth + 1, indent + wide);
            }
        }
    }

    // Time

    private void times(Tag part, Times stated) throws IOException {
        List<TimeCommitment> times = stated.commitments();
        int from = 0;
        while (from < times.size()) {
            DeliveryMode mode = times.get(from).mode();
            int to = from;
            while (to < times.size() && times.get(to).mode() == mode) {
                to++;
            }
            String heading = mode(mode, from == 0, to - from == times.size());
            if (heading != null) {
                mode(part, heading, false);
            }
            times(part, times.subList(from, to));
            from = to;
        }
    }

    private void times(Tag part, List<TimeCommitment> times) throws IOException {
        List<String> markers = times.size() == 1
                ? java.util.Collections.singletonList(null)
                : RowMarkers.of(times.stream().map(time -> (String) null).toList(), 2);
        float wide = RowMarkers.widest(markers);
        Tag list = times.size() == 1 ? null : RowMarkers.list(part, markers);
        for (int i = 0; i < times.size(); i++) {
            List<TextRun> runs = new ArrayList<>(List.of(own(times.get(i).text())));
            String notInText = notInText(times.get(i));
            if (!notInText.isEmpty()) {
                runs.add(TextRun.of(" (" + notInText + ")", BODY.in(Look.SOFT)));
            }
            if (list == null) {
                flow.paragraph(part.child("P"), runs, BODY, flow.left(), flow.width());
            } else {
                flow.item(list, markers.get(i), 0, wide, runs, BODY);
            }
            flow.space(BETWEEN_ROWS);
        }
    }

    /** The typed values that the office's words do not contain; null for none. */
    private String notInText(TimeCommitment time) {
        String said = time.text().toLowerCase(Locale.ROOT);
        String counted = time.amount() == null || said.contains(time.amount().toString())
                ? null
                : words.get(
                        "at_most",
                        words.shared("time." + time.kind()),
                        words.number(time.amount()),
                        words.shared("unit." + time.unit()));
        return Stream.of(counted, time.appliesTo(), time.clockStart())
                .filter(Objects::nonNull)
                .filter(each -> !said.contains(each.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    // Fee

    private void fee(Tag part, Fee fee) throws IOException {
        feeClass(part, fee);
        if (fee.note() != null) {
            paragraphs(part, fee.note(), foreign());
        }
        tariffs(part, fee);
    }

    private void feeClass(Tag part, Fee fee) throws IOException {
        flow.paragraph(part.child("P"), words.get("fee_said." + fee.feeClass()), BODY.bold());
        flow.space(BETWEEN_ROWS);
        boolean said =
                fee.note() != null && fee.regulation() != null && fee.note().contains(fee.regulation());
        if (fee.feeClass() == FeeClass.PNBP && fee.regulation() != null && !said) {
            flow.paragraph(
                    part.child("P"),
                    List.of(TextRun.of(words.get("tariff_regulation", "")), own(fee.regulation())),
                    BODY,
                    flow.left(),
                    flow.width());
            flow.space(BETWEEN_ROWS);
        }
    }

    private void tariffs(Tag part, Fee fee) throws IOException {
        if (fee.tariffs().isEmpty()) {
            return;
        }
        TariffTable table = new TariffTable(pdf, flow, part);
        table.heading(words.get("tariff_item"), words.get("tariff_rupiah"));
        for (Fee.Tariff tariff : fee.tariffs()) {
            String per = tariff.unit() == null ? "" : " " + words.get("per", tariff.unit());
            table.row(own(tariff.item()), TextRun.of(words.rupiah(tariff.rupiah()) + per));
        }
    }

    // Products

    private void products(Tag part, Products stated) throws IOException {
        List<Product> products = stated.products();
        List<String> markers =
                RowMarkers.of(products.stream().map(Product::marker).toList(), 0);
        float wide = RowMarkers.widest(markers);
        Tag list = RowMarkers.list(part, markers);
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            Tag body = flow.item(list, markers.get(i), 0, wide, List.of(own(product.text())), BODY);
            flow.space(BETWEEN_ROWS);
            List<String> rules = product.quotas().stream()
                    .filter(quota -> !product.text()
                            .toLowerCase(Locale.ROOT)
                            .contains((quota.maximum() + " " + quota.unit()).toLowerCase(Locale.ROOT)))
                    .map(this::rule)
                    .toList();
            if (!rules.isEmpty()) {
                Tag below = RowMarkers.list(body, List.of("–"));
                for (String rule : rules) {
                    flow.item(below, "–", wide, 14, List.of(TextRun.of(rule)), BODY);
                    flow.space(BETWEEN_ROWS);
                }
            }
        }
    }

    private String rule(Quota quota) {
        return words.get("quota", quota.item(), words.number(quota.maximum()), quota.unit())
                + (quota.perWhom() == null ? "" : " " + words.get("per", quota.perWhom()));
    }

    // Complaints

    private void complaints(Tag part) throws IOException {
        for (ContactPoint contact : standard.complaintContacts()) {
            List<TextRun> runs = new ArrayList<>();
            String label = label(contact);
            if (label != null) {
                runs.add(TextRun.of(label + ": ", BODY.bold()));
            }
            TypeStyle style = contact.href() == null ? BODY : BODY.in(Look.BRAND);
            runs.add(new TextRun(contact.value(), style, contact.href(), foreign()));
            if (contact.purpose() != null) {
                runs.add(own(" (" + contact.purpose() + ")"));
            }
            flow.paragraph(part.child("P"), runs, BODY, flow.left(), flow.width());
            flow.space(BETWEEN_ROWS);
        }
    }

    /** The beginning of a label for visiting a counter. */
    private static final Pattern COMING = Pattern.compile("^(?:datang|tatap muka|langsung)");

    /** Words of a label that say that a number is called or written to. */
    private static final Pattern CALLED = Pattern.compile("whats|wa(?!\\w)|telp|telepon|tlp|hp(?!\\w)|sms");

    /**
     * The office's label, with the word for the kind where the label alone does not say how to use the contact; null where the value says
     * it.
     */
    private String label(ContactPoint contact) {
        String kind = words.get("contact_label." + contact.kind());
        String value = contact.value().toLowerCase(Locale.ROOT);
        boolean place = contact.kind() == ContactKind.COUNTER || contact.kind() == ContactKind.SUGGESTION_BOX;
        if (contact.label() == null) {
            boolean itself = contact.kind() == ContactKind.LAPOR && value.contains("lapor")
                    || contact.kind() == ContactKind.SUGGESTION_BOX && value.startsWith("kotak")
                    || contact.kind() == ContactKind.COUNTER
                            && COMING.matcher(value).find();
            return itself ? null : kind;
        }
        boolean number = contact.kind() == ContactKind.TELEPHONE || contact.kind() == ContactKind.WHATSAPP;
        return number
                        && !place
                        && !CALLED.matcher(contact.label().toLowerCase(Locale.ROOT))
                                .find()
                ? kind + " " + contact.label()
                : contact.label();
    }
}
