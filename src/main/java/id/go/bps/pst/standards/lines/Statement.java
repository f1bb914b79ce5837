package id.go.bps.pst.standards.lines;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.hours.Closure;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Season;
import id.go.bps.pst.offices.hours.SpecialDay;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one office says about one {@link Aspect}, taken apart into lines.
 *
 * @param stated whether the aspect counts as stated; a line may stand there all the same, such as a note beside a fee of no class
 */
public record Statement(boolean stated, List<Line> lines) {

    /** Lines of a component kept as text; whatever follows stays together in the last. */
    public static final int MAX_LINES = 500;

    /** @param content null where the office has published none */
    public static Statement of(Aspect aspect, OfficeView office, StandardContent content) {
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

    /** The usual week, and after it what is otherwise; the zone is where the office lies. */
    private static List<Line> hours(OfficeView office) {
        List<Line> lines = new ArrayList<>(week("day.", office.profile().hours(), office.zoneName()));
        HourExceptions otherwise = office.profile().exceptions();
        for (Season season : otherwise.seasons()) {
            lines.add(Line.headed("season", null, Piece.words(season.name())));
            lines.add(Line.of("season.dates", dates(season.from(), season.until())));
            lines.addAll(week("season.", season.hours(), office.zoneName()));
        }
        if (!otherwise.closures().isEmpty() || !otherwise.specialDays().isEmpty()) {
            lines.add(Line.headed("hours.exceptions", null, Piece.label("hours.exceptions")));
        }
        for (Closure closure : otherwise.closures()) {
            lines.add(Line.of(
                    null,
                    joined(
                            dates(closure.from(), closure.until()),
                            Piece.own(": "),
                            Piece.label("hours.closed"),
                            because(closure.reason()))));
        }
        for (SpecialDay day : otherwise.specialDays()) {
            for (HourSpan span : day.hours()) {
                List<Piece> pieces =
                        joined(List.of(Piece.date(day.date()), Piece.own(": ")), span(span, office.zoneName()));
                lines.add(Line.of(null, joined(pieces, because(day.reason()))));
            }
        }
        return lines;
    }

    /** A line for each day, so that a day more here and an hour less there are told apart. */
    private static List<Line> week(String subject, List<HourSpan> week, String zone) {
        List<Line> lines = new ArrayList<>();
        for (HourSpan span : week) {
            List<String> days = span.days().isEmpty()
                    ? List.of("NOT_STATED")
                    : span.days().stream().map(DayOfWeek::name).toList();
            for (String day : days) {
                List<Piece> pieces = List.of(Piece.label("day." + day), Piece.own(": "));
                lines.add(Line.of(subject + day, joined(pieces, span(span, zone))));
            }
        }
        return lines;
    }

    private static Piece[] span(HourSpan span, String zone) {
        List<Piece> pieces = new ArrayList<>(
                List.of(Piece.time(span.opens()), Piece.own("–"), Piece.endTime(span.closes()), Piece.own(" " + zone)));
        if (span.mode() != null) {
            pieces.add(Piece.own(", "));
            pieces.add(Piece.label("mode." + span.mode()));
        }
        return pieces.toArray(Piece[]::new);
    }

    private static List<Piece> dates(LocalDate from, LocalDate until) {
        return from.equals(until)
                ? List.of(Piece.date(from))
                : List.of(Piece.date(from), Piece.own(" – "), Piece.date(until));
    }

    private static Piece because(String reason) {
        return Piece.own(reason == null ? "" : " (" + reason + ")");
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
