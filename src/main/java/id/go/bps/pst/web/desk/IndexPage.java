package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.drafts.StandardDrafting.DeskRow;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.forms.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The services that the office offers, and could, with what their standards lack; from here drafts are opened. */
@Named("deskIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    private Desk desk;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private ServiceOffering offering;

    @Inject
    private Tour tour;

    @Inject
    private DiscardedPart discardedDrafts;

    @Inject
    private ExternalContext external;

    @Inject
    private Clock clock;

    private List<DeskRow> rows;
    private List<ServiceView> unoffered;
    private final FormErrors errors = new FormErrors();

    public void load() throws IOException {
        String service = external.getRequestParameterMap().get("begin");
        if (desk.isPosted() && service != null) {
            Slug slug = Slug.of(service);
            drafting.open(desk.getCode(), slug);
            external.redirect("/desk/standards/edit?office=" + desk.getCode() + "&service=" + slug);
            return;
        }
        if (desk.isPosted() && external.getRequestParameterMap().containsKey("tour")) {
            tour.end();
        }
        String taken = external.getRequestParameterMap().get("offer");
        if (desk.isPosted() && taken != null) {
            Slug slug = Slug.of(taken);
            if (errors.check("offer", () -> offering.offer(desk.getCode(), slug)) != null) {
                external.redirect("/desk/?office=" + desk.getCode() + "#" + slug);
                return;
            }
        }
        String discarded = external.getRequestParameterMap().get("restore");
        if (desk.isPosted() && discarded != null) {
            Slug restored = discardedDrafts.restore(discarded);
            if (restored != null) {
                external.redirect("/desk/standards/edit?office=" + desk.getCode() + "&service=" + restored);
                return;
            }
        }
        rows = drafting.list(desk.getCode());
        unoffered = offering.unoffered(desk.getCode());
    }

    /** Whether the day has come on which the office was to look at its public version again. */
    public boolean isReviewDue(DeskRow row) {
        LocalDate review =
                row.published() == null ? null : row.published().life().reviewDate();
        return review != null
                && !review.isAfter(
                        LocalDate.ofInstant(clock.instant(), desk.getOffice().zone()));
    }

    public List<DeskRow> getRows() {
        return rows;
    }

    /** Where the tour goes on: at the first draft; empty where there is none. */
    public String getFirstDraft() {
        return Stream.ofNullable(rows)
                .flatMap(List::stream)
                .filter(DeskRow::drafting)
                .findFirst()
                .map(row -> "/desk/standards/edit?office=" + desk.getCode() + "&service="
                        + row.service().slug() + "#tour-2")
                .orElse("");
    }

    /** What the office could offer besides. */
    public List<ServiceView> getUnoffered() {
        return unoffered;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
