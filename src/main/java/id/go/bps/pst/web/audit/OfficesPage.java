package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.offices.OnePersonPublishing;
import id.go.bps.pst.offices.OnePersonPublishing.Choice;
import id.go.bps.pst.standards.comparing.StandardComparison;
import id.go.bps.pst.web.forms.SentForm;
import id.go.bps.pst.web.lists.Columns;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offices that the reader covers, in a table with sorting, filters and pages. From here the centre opens each office's staff, and
 * decides which offices may publish without a second person.
 */
@Named("auditOfficesPage")
@RequestScoped
public class OfficesPage {

    private static final String ALONE = "alone";
    private static final String TWO = "two";

    /** One office in the table. */
    public static final class Row {

        private final StandardComparison.Region region;
        private final StandardComparison.Choice office;
        private final Choice choice;

        Row(StandardComparison.Region region, StandardComparison.Choice office, Choice choice) {
            this.region = region;
            this.office = office;
            this.choice = choice;
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

        /** The number of services on the national list for which it has published a standard. */
        public int getPublished() {
            return office.published().size();
        }

        /** Whether it may publish without a second person; false for readers outside the centre. */
        public boolean isAlone() {
            return choice != null && choice.alone();
        }

        String getApproval() {
            return isAlone() ? ALONE : TWO;
        }
    }

    @Inject
    private OnePersonPublishing onePerson;

    @Inject
    private StandardComparison standards;

    @Inject
    private Callers callers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    @Inject
    private FacesContext faces;

    @Inject
    private Lists lists;

    @Inject
    private Words words;

    private Listing<Row> offices;

    @PostConstruct
    void list() {
        offices = lists.list(Columns.of(this::read)
                .code("code", Row::getCode)
                .text("name", Row::getName)
                .text("province", Row::getProvince)
                .ordered("published", Row::getPublished)
                .choice("approval", Row::getApproval));
    }

    public void load() throws IOException {
        if (sent.isPosted() && !faces.getPartialViewContext().isAjaxRequest()) {
            change(request.getParameter("let"), request.getParameter("stop"));
        }
    }

    private List<Row> read() {
        Map<String, Choice> choices = isKeeper()
                ? onePerson.list().stream().collect(Collectors.toMap(Choice::code, Function.identity()))
                : Map.of();
        return standards.regions().stream()
                .flatMap(region ->
                        region.offices().stream().map(office -> new Row(region, office, choices.get(office.code()))))
                .toList();
    }

    private void change(String let, String stop) throws IOException {
        if (let == null && stop == null) {
            throw Refusal.notFound();
        }
        OfficeCode office = OfficeCode.of(let != null ? let : stop);
        onePerson.allow(office, let != null);
        external.redirect("/audit/offices?changed=" + office);
    }

    public Listing<Row> getOffices() {
        return offices;
    }

    /** The choices of the centre's filter by approval. */
    public List<SelectItem> getApprovals() {
        return Stream.of(TWO, ALONE)
                .map(approval -> new SelectItem(approval, words.of("audit", "audit_offices." + approval)))
                .toList();
    }

    /** Whether the caller may edit the national lists. */
    public boolean isKeeper() {
        return callers.current().may(AreaPermission.KEEP_NATIONAL_LISTS, OfficeCode.HEAD_OFFICE);
    }

    /** The office whose approval rule was just changed; null for none. */
    public Row getChanged() {
        String changed = request.getParameter("changed");
        return changed == null || !isKeeper()
                ? null
                : read().stream()
                        .filter(office -> office.getCode().equals(changed))
                        .findFirst()
                        .orElse(null);
    }
}
