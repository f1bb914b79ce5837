package id.go.bps.pst.web.desk.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.StaffFormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which an administrator invites and suspends the office's staff and changes their roles. */
@Named("deskStaffIndexPage")
@RequestScoped
public class IndexPage extends StaffFormPage {

    @Inject
    private Desk desk;

    @Override
    protected OfficeCode office() {
        return desk.getCode();
    }

    @Override
    protected String path() {
        return "/desk/staff/";
    }
}
