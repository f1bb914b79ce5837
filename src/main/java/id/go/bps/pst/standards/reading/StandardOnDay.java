package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeProfiles.RevisionPeriod;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLife;
import id.go.bps.pst.standards.versions.VersionLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Use case: the public reads the version that was in force on a day, in the office's zone: the version and the office's profile at the end
 * of that day. An imported first version counts from the date of its decree on.
 */
@ApplicationScoped
@Transactional
public class StandardOnDay {

    /** The kind of answer for a day. */
    public enum Kind {
        /** A version was in force. */
        HELD,
        /** The day is not over, so another version may still come into force. */
        NOT_OVER,
        /** The day is in the future. */
        TO_COME,
        /** The standard did not exist yet. */
        BEFORE,
        /** The version that had been in force had been withdrawn. */
        WITHDRAWN
    }

    /**
     * The answer for a day; many days have the same answer, so there are few pages.
     *
     * @param version the version in force, the withdrawn one, or the first one; 0 where the day is not over
     * @param revision revision of the office's profile in force; 0 where no version was in force
     */
    public record DayAnswer(Kind kind, int version, int revision) implements Serializable {}

    /**
     * A version with its office as it was.
     *
     * @param from the first day on which both were in force
     * @param until the first day on which one of them was not; null while both are
     * @param early whether its effective date is an earlier day than its publication on this portal
     */
    public record PastStandard(StandardView standard, LocalDate from, LocalDate until, boolean early)
            implements Serializable {}

    private final StandardReading reading;
    private final StandardVersions versions;
    private final OfficeProfiles profiles;
    private final Clock clock;

    @Inject
    public StandardOnDay(StandardReading reading, StandardVersions versions, OfficeProfiles profiles, Clock clock) {
        this.reading = reading;
        this.versions = versions;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @throws Refusal (not found) when the office has published no standard for this service */
    @Open
    public DayAnswer find(OfficeCode office, Slug service, LocalDate day) {
        List<VersionLine> lines = versions.list(office, service).stream()
                .filter(line -> line.status().isPublic())
                .toList();
        if (lines.isEmpty()) {
            throw Refusal.notFound();
        }
        ZoneId zone = profiles.get(office).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (!day.isBefore(today)) {
            return new DayAnswer(day.equals(today) ? Kind.NOT_OVER : Kind.TO_COME, 0, 0);
        }
        // The last instant of the day
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        int first = lines.get(lines.size() - 1).number();
        Optional<VersionLine> begun = lines.stream()
                .filter(line -> !start(line, line.number() == first, zone).isAfter(end))
                .max(Comparator.comparing(VersionLine::number));
        if (begun.isEmpty()) {
            return new DayAnswer(Kind.BEFORE, first, 0);
        }
        int number = begun.get().number();
        boolean over =
                end(begun.get().life()).filter(ended -> !ended.isAfter(end)).isPresent();
        return over
                ? new DayAnswer(Kind.WITHDRAWN, number, 0)
                : new DayAnswer(Kind.HELD, number, profiles.getAt(office, end).revision());
    }

    /**
     * A version with that revision of its office's profile.
     *
     * @throws Refusal (not found) when both were never in force at the same time
     */
    @Open
    public PastStandard get(OfficeCode office, Slug service, int number, int revision) {
        StandardView version = reading.getVersion(office, service, number);
        RevisionPeriod period = profiles.getRevision(office, revision);
        OfficeView then = period.office();
        boolean first = version.otherVersions().stream().noneMatch(other -> other.number() < number);
        Instant start = start(version.version().line(), first, then.zone());
        Instant from = period.from() == null || period.from().isBefore(start) ? start : period.from();
        Instant until = end(version.version().life())
                .filter(end -> period.until() == null || end.isBefore(period.until()))
                .orElse(period.until());
        if (until != null && !from.isBefore(until)) {
            throw Refusal.notFound();
        }
        return new PastStandard(
                new StandardView(then, version.service(), version.version(), version.otherVersions()),
                LocalDate.ofInstant(from, then.zone()),
                until == null ? null : LocalDate.ofInstant(until, then.zone()),
                LocalDate.ofInstant(start, then.zone())
                        .isBefore(LocalDate.ofInstant(version.version().publishedAt(), then.zone())));
    }

    /** When a version came into force: when it was published here; for the first version the day of its decree, if that is earlier. */
    static Instant start(VersionLine line, boolean first, ZoneId zone) {
        Instant published = line.life().publishedAt();
        return first && line.effectiveDate() != null
                ? Optional.of(line.effectiveDate().atStartOfDay(zone).toInstant())
                        .filter(effective -> effective.isBefore(published))
                        .orElse(published)
                : published;
    }

    /** When a version ceased to be in force; empty while it is. */
    static Optional<Instant> end(VersionLife life) {
        return Optional.ofNullable(life.supersededAt() == null ? life.withdrawnAt() : life.supersededAt());
    }
}
