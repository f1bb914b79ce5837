package id.go.bps.pst.web.desk.staff;

import id.go.bps.pst.identity.HeldForm;
import id.go.bps.pst.identity.HeldForms;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Role;
import id.go.bps.pst.staff.Invitation;
import id.go.bps.pst.staff.Person;
import id.go.bps.pst.staff.StaffKeeping;
import id.go.bps.pst.staff.StaffKeeping.StaffView;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who works at the office; invitations, suspensions and roles are asked for here, and how far that has come is shown. */
@Named("deskStaffIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    private Desk desk;

    @Inject
    private StaffKeeping staff;

    @Inject
    private HeldForms heldForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private final FormErrors errors = new FormErrors();
    private FormFields fields = new FormFields(Map.of());
    private StaffView view;

    public void load() throws IOException {
        boolean posted = desk.isPosted();
        Optional<FormFields> typed = posted
                ? Optional.of(new FormFields(request.getParameterMap()))
                : heldForms.take().map(HeldForm::parameters).map(FormFields::new);
        fields = typed.orElse(fields);
        if (posted && ask(fields.get("do").split(":", 2))) {
            external.redirect("/desk/staff/?office=" + desk.getCode() + "&asked=1");
            return;
        }
        view = staff.list(desk.getCode());
    }

    /** Whether it was taken; else what is refused stands beside its field. */
    private boolean ask(String... deed) {
        try {
            String id = deed.length > 1 ? deed[1] : "";
            switch (deed[0]) {
                case "invite" ->
                    staff.invite(
                            desk.getCode(), new Invitation(fields.get("name"), fields.get("email"), roles("roles")));
                case "suspend" -> staff.suspend(desk.getCode(), person(id));
                case "reinstate" -> staff.reinstate(desk.getCode(), person(id));
                case "roles" -> staff.changeRoles(desk.getCode(), person(id), roles("roles." + id));
                default -> {
                    return false; // A button that this page does not have
                }
            }
            return true;
        } catch (Refused refused) {
            String field = refused.getField().orElse("members");
            errors.put(deed[0].equals("invite") ? field : "members", refused);
            return false;
        }
    }

    private Person person(String id) {
        return new Person(id, fields.get("name." + id));
    }

    private Set<Role> roles(String field) {
        return fields.all(field).stream()
                .flatMap(name -> StaffKeeping.OF_AN_OFFICE.stream()
                        .filter(role -> role.name().equals(name)))
                .collect(Collectors.toSet());
    }

    /** Null-safe before {@link #load}. */
    public StaffView getView() {
        return view;
    }

    public boolean isAway() {
        return view != null && view.members() == null;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getName() {
        return fields.get("name");
    }

    public String getEmail() {
        return fields.get("email");
    }

    /** Whether a role is ticked in the invitation; the front desk's is to begin with. */
    public boolean isChosen(Role role) {
        return fields.has("do") ? fields.all("roles").contains(role.name()) : role == Role.OFFICER;
    }

    public List<Role> getRoles() {
        return StaffKeeping.OF_AN_OFFICE;
    }

    public boolean isAsked() {
        return !desk.isPosted() && request.getParameter("asked") != null;
    }
}
