package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that shows the open version exactly as the public would read it. */
@Named("deskStandardsPreviewPage")
@RequestScoped
public class PreviewPage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardDrafting drafting;

    private StandardView draft;

    public void load() {
        getDraft();
    }

    /** Read at first use, which is before {@link #load} if somebody posts to this page, although it has no form. */
    public StandardView getDraft() {
        if (draft == null) {
            draft = drafting.get(desk.getCode(), address.service());
        }
        return draft;
    }

    /** Whether it can still be edited. */
    public boolean isDraftStill() {
        return getDraft().version().status() == Status.DRAFT;
    }
}
