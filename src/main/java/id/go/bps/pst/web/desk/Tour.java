package id.go.bps.pst.web.desk;

import id.go.bps.pst.identity.introduction.ShowingAround;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The introduction to the desk for a new administrator: three notices at the places that they explain. */
@Named("deskTour")
@RequestScoped
public class Tour {

    @Inject
    private Desk desk;

    @Inject
    private ShowingAround showing;

    private Boolean due;

    public boolean isDue() {
        if (due == null) {
            due = desk.isEditor() && showing.isDue(desk.getCode());
        }
        return due;
    }

    public void end() {
        showing.end(desk.getCode());
        due = false;
    }
}
