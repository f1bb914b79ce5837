package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public page of a draft alone, in a frame beside its editor. */
@Named("deskStandardsLivePage")
@RequestScoped
public class LivePage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardDrafting drafting;

    private StandardView draft;

    public void load() {
        draft = drafting.get(desk.getCode(), address.service());
    }

    public StandardView getDraft() {
        return draft;
    }
}
