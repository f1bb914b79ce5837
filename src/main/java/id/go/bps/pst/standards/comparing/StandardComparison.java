package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.reading.PublishedAcrossOffices;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Use case: an auditor compares the published standards of several offices. */
@ApplicationScoped
@Transactional
public class StandardComparison {

    public static final int MIN_OFFICES = 2;
    public static final int MAX_OFFICES = 6;

    /**
     * An office that can be compared.
     *
     * @param published slugs of the services for which it has a standard in force
     */
    public record Choice(String code, String name, Set<String> published) implements Serializable {}

    /**
     * The head office, or the offices of a province.
     *
     * @param province the office of the province, or the head office
     * @param name of the province, "Nusa Tenggara Barat", or of the head office
     */
    public record Region(String province, String name, List<Choice> offices) implements Serializable {}

    /**
     * One office's side of a comparison; an office that splits the service by delivery mode has a side for each.
     *
     * @param standard null where the office has published none for this service
     */
    public record Side(OfficeView office, StandardView standard) implements Serializable {

        /** The only delivery mode of this side; null where the office does not split the service, or has no standard. */
        public DeliveryMode mode() {
            return standard == null ? null : standard.service().mode();
        }

        public boolean states(Component component) {
            return standard != null && standard.content().states(component);
        }

        /** The number of stated components, of 14. */
        public int stated() {
            return standard == null
                    ? 0
                    : Component.values().length - standard.content().missing().size();
        }
    }

    private final ServiceOffers offers;
    private final StandardVersions versions;
    private final PublishedAcrossOffices published;
    private final OfficeDirectory directory;
    private final OfficeProfiles profiles;

    @Inject
    public StandardComparison(
            ServiceOffers offers,
            StandardVersions versions,
            PublishedAcrossOffices published,
            OfficeDirectory directory,
            OfficeProfiles profiles) {
        this.offers = offers;
        this.versions = versions;
        this.published = published;
        this.directory = directory;
        this.profiles = profiles;
    }

    /** The national list; an office's own services cannot be compared. */
    @PermitArea(AreaPermission.COMPARE_OFFICES)
    public List<ServiceView> services() {
        return offers.types().stream().map(ServiceView::new).toList();
    }

    /** The offices that the caller covers, by code. */
    @PermitArea(AreaPermission.COMPARE_OFFICES)
    public List<Region> regions() {
        Caller caller = CallContext.current().orElseThrow().getCaller();
        Map<OfficeCode, Set<String>> services = published.services();
        Map<String, List<Choice>> choices = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (OfficeDirectory.Entry office : directory.list()) {
            if (office.code().equals(office.region())) {
                names.put(office.code().getValue(), office.area());
            }
            if (office.successor() != null || !caller.may(AreaPermission.COMPARE_OFFICES, office.code())) {
                continue;
            }
            choices.computeIfAbsent(office.region().getValue(), begun -> new ArrayList<>())
                    .add(new Choice(
                            office.code().getValue(), office.name(), services.getOrDefault(office.code(), Set.of())));
        }
        return choices.entrySet().stream()
                .map(region -> new Region(region.getKey(), names.get(region.getKey()), List.copyOf(region.getValue())))
                .toList();
    }

    /**
     * Checks that a selection can be compared.
     *
     * @throws Refusal (invalid) when the service or an office is unknown, or there are too few, too many or the same twice
     */
    @PermitArea(AreaPermission.COMPARE_OFFICES)
    public void check(Slug service, List<OfficeCode> offices) {
        sides(service, offices);
    }

    /**
     * One side per office, in the given order, or a side for each part into which it splits the service.
     *
     * @throws Refusal as {@link #check}
     */
    @PermitArea(AreaPermission.COMPARE_OFFICES)
    public Comparison compare(Slug service, List<OfficeCode> offices) {
        return Comparison.of(type(service), sides(service, offices));
    }

    private ServiceView type(Slug service) {
        return services().stream()
                .filter(listed -> listed.slug().equals(service.getValue()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("comparison_service_unknown").in("service"));
    }

    private List<Side> sides(Slug service, List<OfficeCode> offices) {
        type(service);
        Set<OfficeCode> seen = new HashSet<>();
        for (OfficeCode office : offices) {
            if (!seen.add(office)) {
                throw Refusal.invalid("comparison_office_twice", office.getValue())
                        .in("office");
            }
        }
        if (offices.size() < MIN_OFFICES) {
            throw Refusal.invalid("comparison_too_few", MIN_OFFICES, offices.size())
                    .in("office");
        }
        if (offices.size() > MAX_OFFICES) {
            throw Refusal.invalid("comparison_too_many", MAX_OFFICES, offices.size())
                    .in("office");
        }
        directory.list().stream().map(OfficeDirectory.Entry::code).forEach(seen::remove);
        for (OfficeCode unknown : seen) {
            throw Refusal.invalid("comparison_office_unknown", unknown.getValue())
                    .in("office");
        }
        List<Side> sides = offices.stream()
                .flatMap(office -> sides(office, service).stream())
                .toList();
        if (sides.size() > MAX_OFFICES) {
            throw Refusal.invalid("comparison_too_many_parts", MAX_OFFICES, sides.size())
                    .in("office");
        }
        return sides;
    }

    private List<Side> sides(OfficeCode code, Slug service) {
        OfficeView office = profiles.get(code);
        List<Side> sides = offers.list(code).stream()
                .filter(offer -> offer.getType().filter(service::equals).isPresent())
                .flatMap(offer -> versions.find(code, offer.getSlug(), Status.PUBLISHED).stream()
                        .map(version ->
                                new StandardView(office, new ServiceView(offer), new VersionView(version), List.of())))
                .map(standard -> new Side(office, standard))
                .toList();
        return sides.isEmpty() ? List.of(new Side(office, null)) : sides;
    }
}
