package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.HourSpan;
import id.go.bps.pst.offices.OfficeView;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one office says about one {@link Aspect}, taken apart into lines.
 *
 * @param stated whether the aspect counts as stated; a line may stand there all the same, such as a note beside a fee of no class
 */
record Statement(boolean stated, List<Line> lines) {

    /** Lines of a component kept as text; whatever follows stays together in the last. */
    static final int MAX_LINES = 500;

    /** @param content null where the office has published none */
    static Statement of(Aspect aspect, OfficeView office, StandardContent content) {
        if (aspect.getComponent().isEmpty()) {
            List<Line> told = aspect == Aspect.HOURS
                    ? hours(office)
                    : contacts(office.profile().contacts());
            return new Statement(!told.isEmpty(), told);
        }
        if (content == null) {
            return new Statement(false, List.of());
        }
        Component component = aspect.getComponent().get();
        return new Statement(content.states(component), lines(component, office, content));
    }

    private static List<Line> lines(Component component, OfficeView office, StandardContent content) {
        return switch (component) {
            case REQUIREMENTS -> outline(content.requirements());
            case PROCEDURE -> outline(content.procedure());
            case TIME -> times(content.time());
            case FEE -> fee(content.fee());
            case PRODUCTS -> products(content.products());
            case COMPLAINTS -> contacts(content.complaints().in(office.profile()));
            default -> kept(content.kept().get(component));
        };
    }

    private static List<Line> outline(Outline outline) {
        List<Line> lines = new ArrayList<>();
        for (ModeList list : outline.lists()) {
            if (list.mode() != null) {
                String key = "mode." + list.mode();
                lines.add(Line.headed(key, list.mode(), Piece.label(key)));
            } else if (list.heading() != null) {
                lines.add(Line.headed(null, null, Piece.words(list.heading())));
            }
            nest(list.items(), list.mode(), 0, lines);
        }
        return lines;
    }

    private static void nest(List<OutlineItem> items, DeliveryMode mode, int depth, List<Line> lines) {
        for (OutlineItem item : items) {
            lines.add(Line.sentence(item.text()).at(mode, depth));
            nest(item.items(), mode, depth + 1, lines);
        }
    }

    private static List<Line> times(Times times) {
        List<Line> lines = new ArrayList<>();
        for (TimeCommitment promise : times.commitments()) {
            List<Piece> mode = promise.mode() == null
                    ? List.of()
                    : List.of(Piece.label("mode." + promise.mode()), Piece.own(": "));
            Line sentence = Line.of(null, joined(mode, Piece.words(promise.text())));
            if (promise.kind() == null) {
                lines.add(sentence.at(promise.mode(), 0));
            } else {
                lines.add(promised(promise, mode).at(promise.mode(), 0));
                lines.add(Line.sentence(promise.text()).at(promise.mode(), 1));
            }
            // Both are usually words of the sentence itself, and then need no line of their own
            Stream.of(promise.appliesTo(), promise.clockStart())
                    .filter(Objects::nonNull)
                    .filter(said -> !Wording.contains(promise.text(), said))
                    .forEach(said -> lines.add(Line.sentence(said).at(promise.mode(), 1)));
        }
        return lines;
    }

    private static Line promised(TimeCommitment promise, List<Piece> mode) {
        String subject = "time." + promise.kind();
        List<Piece> pieces = joined(mode, Piece.label(subject));
        return Line.of(
                subject,
                promise.amount() == null
                        ? pieces
                        : joined(
                                pieces,
                                Piece.own(" "),
                                Piece.number(promise.amount()),
                                Piece.own(" "),
                                Piece.label("unit." + promise.unit())));
    }

    private static List<Line> fee(Fee fee) {
        List<Line> lines = new ArrayList<>();
        if (fee.feeClass() != null) {
            lines.add(Line.of("fee", List.of(Piece.label("fee." + fee.feeClass()))));
        }
        if (fee.regulation() != null) {
            lines.add(Line.of("regulation", List.of(Piece.words(fee.regulation())))
                    .at(null, 1));
        }
        for (Fee.Tariff tariff : fee.tariffs()) {
            List<Piece> pieces = List.of(Piece.words(tariff.item()), Piece.own(": "), Piece.rupiah(tariff.rupiah()));
            lines.add(Line.of(
                            null,
                            tariff.unit() == null
                                    ? pieces
                                    : joined(pieces, Piece.own(" / "), Piece.words(tariff.unit())))
                    .at(null, 1));
        }
        if (fee.note() != null) {
            lines.add(Line.sentence(fee.note()));
        }
        return lines;
    }

    private static List<Line> products(Products products) {
        List<Line> lines = new ArrayList<>();
        for (Products.Product product : products.products()) {
            lines.add(Line.sentence(product.text()));
            product.quotas().forEach(quota -> lines.add(quota(quota).at(null, 1)));
        }
        return lines;
    }

    private static Line quota(Products.Quota quota) {
        List<Piece> pieces = List.of(
                Piece.words(quota.item()),
                Piece.own(": "),
                Piece.label("quota.maximum"),
                Piece.own(" "),
                Piece.number(quota.maximum()),
                Piece.own(" "),
                Piece.words(quota.unit()));
        return Line.of(
                "quota",
                quota.perWhom() == null ? pieces : joined(pieces, Piece.own(" / "), Piece.words(quota.perWhom())));
    }

    /** Which ways there are is compared; a number or an address is each office's own. */
    private static List<Line> contacts(List<ContactPoint> contacts) {
        return contacts.stream().map(Statement::contact).toList();
    }

    private static Line contact(ContactPoint contact) {
        String kind = "contact." + contact.kind();
        List<Piece> pieces = new ArrayList<>(List.of(Piece.label(kind), Piece.own(": " + contact.value())));
        Stream.of(contact.label(), contact.purpose())
                .filter(Objects::nonNull)
                .forEach(text -> pieces.add(Piece.own(" (" + text + ")")));
        return Line.of(kind, pieces);
    }

    /** A line for each day, so that a day more here and an hour less there are told apart; the zone is where the office lies. */
    private static List<Line> hours(OfficeView office) {
        List<Line> lines = new ArrayList<>();
        for (HourSpan span : office.profile().hours()) {
            if (span.days().isEmpty()) {
                lines.add(hours("day.NOT_STATED", span, office.zoneName()));
            }
            for (DayOfWeek day : span.days()) {
                lines.add(hours("day." + day, span, office.zoneName()));
            }
        }
        return lines;
    }

    private static Line hours(String day, HourSpan span, String zone) {
        List<Piece> pieces = List.of(
                Piece.label(day),
                Piece.own(": "),
                Piece.time(span.opens()),
                Piece.own("–"),
                Piece.time(span.closes()),
                Piece.own(" " + zone));
        return Line.of(
                day,
                span.mode() == null ? pieces : joined(pieces, Piece.own(", "), Piece.label("mode." + span.mode())));
    }

    private static List<Piece> joined(List<Piece> pieces, Piece... others) {
        return Stream.concat(pieces.stream(), Stream.of(others)).toList();
    }

    private static List<Line> kept(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("\n", MAX_LINES))
                        .filter(line -> !line.isBlank())
                        .map(line -> Line.sentence(line.strip()))
                        .toList();
    }
}
