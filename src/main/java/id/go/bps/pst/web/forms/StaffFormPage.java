package id.go.bps.pst.web.forms;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.staff.Invitation;
import id.go.bps.pst.staff.Person;
import id.go.bps.pst.staff.StaffKeeping;
import id.go.bps.pst.staff.StaffKeeping.StaffView;
import id.go.bps.pst.staff.StaffPermission;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works at an office: invitations, suspensions and roles are asked for here, and how far that has come is shown. The office's own
 * administrator has such a page at the desk, the centre one for every office.
 */
public abstract class StaffFormPage {

    @Inject
    private StaffKeeping staff;

    @Inject
    private SentForm sent;

    @Inject
    private Callers callers;

    @Inject
    private ExternalContext external;

    private final FormErrors errors = new FormErrors();
    private FormFields fields = new FormFields(Map.of());
    private StaffView view;

    /** Whose people these are. */
    protected abstract OfficeCode office();

    /** The page's path. */
    protected abstract String path();

    public void load() throws IOException {
        fields = sent.fields().orElse(fields);
        if (sent.isPosted() && ask(fields.get("do").split(":", 2))) {
            external.redirect(path() + "?office=" + office() + "&asked=1");
            return;
        }
        view = staff.list(office());
    }

    /** Whether it was taken; else what is refused stands beside its field. */
    private boolean ask(String... deed) {
        try {
            String id = deed.length > 1 ? deed[1] : "";
            switch (deed[0]) {
                case "invite" ->
                    staff.invite(office(), new Invitation(fields.get("name"), fields.get("email"), roles("roles")));
                case "suspend" -> staff.suspend(office(), person(id));
                case "reinstate" -> staff.reinstate(office(), person(id));
                case "roles" -> staff.changeRoles(office(), person(id), roles("roles." + id));
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

    public boolean isKeeper() {
        return callers.current().may(StaffPermission.MANAGE, office());
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

    /** Whether a role is ticked in the invitation; to begin with, the one that is wanted most: an administrator's where there is none. */
    public boolean isChosen(Role role) {
        if (fields.has("do")) {
            return fields.all("roles").contains(role.name());
        }
        return role == (view != null && !view.administered() ? Role.OFFICE_ADMINISTRATOR : Role.OFFICER);
    }

    public List<Role> getRoles() {
        return StaffKeeping.OF_AN_OFFICE;
    }

    public boolean isAsked() {
        return sent.isTold("asked");
    }
}
