package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardDrafting;
import id.go.bps.pst.standards.StandardDrafting.DeskRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The office's standards, with what is missing; from here drafts are opened. */
@Named("deskIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    private Desk desk;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private DiscardedPart discardedDrafts;

    @Inject
    private ExternalContext external;

    @Inject
    private Clock clock;

    private List<DeskRow> rows;

    public void load() throws IOException {
        String service = external.getRequestParameterMap().get("begin");
        if (desk.isPosted() && service != null) {
            Slug slug = Slug.of(service);
            drafting.open(desk.getCode(), slug);
            external.redirect("/desk/standards/edit?office=" + desk.getCode() + "&service=" + slug);
            return;
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
}
