package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The caller of a use case: nobody in particular (the public), a person or device that signed in, or the portal itself ({@link CallerKind}).
 * Immutable; made at sign-in from the roles and office groups of the realm, and stored in the session.
 */
public final class Caller implements Serializable {

    public static final Caller ANONYMOUS = new Caller(CallerKind.PUBLIC, "", "", Set.of(), Set.of());

    private static final long serialVersionUID = 1;

    private final CallerKind kind;
    private final String userName;
    private final String displayName;
    private final EnumSet<Role> roles;
    private final TreeSet<OfficeCode> offices;

    private Caller(CallerKind kind, String userName, String displayName, Set<Role> roles, Set<OfficeCode> offices) {
        this.kind = kind;
        this.userName = userName;
        this.displayName = displayName;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(roles);
        this.offices = new TreeSet<>(offices);
    }

    /**
     * A caller who signed in, as the realm describes them. A kiosk is a device that anybody can touch, so with that role every other one is dropped;
     * a caller without a staff role has no office, even where a group of the realm names one.
     */
    public static Caller person(String userName, String displayName, Set<Role> roles, Set<OfficeCode> offices) {
        Set<Role> held = roles.contains(Role.KIOSK) ? Set.of(Role.KIOSK) : roles;
        CallerKind kind = CallerKind.of(held);
        return new Caller(kind, userName, displayName, held, kind == CallerKind.STAFF ? offices : Set.of());
    }

    /** The portal itself, acting for one office: first data, timers. */
    public static Caller portal(OfficeCode office) {
        return new Caller(CallerKind.PORTAL, "portal", "Portal PST", Set.of(Role.OFFICE_ADMINISTRATOR), Set.of(office));
    }

    public CallerKind getKind() {
        return kind;
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(permission::isHeldBy);
    }

    public boolean may(Permission permission, OfficeCode office) {
        return roles.stream().filter(permission::isHeldBy).anyMatch(role -> offices.stream()
                .anyMatch(own -> role.reaches(own, office)));
    }

    public boolean isAnonymous() {
        return userName.isEmpty();
    }

    public String getUserName() {
        return userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    /** The offices whose group the caller belongs to, by code; usually one. */
    public Set<OfficeCode> getOffices() {
        return new TreeSet<>(offices);
    }

    /** The offices of whose staff the caller is: what row-level security opens. */
    public Set<OfficeCode> getDeskOffices() {
        return offices.stream()
                .filter(office -> may(AreaPermission.READ_DESK, office))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The office at whose desk the caller works: their first. */
    public Optional<OfficeCode> getDeskOffice() {
        return offices.stream()
                .filter(office -> may(AreaPermission.READ_DESK, office))
                .findFirst();
    }

    @Override
    public String toString() {
        return isAnonymous() ? "anonymous" : userName + " " + roles + " " + offices;
    }
}
