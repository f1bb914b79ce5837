package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Use case: an office reads the earlier versions of a standard, who decided on them and why. */
@ApplicationScoped
@Transactional
public class StandardHistory {

    public static final int PAGE = 25;

    /** A version with the steps of its life, the oldest first. */
    public record Entry(VersionLine version, List<VersionStep> steps) implements Serializable {}

    /**
     * A page of a standard's history.
     *
     * @param entries the newest version first
     * @param page from 1
     * @param versions how many there are on all pages
     */
    public record History(ServiceView service, List<Entry> entries, int page, int versions) implements Serializable {}

    private final ServiceOffers offers;
    private final StandardVersions versions;
    private final OfficeProfiles profiles;

    @Inject
    public StandardHistory(ServiceOffers offers, StandardVersions versions, OfficeProfiles profiles) {
        this.offers = offers;
        this.versions = versions;
        this.profiles = profiles;
    }

    /**
     * One page of a standard's history; the contents of versions are not read.
     *
     * @param page from 1
     * @throws Refusal (not found) when the office has no standard for this service, or fewer pages
     */
    @PermitArea(AreaPermission.READ_DESK)
    public History list(OfficeCode office, Slug service, int page) {
        int all = versions.count(office, service);
        if (page < 1 || page > (all + PAGE - 1) / PAGE) {
            throw Refusal.notFound();
        }
        List<VersionLine> lines = versions.list(office, service, (page - 1) * PAGE, PAGE);
        Map<Integer, List<VersionStep>> steps = versions.steps(
                office,
                service,
                lines.get(lines.size() - 1).number(),
                lines.get(0).number());
        return new History(
                new ServiceView(offers.get(office, service)),
                lines.stream()
                        .map(line -> new Entry(line, steps.getOrDefault(line.number(), List.of())))
                        .toList(),
                page,
                all);
    }

    /**
     * The difference between two versions in any state.
     *
     * @throws Refusal (not found) when one of them does not exist
     */
    @PermitArea(AreaPermission.READ_DESK)
    public VersionDifference difference(OfficeCode office, Slug service, int from, int to) {
        return VersionDifference.of(view(office, service, from), view(office, service, to));
    }

    private StandardView view(OfficeCode office, Slug service, int number) {
        StandardVersion version = versions.find(office, service, number).orElseThrow(Refusal::notFound);
        // With the contacts that the office had when this version ceased to be in force
        OfficeView officeThen = version.getEndedAt()
                .map(instant -> profiles.getAt(office, instant))
                .orElseGet(() -> profiles.get(office));
        return new StandardView(
                officeThen, new ServiceView(offers.get(office, service)), new VersionView(version), List.of());
    }
}
