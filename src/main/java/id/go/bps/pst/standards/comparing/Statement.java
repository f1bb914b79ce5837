package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.offices.hours.Closure;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Season;
import id.go.bps.pst.offices.hours.SpecialDay;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statement of one office about one {@link Aspect}, split into lines.
 *
 * @param stated whether the aspect counts as stated; an aspect that is not stated can still have a line, such as a note on a fee without a class
 */
public record Statement(boolean stated, List<Line> lines) {

    /** @param content null where the office has published none */
    public static Statement of(Aspect aspect, OfficeView office, StandardContent content) {
        if (aspect.getComponent().isEmpty()) {
            List<Line> lines = aspect.equals(Aspect.HOURS)
                    ? hours(office)
                    : office.profile().contacts().stream()
                            .map(ComplaintChannels::line)
                            .toList();
            return new Statement(!lines.isEmpty(), lines);
        }
        if (content == null) {
            return new Statement(false, List.of());
        }
        PartContent part = content.part(aspect.getComponent().get());
        return new Statement(
                part.stated(),
                part.rows(office.profile()).stream()
                        .flatMap(row -> row.lines().stream())
                        .toList());
    }

    /** The usual week, then the exceptions, in the office's time zone. */
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

    /** A line for each day, so that an additional day and a missing hour are separate differences. */
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
}
