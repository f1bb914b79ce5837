package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.offices.OfficeView;
import id.go.bps.pst.standards.StandardVersion.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;

/** Use case: an auditor lays the published standards of several offices side by side. */
@ApplicationScoped
@Transactional
public class StandardComparison {

    /** A service that can be compared. */
    public record Service(String slug, String indonesianName, String englishName) implements Serializable {}

    /**
     * One office's side of a comparison.
     *
     * @param standard null where the office has published none for this service
     */
    public record Side(OfficeView office, StandardView standard) implements Serializable {

        public boolean states(Component component) {
            return standard != null && standard.content().states(component);
        }
    }

    @Inject
    private ServiceStandards standards;

    @Inject
    private StandardVersions versions;

    @Inject
    private OfficeProfiles profiles;

    @Permit(Permission.COMPARE_OFFICES)
    public List<Service> services() {
        return standards.types().stream()
                .map(type -> new Service(type.getSlug().getValue(), type.getIndonesianName(), type.getEnglishName()))
                .toList();
    }

    /** One side per office, in the given order. */
    @Permit(Permission.COMPARE_OFFICES)
    public List<Side> compare(Slug service, List<OfficeCode> offices) {
        ServiceType type = standards.getType(service);
        return offices.stream().distinct().map(office -> side(office, type)).toList();
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
