package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.Caller;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.offices.OfficeView;
import id.go.bps.pst.standards.StandardVersion.Status;
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

/** Use case: an auditor lays the published standards of several offices side by side. */
@ApplicationScoped
@Transactional
public class StandardComparison {

    public static final int MIN_OFFICES = 2;
    public static final int MAX_OFFICES = 6;

    /** A service that can be compared. */
    public record Service(String slug, String indonesianName, String englishName) implements Serializable {

        Service(ServiceType type) {
            this(type.getSlug().getValue(), type.getIndonesianName(), type.getEnglishName());
        }
    }

    /**
     * An office that can be compared.
     *
     * @param published slugs of the services for which it has a standard in force
     */
    public record Choice(String code, String name, Set<String> published) implements Serializable {}

    /**
     * Offices that belong together: the head office, or a province's.
     *
     * @param province two digits, 00 for the head office
     * @param name of the office that stands over them, null where the caller does not cover it
     */
    public record Region(String province, String name, List<Choice> offices) implements Serializable {}

    /**
     * One office's side of a comparison.
     *
     * @param standard null where the office has published none for this service
     */
    public record Side(OfficeView office, StandardView standard) implements Serializable {

        public boolean states(Component component) {
            return standard != null && standard.content().states(component);
        }

        /** How many of the 14 components are stated. */
        public int stated() {
            return standard == null
                    ? 0
                    : Component.values().length - standard.content().missing().size();
        }
    }

    @Inject
    private ServiceStandards standards;

    @Inject
    private StandardVersions versions;

    @Inject
    private PublishedAcrossOffices published;

    @Inject
    private OfficeDirectory directory;

    @Inject
    private OfficeProfiles profiles;

    @Permit(Permission.COMPARE_OFFICES)
    public List<Service> services() {
        return standards.types().stream().map(Service::new).toList();
    }

    /** The offices that the caller covers, by code. */
    @Permit(Permission.COMPARE_OFFICES)
    public List<Region> regions() {
        Caller caller = CallContext.current().orElseThrow().getCaller();
        Map<OfficeCode, Set<String>> services = published.services();
        Map<String, List<Choice>> choices = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (OfficeDirectory.Entry office : directory.list()) {
            if (!caller.may(Permission.COMPARE_OFFICES, office.code())) {
                continue;
            }
            String province = office.code().getProvince();
            if (office.kind() == OfficeKind.PROVINCE || office.kind() == OfficeKind.HEAD_OFFICE) {
                names.put(province, office.name());
            }
            choices.computeIfAbsent(province, begun -> new ArrayList<>())
                    .add(new Choice(
                            office.code().getValue(), office.name(), services.getOrDefault(office.code(), Set.of())));
        }
        return choices.entrySet().stream()
                .map(region -> new Region(region.getKey(), names.get(region.getKey()), List.copyOf(region.getValue())))
                .toList();
    }

    /**
     * Whether this can be compared.
     *
     * @throws Refused (invalid) when the service or an office is unknown, or there are too few, too many or the same twice
     */
    @Permit(Permission.COMPARE_OFFICES)
    public void check(Slug service, List<OfficeCode> offices) {
        if (services().stream().noneMatch(listed -> listed.slug().equals(service.getValue()))) {
            throw Refused.invalid("comparison_service_unknown").in("service");
        }
        Set<OfficeCode> seen = new HashSet<>();
        for (OfficeCode office : offices) {
            if (!seen.add(office)) {
                throw Refused.invalid("comparison_office_twice", office.getValue())
                        .in("office");
            }
        }
        if (offices.size() < MIN_OFFICES) {
            throw Refused.invalid("comparison_too_few", MIN_OFFICES, offices.size())
                    .in("office");
        }
        if (offices.size() > MAX_OFFICES) {
            throw Refused.invalid("comparison_too_many", MAX_OFFICES, offices.size())
                    .in("office");
        }
        directory.list().stream().map(OfficeDirectory.Entry::code).forEach(seen::remove);
        for (OfficeCode unknown : seen) {
            throw Refused.invalid("comparison_office_unknown", unknown.getValue())
                    .in("office");
        }
    }

    /**
     * One side per office, in the given order.
     *
     * @throws Refused as {@link #check}
     */
    @Permit(Permission.COMPARE_OFFICES)
    public Comparison compare(Slug service, List<OfficeCode> offices) {
        check(service, offices);
        ServiceType type = standards.getType(service);
        return Comparison.of(
                new Service(type),
                offices.stream().map(office -> side(office, type)).toList());
    }

    private Side side(OfficeCode code, ServiceType type) {
        OfficeView office = profiles.get(code);
        return new Side(
                office,
                versions.find(code, type.getSlug(), Status.PUBLISHED)
                        .map(version -> new StandardView(
                                office,
                                type.getSlug().getValue(),
                                type.getIndonesianName(),
                                type.getEnglishName(),
                                new VersionView(version),
                                List.of()))
                        .orElse(null));
    }
}
