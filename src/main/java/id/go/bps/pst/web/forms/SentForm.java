package id.go.bps.pst.web.forms;

import id.go.bps.pst.identity.held.HeldForm;
import id.go.bps.pst.identity.held.HeldForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The fields of this request's form: just sent, or held over a sign-in. */
@Named
@RequestScoped
public class SentForm {

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private HeldForms heldForms;

    private Optional<FormFields> fields;
    private boolean recovered;

    /**
     * Whether a form was sent to the page, rather than the page opened.
     *
     * @throws ViewExpiredException when it came without the page's token, which another site could send too; it is held like one too old
     */
    public boolean isPosted() {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        if (!faces.isPostback()) {
            throw new ViewExpiredException(faces.getViewRoot().getViewId());
        }
        return true;
    }

    /**
     * The fields as typed; empty where the page was opened and nothing had been held.
     *
     * @throws ViewExpiredException as {@link #isPosted}
     */
    public Optional<FormFields> fields() {
        if (fields == null) {
            if (isPosted()) {
                fields = Optional.of(new FormFields(request.getParameterMap()));
            } else {
                fields = heldForms.find().map(HeldForm::parameters).map(FormFields::new);
                recovered = fields.isPresent();
            }
        }
        return fields;
    }

    /** Whether {@link #fields} were held over a sign-in. */
    public boolean isRecovered() {
        fields();
        return recovered;
    }

    /** Whether the page was opened by a redirect that says so much, such as {@code ?saved=1}. */
    public boolean isTold(String parameter) {
        return !request.getMethod().equals("POST") && request.getParameter(parameter) != null;
    }
}
