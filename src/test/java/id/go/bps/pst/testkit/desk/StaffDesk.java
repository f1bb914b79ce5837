package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.SignedIn;

/** The page of an office's staff, as its own administrator or the centre uses it, without a browser. */
public final class StaffDesk {

    private final SignedIn who;
    private final String path;

    private StaffDesk(SignedIn who, String path) {
        this.who = who;
        this.path = path;
    }

    /** At the office's own desk. */
    public static StaffDesk of(SignedIn who, String office) {
        return new StaffDesk(who, "/desk/staff/?office=" + office);
    }

    /** The same office's staff, as the centre sees them. */
    public static StaffDesk ofCentre(SignedIn who, String office) {
        return new StaffDesk(who, "/audit/staff?office=" + office);
    }

    public Answer open() {
        return who.open(path);
    }

    /** The form of the page, without any button pressed. */
    public Form form() {
        return Form.of(open(), "staff");
    }

    /** Sends a form, and returns the page that follows. */
    public Answer send(Form form) {
        return who.follow(who.post(path, form));
    }

    /** Invites a person with one role, such as {@code OFFICER}. */
    public Answer invite(String name, String email, String role) {
        return send(form().set("name", name)
                .set("email", email)
                .remove("roles")
                .add("roles", role)
                .add("do", "invite"));
    }

    /** Gives a person, by their id in Keycloak, these roles and no others. */
    public Answer giveRoles(String person, String... roles) {
        Form form = form().remove("roles." + person);
        for (String role : roles) {
            form.add("roles." + person, role);
        }
        return send(form.add("do", "roles:" + person));
    }

    public Answer suspend(String person) {
        return send(form().add("do", "suspend:" + person));
    }

    public Answer reinstate(String person) {
        return send(form().add("do", "reinstate:" + person));
    }

    /** The changes that were asked for, with their states, newest first; without what one may filter them by. */
    public String changes() {
        return changes(open());
    }

    /** The same of a page that was opened already. */
    public static String changes(Answer page) {
        return page.section("changes_data");
    }
}
