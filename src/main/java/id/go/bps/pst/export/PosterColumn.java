package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import id.go.bps.pst.export.TaggedPdf.Tag;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The column of a poster with hours and contacts. */
final class PosterColumn {

    private final PaperFlow flow;
    private final TaggedPdf pdf;
    private final PaperWords words;
    private final PosterType type;
    private final float width;
    private final OfficeView office;
    private final TypeStyle body;

    PosterColumn(PaperFlow flow, TaggedPdf pdf, PaperWords words, PosterType type, float width, OfficeView office) {
        this.flow = flow;
        this.pdf = pdf;
        this.words = words;
        this.type = type;
        this.width = width;
        this.office = office;
        this.body = type.style(Face.REGULAR, 13.5f, Look.INK);
    }

    private Tag block(String heading) throws IOException {
        TypeStyle style = type.style(Face.BOLD, 14, Look.BAND);
        Tag part = pdf.root().child("Sect");
        flow.need(style.leading() + 2 * body.leading());
        flow.paragraph(part.child("H2"), List.of(TextRun.of(heading)), style, flow.left(), width);
        flow.space(type.of(2));
        return part;
    }

    private void line(Tag part, List<TextRun> runs) throws IOException {
        flow.paragraph(part.child("P"), runs, body, flow.left(), width);
        flow.space(type.of(2));
    }

    void hours() throws IOException {
        Tag part = block(words.get("poster_hours"));
        List<HourSpan> week = office.profile().hours();
        if (week.isEmpty()) {
            line(part, List.of(TextRun.of(words.get("not_stated"), body.in(Look.SOFT))));
        }
        Map<List<Object>, List<HourSpan>> alike = new LinkedHashMap<>();
        for (HourSpan span : week) {
            List<Object> key = new ArrayList<>();
            key.add(span.days());
            key.add(span.mode());
            alike.computeIfAbsent(key, fresh -> new ArrayList<>()).add(span);
        }
        for (List<HourSpan> spans : alike.values()) {
            HourSpan first = spans.get(0);
            String times = spans.stream()
                    .map(span -> words.time(span.opens(), false) + "–" + words.time(span.closes(), true))
                    .collect(Collectors.joining(", "));
            String mode = first.mode() == null ? "" : " (" + words.shared("mode." + first.mode()) + ")";
            List<TextRun> runs = new ArrayList<>();
            if (!first.days().isEmpty()) {
                String days = first.dayRuns().stream()
                        .map(run -> words.shared("day." + run.get(0))
                                + (run.size() == 1 ? "" : "–" + words.shared("day." + run.get(run.size() - 1))))
                        .collect(Collectors.joining(", "));
                runs.add(TextRun.of(days + ": ", body.bold()));
            }
            runs.add(TextRun.of(times + " " + office.zoneName() + mode));
            if (first.days().isEmpty()) {
                runs.add(TextRun.of(" (" + words.get("poster_days") + ")", body.in(Look.SOFT)));
            }
            line(part, runs);
        }
        flow.space(type.gap() * 0.7f);
    }

    /** Writes contacts under a heading; nothing where there are none. */
    void contacts(String heading, List<ContactPoint> contacts) throws IOException {
        if (contacts.isEmpty()) {
            return;
        }
        Tag part = block(heading);
        for (ContactPoint contact : contacts) {
            String label = contact.label() == null ? words.get("contact_label." + contact.kind()) : contact.label();
            String value = contact.value().replaceFirst("^<?https?://", "").replaceFirst("/?>?$", "");
            String purpose = contact.purpose() == null ? "" : " (" + contact.purpose() + ")";
            line(
                    part,
                    List.of(
                            TextRun.of(label + ": ", body.bold()),
                            new TextRun(value, body, contact.href(), words.english() ? "id" : null),
                            TextRun.of(purpose)));
        }
        flow.space(type.gap() * 0.7f);
    }

    /** Writes the address; nothing where it is not stated. */
    void place() throws IOException {
        String address = Stream.of(office.profile().address(), office.profile().postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!address.isEmpty()) {
            Tag part = block(words.get("poster_place"));
            line(part, List.of(TextRun.of(address).in(words.english() ? "id" : null)));
            flow.space(type.gap() * 0.7f);
        }
    }
}
