package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A requested change of an account. It waits until it is carried out in Keycloak, and then is done; or it is refused, where the state in
 * Keycloak forbids it.
 */
@Entity
@Table(name = "staff_change")
public class StaffChange {

    /** The kind of change. */
    public enum Kind {
        INVITE,
        SUSPEND,
        REINSTATE,
        ROLES
    }

    /** The progress of the change. */
    public enum State {
        WAITING,
        DONE,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_change_id")
    @SequenceGenerator(name = "staff_change_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String person;

    private String name;

    private String email;

    private String roles;

    @Column(name = "may_give")
    private String mayGive;

    @Column(name = "takes_away")
    private boolean takesAway;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @Column(name = "done_at")
    private Instant doneAt;

    protected StaffChange() {}

    private StaffChange(
            OfficeCode office,
            Kind kind,
            String name,
            Set<Role> roles,
            Set<Role> mayGive,
            String askedBy,
            Instant now) {
        this.officeCode = office.getValue();
        this.kind = kind;
        this.name = name;
        this.roles = written(roles);
        this.mayGive = written(mayGive);
        this.askedBy = askedBy;
        this.askedAt = now;
        this.state = State.WAITING;
    }

    static StaffChange invite(
            OfficeCode office, Invitation invitation, Set<Role> mayGive, String askedBy, Instant now) {
        StaffChange change =
                new StaffChange(office, Kind.INVITE, invitation.name(), invitation.roles(), mayGive, askedBy, now);
        change.email = invitation.email();
        return change;
    }

    /**
     * @param roles the new roles; ignored for other kinds of changes
     * @param takesAway whether the person loses rights: then the portal blocks them from now on until Keycloak has the change
     */
    static StaffChange of(
            OfficeCode office,
            Kind kind,
            Person person,
            Set<Role> roles,
            Set<Role> mayGive,
            boolean takesAway,
            String askedBy,
            Instant now) {
        StaffChange change = new StaffChange(office, kind, person.name(), roles, mayGive, askedBy, now);
        change.person = person.id();
        change.takesAway = takesAway;
        return change;
    }

    private static String written(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Set<Role> read(String roles) {
        return Arrays.stream(roles.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    void done(Instant now) {
        state = State.DONE;
        doneAt = now;
    }

    void refused(String messageKey, Instant now) {
        state = State.REFUSED;
        reason = messageKey;
        doneAt = now;
    }

    Invitation invitation() {
        return new Invitation(name, email, getRoles());
    }

    public Long getId() {
        return id;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public Kind getKind() {
        return kind;
    }

    public String getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public Set<Role> getRoles() {
        return read(roles);
    }

    /** The roles that the requesting person could give and take. */
    public Set<Role> getMayGive() {
        return read(mayGive);
    }

    /** Whether it blocks the person as long as it waits and no later change gives access back. */
    public boolean isTakingAway() {
        return takesAway;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public State getState() {
        return state;
    }

    /** Why it was refused: a key of the refusals. */
    public String getReason() {
        return reason;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}
