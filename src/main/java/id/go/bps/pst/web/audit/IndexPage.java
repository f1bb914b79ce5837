package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.standards.comparing.StandardComparison;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.lists.Columns;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.words.Language;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The page on which the auditor chooses a service and the offices to compare. */
@Named("auditIndexPage")
@RequestScoped
public class IndexPage {

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

    @Inject
    private Lists lists;

    /** An office in the list to choose from. */
    public static final class Row {

        private final StandardComparison.Region region;
        private final StandardComparison.Choice office;

        Row(StandardComparison.Region region, StandardComparison.Choice office) {
            this.region = region;
            this.office = office;
        }

        public String getCode() {
            return office.code();
        }

        public String getName() {
            return office.name();
        }

        public String getProvince() {
            return region.name();
        }

        Set<String> published() {
            return office.published();
        }
    }

    private Selection selection;
    private Listing<Row> list;
    private List<ServiceView> services;
    private List<Row> offices;
    private Refusal refused;

    @PostConstruct
    void list() {
        selection = Selection.of(request);
        list = lists.list(Columns.of(this::offices)
                .code("code", Row::getCode)
                .text("name", Row::getName)
                .text("province", Row::getProvince)
                .choices("published", Row::published));
    }

    private List<Row> offices() {
        if (offices == null) {
            offices = standards.regions().stream()
                    .flatMap(region -> region.offices().stream().map(office -> new Row(region, office)))
                    .toList();
        }
        return offices;
    }

    public void open() {
        try {
            list.read();
            if (selection.made()) {
                selection.check(standards);
            }
        } catch (Refusal refusal) {
            if (refusal.getKind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            refused = refusal;
        }
    }

    /** The services in the order of the national list. */
    public List<ServiceView> getServices() {
        if (services == null) {
            services = standards.services();
        }
        return services;
    }

    public Listing<Row> getList() {
        return list;
    }

    /** The chosen offices; codes in the address that belong to no office are left out. */
    public List<Row> getChosen() {
        return offices().stream()
                .filter(office -> isChosenOffice(office.getCode()))
                .toList();
    }

    /** The choices of the filter by service. */
    public List<SelectItem> getServiceChoices() {
        return getServices().stream()
                .map(service -> new SelectItem(service.slug(), name(service)))
                .toList();
    }

    public String name(ServiceView service) {
        return language.pick(service.indonesianName(), service.englishName());
    }

    /**
     * The names of the services for which an office has a standard in force, in the order of the national list; a message where there are
     * none.
     */
    public String published(Row office) {
        List<String> names = getServices().stream()
                .filter(service -> office.published().contains(service.slug()))
                .map(this::name)
                .toList();
        return names.isEmpty() ? words.of("audit", "audit_index.nothing_published") : String.join(", ", names);
    }

    public boolean isChosenOffice(String code) {
        return selection.offices().contains(code);
    }

    public boolean isChosenService(ServiceView service) {
        return selection.service().equals(service.slug());
    }

    /** Whether the caller may edit the national lists. */
    public boolean isKeeper() {
        return callers.current().may(AreaPermission.KEEP_NATIONAL_LISTS, OfficeCode.HEAD_OFFICE);
    }

    /** Why the chosen offices cannot be compared; null where they can, or where nothing was chosen. */
    public Refusal getRefused() {
        return refused;
    }

    /** Whether the refusal belongs to this field. */
    public boolean refuses(String field) {
        return refused != null && refused.getField().filter(field::equals).isPresent();
    }
}
