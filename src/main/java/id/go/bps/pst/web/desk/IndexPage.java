package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardDrafting;
import id.go.bps.pst.standards.StandardDrafting.DeskRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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

    public List<DeskRow> getRows() {
        return rows;
    }
}
