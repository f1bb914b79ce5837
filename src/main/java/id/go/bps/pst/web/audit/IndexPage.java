package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.standards.comparing.StandardComparison;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.words.Language;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The auditor picks a service, and the offices to be laid side by side. */
@Named("auditIndexPage")
@RequestScoped
public class IndexPage {

    private static final int FEW = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StandardComparison standards;

    @Inject
    private Language language;

    @Inject
    private Words words;

    @Inject
    private Callers callers;

    private Selection selection;
    private Set<String> chosen;
    private List<ServiceView> services;
    private List<StandardComparison.Region> regions;
    private Refused refused;

    public void open() {
        selection = Selection.of(request);
        chosen = new HashSet<>(selection.offices());
        try {
            services = standards.services();
            regions = standards.regions();
            if (selection.made()) {
                selection.check(standards);
            }
        } catch (Refused refusal) {
            if (refusal.getKind() == Refused.Kind.NOT_FOUND) {
                throw refusal;
            }
            refused = refusal;
        }
    }

    public List<ServiceView> getServices() {
        return services;
    }

    public List<StandardComparison.Region> getRegions() {
        return regions;
    }

    public String name(ServiceView service) {
        return language.pick(service.indonesianName(), service.englishName());
    }

    /** Few regions lie open, of many those in which an office is chosen. */
    public boolean isOpen(StandardComparison.Region region) {
        return regions.size() <= FEW || region.offices().stream().anyMatch(this::isChosenOffice);
    }

    /** The services for which an office has a standard in force, in the order of the national list; or that there are none. */
    public String published(StandardComparison.Choice office) {
        List<String> names = services.stream()
                .filter(service -> office.published().contains(service.slug()))
                .map(this::name)
                .toList();
        return names.isEmpty() ? words.of("audit", "audit_index.nothing_published") : String.join(", ", names);
    }

    public String slugs(StandardComparison.Choice office) {
        return String.join(" ", office.published());
    }

    public boolean isChosenOffice(StandardComparison.Choice office) {
        return chosen.contains(office.code());
    }

    public boolean isChosenService(ServiceView service) {
        return selection.service().equals(service.slug());
    }

    /** Whether the person keeps what the centre decides for all offices. */
    public boolean isKeeper() {
        return callers.current().may(AreaPermission.KEEP_NATIONAL_LISTS, OfficeCode.HEAD_OFFICE);
    }

    /** Why the choice cannot be compared; null where it can, or none was made. */
    public Refused getRefused() {
        return refused;
    }

    /** Whether the refusal is said of this field. */
    public boolean refuses(String field) {
        return refused != null && refused.getField().filter(field::equals).isPresent();
    }
}
