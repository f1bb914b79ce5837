package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.Arrays;
import java.util.Optional;

/** The role of a caller in the portal; the names are those of the realm's roles. */
public enum Role {
    /** Admin kantor: keeps the office's standards, hours and contacts. */
    OFFICE_ADMINISTRATOR("admin-kantor", Reach.OWN_OFFICE),
    /** Kepala: head of the office. */
    HEAD("kepala", Reach.OWN_OFFICE),
    /** Petugas: serves at the front desk. */
    OFFICER("petugas", Reach.OWN_OFFICE),
    /** Auditor: compares the offices at or below their own. */
    AUDITOR("auditor", Reach.OFFICES_BELOW),
    /** Admin pusat: the centre's administrator. */
    CENTRAL_ADMINISTRATOR("admin-pusat", Reach.OFFICES_BELOW),
    /** Pembaca: a member of the public with an account; belongs to no office. */
    READER("pembaca", Reach.NO_OFFICE),
    /** Anjungan: a device that anybody can touch; not a person. */
    KIOSK("anjungan", Reach.NO_OFFICE);

    /** The offices that a role's permissions cover, relative to the office of its holder. */
    private enum Reach {
        OWN_OFFICE,
        OFFICES_BELOW,
        NO_OFFICE
    }

    private final String realmName;
    private final Reach reach;

    Role(String realmName, Reach reach) {
        this.realmName = realmName;
        this.reach = reach;
    }

    boolean reaches(OfficeCode from, OfficeCode to) {
        return switch (reach) {
            case OWN_OFFICE -> from.equals(to);
            case OFFICES_BELOW -> from.covers(to);
            case NO_OFFICE -> false;
        };
    }

    /** Whether its holder works for an office of BPS. */
    public boolean isOfStaff() {
        return reach != Reach.NO_OFFICE;
    }

    public String getRealmName() {
        return realmName;
    }

    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(name))
                .findFirst();
    }
}
