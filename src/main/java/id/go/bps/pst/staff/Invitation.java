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
        name = PlainText.required("name", name, MAX_NAME);
        email = address(PlainText.required("email", email, MAX_EMAIL));
        roles = someOf(roles);
    }

    /** @throws Refusal (invalid, in roles) where none is chosen */
    static Set<Role> someOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw Refusal.invalid("staff_role_missing").in("roles");
        }
        return Set.copyOf(EnumSet.copyOf(roles));
    }

    private static String address(String typed) {
        try {
            String address = typed.toLowerCase(Locale.ROOT);
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
