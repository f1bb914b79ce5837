package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Use case: the public reads the profile of an office on a day, and its standards that were in force, by the rules of
 * {@link StandardOnDay}. An office is known from its first profile or its first standard on, whichever is earlier.
 */
@ApplicationScoped
@Transactional
public class OfficeOnDay {

    /**
     * The answer for a day; many days have the same answer, so there are few pages.
     *
     * @param since the last change before the end of the day; for a day before the office is known, the first instant at which it is, or
     * null where it never was; null also for a day that is not over
     */
    public record DayAnswer(Kind kind, Instant since) implements Serializable {}

    /**
     * An office as it was.
     *
     * @param standards in force then, in the order of the national list, the office's own last
     * @param from the first day on which all of it was in force
     * @param until the first day on which something had changed; null while nothing has
     */
    public record PastOffice(OfficeView office, List<StandardView> standards, LocalDate from, LocalDate until)
            implements Serializable {}

    private final ServiceOffers offers;
    private final StandardVersions versions;
    private final OfficeProfiles profiles;
    private final Clock clock;

    @Inject
    public OfficeOnDay(ServiceOffers offers, StandardVersions versions, OfficeProfiles profiles, Clock clock) {
        this.offers = offers;
        this.versions = versions;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Open
    public DayAnswer find(OfficeCode office, LocalDate day) {
        ZoneId zone = profiles.get(office).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (!day.isBefore(today)) {
            return new DayAnswer(day.equals(today) ? Kind.NOT_OVER : Kind.TO_COME, null);
        }
        NavigableSet<Instant> turns = turns(office, versions.listPublic(office).values(), zone);
        Instant since = turns.lower(day.plusDays(1).atStartOfDay(zone).toInstant());
        return since == null
                ? new DayAnswer(Kind.BEFORE, turns.isEmpty() ? null : turns.first())
                : new DayAnswer(Kind.HELD, since);
    }

    /**
     * @param since instant of a change, from {@link #find}
     * @throws Refusal (not found) when nothing changed at that instant
     */
    @Open
    public PastOffice get(OfficeCode office, Instant since) {
        OfficeView then = profiles.getAt(office, since);
        ZoneId zone = then.zone();
        Map<Slug, List<VersionLine>> lines = versions.listPublic(office);
        NavigableSet<Instant> turns = turns(office, lines.values(), zone);
        if (!turns.contains(since)) {
            throw Refusal.notFound();
        }
        List<StandardView> standards = new ArrayList<>();
        for (ServiceOffer offer : offers.list(office)) {
            inForce(lines.getOrDefault(offer.getSlug(), List.of()), since, zone)
                    .flatMap(line -> versions.find(office, offer.getSlug(), line.number()))
                    .map(version -> new StandardView(then, new ServiceView(offer), new VersionView(version), List.of()))
                    .ifPresent(standards::add);
        }
        Instant until = turns.higher(since);
        return new PastOffice(
                then,
                standards,
                LocalDate.ofInstant(since, zone),
                until == null ? null : LocalDate.ofInstant(until, zone));
    }

    /** The instants of all changes, the oldest first. */
    private NavigableSet<Instant> turns(OfficeCode office, Collection<List<VersionLine>> standards, ZoneId zone) {
        NavigableSet<Instant> turns = new TreeSet<>();
        standards.forEach(lines -> lines.forEach(line -> {
            turns.add(StandardOnDay.start(line, isFirst(line, lines), zone));
            StandardOnDay.end(line.life()).ifPresent(turns::add);
        }));
        List<Instant> changes = profiles.listChanges(office);
        // The first profile counts for all time before it
        boolean begins =
                !changes.isEmpty() && (turns.isEmpty() || changes.get(0).isBefore(turns.first()));
        changes.stream().skip(begins ? 0 : 1).forEach(turns::add);
        return turns;
    }

    private static boolean isFirst(VersionLine line, List<VersionLine> lines) {
        return lines.stream().noneMatch(other -> other.number() < line.number());
    }

    private static Optional<VersionLine> inForce(List<VersionLine> lines, Instant instant, ZoneId zone) {
        return lines.stream()
                .filter(line ->
                        !StandardOnDay.start(line, isFirst(line, lines), zone).isAfter(instant))
                .filter(line -> StandardOnDay.end(line.life())
                        .filter(end -> !end.isAfter(instant))
                        .isEmpty())
                .findFirst();
    }
}
