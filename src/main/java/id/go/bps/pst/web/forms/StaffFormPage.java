package id.go.bps.pst.web.forms;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Callers;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.staff.Invitation;
import id.go.bps.pst.staff.Person;
import id.go.bps.pst.staff.StaffChange;
import id.go.bps.pst.staff.StaffKeeping;
import id.go.bps.pst.staff.StaffKeeping.ChangeView;
import id.go.bps.pst.staff.StaffKeeping.MemberView;
import id.go.bps.pst.staff.StaffKeeping.StaffView;
import id.go.bps.pst.staff.StaffPermission;
import id.go.bps.pst.web.lists.Columns;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page about the staff of an office: invitations, suspensions and roles are requested here, and their progress is shown. The office's
 * administrator has this page at the desk, and the centre has one for every office.
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

    @Inject
    private Lists lists;

    @Inject
    private Words words;

    private final FormErrors errors = new FormErrors();
    private Listing<MemberView> members;
    private Listing<ChangeView> changes;
    private FormFields fields = new FormFields(Map.of());
    private StaffView view;

    /** Whose people these are. */
    protected abstract OfficeCode office();

    /** The page's path. */
    protected abstract String path();

    @PostConstruct
    void list() {
        members = lists.list(Columns.of(
                        () -> isAway() ? List.<MemberView>of() : getView().members())
                .text("person", row -> row.member().name() + " " + row.member().email())
                .choice("state", StaffFormPage::state)
                .choices(
                        "role",
                        row -> row.member().roles().stream().map(Role::name).collect(Collectors.toSet())));
        changes = lists.list(
                "changes",
                Columns.of(() -> getView().changes())
                        .text("person", ChangeView::name)
                        .choice("state", change -> change.state().name())
                        .ordered("asked", ChangeView::askedAt));
    }

    private static String state(MemberView row) {
        if (!row.member().enabled()) {
            return "suspended";
        }
        return row.closed() ? "closed" : row.member().expected() ? "expected" : "active";
    }

    public void load() throws IOException {
        fields = sent.fields().orElse(fields);
        if (sent.isPosted() && ask(fields.get("do").split(":", 2))) {
            external.redirect(path() + "?office=" + office() + "&asked=1");
            return;
        }
    }

    /** Whether it was taken; else what is refused stands beside its field. */
    private boolean ask(String... deed) {
        try {
            String id = deed.length > 1 ? deed[1] : "";
            switch (deed[0]) {
                case "invite" -> {
                    return invite();
                }
                case "suspend" -> staff.suspend(office(), person(id));
                case "reinstate" -> staff.reinstate(office(), person(id));
                case "roles" -> staff.changeRoles(office(), person(id), roles("roles." + id));
                default -> {
                    return false; // A button that this page does not have
                }
            }
            return true;
        } catch (Refusal refused) {
            String field = refused.getField().orElse("members");
            errors.put(deed[0].equals("invite") ? field : "members", refused);
            return false;
        }
    }

    /** Whether the invitation was taken; each field that is refused says so. */
    private boolean invite() {
        Set<Role> roles = roles("roles");
        String name = errors.check("name", () -> Invitation.name(fields.get("name")));
        String email = errors.check("email", () -> Invitation.email(fields.get("email")));
        errors.check("roles", () -> Invitation.someOf(roles));
        return errors.isEmpty() && errors.attempt(() -> staff.invite(office(), new Invitation(name, email, roles)));
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

    /** Read at the first use: after a button's action, unless that is refused. */
    public StaffView getView() {
        if (view == null) {
            view = staff.list(office());
        }
        return view;
    }

    public Listing<MemberView> getMembers() {
        return members;
    }

    public Listing<ChangeView> getChanges() {
        return changes;
    }

    /** The choices of a filter of people. */
    public List<SelectItem> getMemberStates() {
        return choices(List.of("active", "suspended", "closed", "expected"), "staff.");
    }

    /** The choices of a second filter of people. */
    public List<SelectItem> getRoleChoices() {
        return choices(getRoles().stream().map(Role::name).toList(), "role.");
    }

    /** The choices of a filter of changes. */
    public List<SelectItem> getChangeStates() {
        return choices(Stream.of(StaffChange.State.values()).map(Enum::name).toList(), "staff.state_");
    }

    private List<SelectItem> choices(List<String> values, String words) {
        return values.stream()
                .map(value -> new SelectItem(value, this.words.get(words + value)))
                .toList();
    }

    /** Whether Keycloak, which has the list of staff, does not answer. */
    public boolean isAway() {
        return getView().members() == null;
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
        return role == (!getView().administered() ? Role.OFFICE_ADMINISTRATOR : Role.OFFICER);
    }

    public List<Role> getRoles() {
        return StaffKeeping.OF_AN_OFFICE;
    }

    public boolean isAsked() {
        return sent.isTold("asked");
    }
}
