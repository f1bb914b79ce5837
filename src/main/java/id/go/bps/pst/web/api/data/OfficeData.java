package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.MapPosition;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.hours.Closure;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Opening;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.offices.profile.Pledge;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** An office as data. Properties that are not stated are left out. */
public final class OfficeData {

    private OfficeData() {}

    /**
     * An office in a list.
     *
     * @param code of BPS
     * @param ministryCode of its area in the list of the Ministry of Home Affairs
     * @param parent slug of the next higher office
     * @param successor slug of the office into which it was merged
     * @param seat position of its seat, or the middle of its area, in the national registry
     */
    public record Entry(
            String code,
            String ministryCode,
            String slug,
            String name,
            OfficeKind kind,
            String parent,
            String successor,
            String zone,
            Position seat,
            String page,
            String self) {

        public static Entry of(OfficeDirectory.Entry office, Addresses addresses) {
            return new Entry(
                    office.code().getValue(),
                    office.ministryCode(),
                    office.slug(),
                    office.name(),
                    office.kind(),
                    addresses.slug(office.parent()),
                    addresses.slug(office.successor()),
                    office.zone().getId(),
                    Position.of(office.seat()),
                    addresses.page(office.slug()),
                    addresses.office(office.slug()));
        }
    }

    /** @param normalized E.164 for telephone and WhatsApp, an absolute address for the web */
    public record Contact(
            ContactKind kind, String value, String normalized, String href, String label, String purpose) {

        public static Contact of(ContactPoint contact) {
            return new Contact(
                    contact.kind(),
                    contact.value(),
                    contact.normalized(),
                    contact.href(),
                    contact.label(),
                    contact.purpose());
        }
    }

    /** @param closes 00:00 means the end of the day */
    public record Hours(List<DayOfWeek> days, LocalTime opens, LocalTime closes, DeliveryMode mode) {

        public static List<Hours> of(List<HourSpan> spans) {
            return spans.stream()
                    .map(span -> new Hours(span.days(), span.opens(), span.closes(), span.mode()))
                    .toList();
        }
    }

    /** A period of the year with hours of its own. */
    public record Season(String name, LocalDate from, LocalDate until, List<Hours> hours) {}

    /** Days without service. */
    public record Closed(LocalDate from, LocalDate until, String reason) {

        public static Closed of(Closure closure) {
            return new Closed(closure.from(), closure.until(), closure.reason());
        }
    }

    /** A day with hours of its own. */
    public record SpecialDay(LocalDate date, String reason, List<Hours> hours) {}

    public record Position(BigDecimal latitude, BigDecimal longitude) {

        public static Position of(MapPosition position) {
            return position == null ? null : new Position(position.latitude(), position.longitude());
        }
    }

    public record PledgeText(String text, String file) {

        public static PledgeText of(Pledge pledge, String office, Addresses addresses) {
            return pledge == null ? null : new PledgeText(pledge.text(), addresses.file(office, pledge.signed()));
        }
    }

    /**
     * The profile of an office, with its entry in the national registry.
     *
     * @param code of BPS
     * @param ministryCode of its area in the list of the Ministry of Home Affairs
     * @param parent slug of the next higher office
     * @param successor slug of the office into which it was merged
     * @param position stated by the office itself
     * @param seat position of its seat, or the middle of its area, in the registry
     */
    public record Office(
            String code,
            String ministryCode,
            String slug,
            String name,
            String displayName,
            String englishName,
            OfficeKind kind,
            String parent,
            String successor,
            String zone,
            String zoneName,
            String address,
            String postcode,
            Position position,
            Position seat,
            List<Contact> contacts,
            List<Hours> hours,
            List<Season> seasons,
            List<Closed> closures,
            List<SpecialDay> specialDays,
            PledgeText pledge,
            String page,
            String self,
            String standards,
            String openingHours,
            String changes) {

        public static Office of(OfficeView office, Addresses addresses) {
            var profile = office.profile();
            OfficeDirectory.Entry known = addresses.entry(OfficeCode.of(office.code()));
            String self = addresses.office(office.slug());
            return new Office(
                    office.code(),
                    known.ministryCode(),
                    office.slug(),
                    office.name(),
                    profile.displayName(),
                    profile.englishName(),
                    office.kind(),
                    addresses.slug(known.parent()),
                    addresses.slug(known.successor()),
                    office.zone().getId(),
                    office.zoneName(),
                    profile.address(),
                    profile.postcode(),
                    Position.of(profile.position()),
                    Position.of(known.seat()),
                    profile.contacts().stream().map(Contact::of).toList(),
                    Hours.of(profile.hours()),
                    profile.exceptions().seasons().stream()
                            .map(season ->
                                    new Season(season.name(), season.from(), season.until(), Hours.of(season.hours())))
                            .toList(),
                    profile.exceptions().closures().stream().map(Closed::of).toList(),
                    profile.exceptions().specialDays().stream()
                            .map(day -> new SpecialDay(day.date(), day.reason(), Hours.of(day.hours())))
                            .toList(),
                    PledgeText.of(profile.pledge(), office.slug(), addresses),
                    addresses.page(office.slug()),
                    self,
                    self + "/standards",
                    self + "/hours",
                    self + "/changes");
        }
    }

    /** Whether an office serves at an instant, for one delivery mode or, where that is null, for all. */
    public record Open(DeliveryMode mode, Opening.State state, Instant until, Instant opensNext, String reason) {

        public static Open of(DeliveryMode mode, Opening opening) {
            return new Open(
                    mode,
                    opening.state(),
                    opening.until(),
                    opening.opensNext(),
                    opening.today().reason());
        }
    }

    /** @param at the requested instant */
    public record OpenAt(String office, String zone, String zoneName, Instant at, List<Open> openings) {}
}
