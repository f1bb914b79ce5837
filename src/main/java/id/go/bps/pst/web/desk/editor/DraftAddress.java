package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The addresses of the pages about the draft that the present address names. */
@Named("draftAddress")
@RequestScoped
public class DraftAddress {

    @Inject
    private Desk desk;

    @Inject
    private HttpServletRequest request;

    public Slug service() {
        return Slug.of(request.getParameter("service"));
    }

    public String edit() {
        return of("edit");
    }

    public String preview() {
        return of("preview");
    }

    /** The address of the PDF, marked as a draft. */
    public String paper() {
        return of("draft.pdf");
    }

    public String submit() {
        return of("submit");
    }

    public String review() {
        return of("review");
    }

    public String withdraw() {
        return of("withdraw");
    }

    public String history() {
        return of("history");
    }

    public String states() {
        return of("states");
    }

    public String difference(int from, int to) {
        return of("difference") + "&from=" + from + "&to=" + to;
    }

    /** The address of the draft's public page, for a frame. */
    public String live() {
        return of("live");
    }

    /** The address of the editor's autosave. */
    public String keep() {
        return of("keep");
    }

    private String of(String page) {
        return "/desk/standards/" + page + "?office=" + desk.getCode() + "&service=" + service();
    }
}
