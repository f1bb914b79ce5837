package id.go.bps.pst.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a person is to the portal; the names are those of the realm's roles. */
public enum Role {
    /** Admin kantor: keeps the office's standards, hours and contacts. */
    OFFICE_ADMINISTRATOR("admin-kantor"),
    /** Kepala: head of the office. */
    HEAD("kepala"),
    /** Petugas: serves at the front desk. */
    OFFICER("petugas"),
    /** Auditor: compares the offices at or below their own. */
    AUDITOR("auditor"),
    /** Admin pusat: the centre's administrator. */
    CENTRAL_ADMINISTRATOR("admin-pusat");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
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
