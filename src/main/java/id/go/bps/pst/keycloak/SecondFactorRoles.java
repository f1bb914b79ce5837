package id.go.bps.pst.keycloak;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The roles whose people must have a second factor. */
public record SecondFactorRoles(Set<String> names) {

    static final String CONFIGURED_BY = "PORTAL_SECOND_FACTOR_ROLES";

    /** The roles of the portal's staff. */
    private static final Set<String> KNOWN =
            Set.of("admin-kantor", "kepala", "petugas", "auditor", "admin-pusat", "pembaca", "anjungan");

    /**
     * Reads the configuration.
     *
     * @param configured names of roles with commas between them; null or blank for none
     * @throws IllegalArgumentException for an unknown role, which would demand a second factor from nobody
     */
    public static SecondFactorRoles of(String configured) {
        Set<String> names = Arrays.stream((configured == null ? "" : configured).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (!KNOWN.containsAll(names)) {
            throw new IllegalArgumentException(CONFIGURED_BY + " is '" + configured
                    + "'; write roles with commas between them, of " + String.join(", ", new TreeSet<>(KNOWN)) + ".");
        }
        return new SecondFactorRoles(names);
    }
}
