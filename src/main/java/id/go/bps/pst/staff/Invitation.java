package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Role;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * An invitation to an office's staff, with roles. The mail address is the user name for signing in.
 *
 * @param email in lower case
 */
public record Invitation(String name, String email, Set<Role> roles) {

    private static final int MAX_NAME = 120;
    private static final int MAX_EMAIL = 254;

    public Invitation {
        name = name(name);
        email = email(email);
        roles = someOf(roles);
    }

    /** @throws Refusal (invalid, in roles) where none is chosen */
    public static Set<Role> someOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw Refusal.invalid("staff_role_missing").in("roles");
        }
        return Set.copyOf(EnumSet.copyOf(roles));
    }

    /** @throws Refusal (invalid, in name) where it is empty, too long or has characters that are not allowed */
    public static String name(String typed) {
        return PlainText.required("name", typed, MAX_NAME);
    }

    /**
     * In lower case.
     *
     * @throws Refusal (invalid, in email) where it is no address
     */
    public static String email(String typed) {
        String address = PlainText.required("email", typed, MAX_EMAIL).toLowerCase(Locale.ROOT);
        try {
            if (new InternetAddress(address, true).getAddress().equals(address)
                    && address.matches("[^@\\s<>\"]++@[^@\\s<>\"]{1,250}\\.[^@.\\s<>\"]{2,250}+")) {
                return address;
            }
        } catch (AddressException e) {
            // The constructor refuses it
        }
        throw Refusal.invalid("staff_email_shape").in("email");
    }
}
