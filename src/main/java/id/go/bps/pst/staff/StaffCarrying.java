package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Use case: the portal carries out a requested change in Keycloak. It reads the present state first, because days may have passed; doing it
 * twice has the same effect as once; and a change that Keycloak does not accept now is tried again later.
 */
@ApplicationScoped
@Transactional
public class StaffCarrying {

    /** Letters and digits that cannot be confused, because people must type them. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 20;

    private final StaffChanges changes;
    private final StaffDirectory directory;
    private final Mail mail;
    private final Clock clock;
    private final String baseUrl;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public StaffCarrying(
            StaffChanges changes,
            StaffDirectory directory,
            Mail mail,
            Clock clock,
            @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080") String baseUrl) {
        this.changes = changes;
        this.directory = directory;
        this.mail = mail;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /**
     * Carries a request out in Keycloak, unless it is done already, and before it the earlier requests about the same person, so that the newest one
     * holds in the end.
     *
     * @throws DirectoryFailure when Keycloak does not accept it now; the request waits
     */
    @PermitStaff(StaffPermission.MANAGE)
    public void carryOut(OfficeCode office, long id) {
        changes.lockWaiting(office, id).forEach(change -> carryOut(office, change));
    }

    private void carryOut(OfficeCode office, StaffChange change) {
        try {
            if (change.getKind() == StaffChange.Kind.INVITE) {
                invite(office, change);
            } else {
                change(office, change);
            }
            change.done(clock.instant());
        } catch (Refusal refused) {
            change.refused(refused.getMessageKey(), clock.instant());
        }
    }

    /**
     * Carries out an invitation. An account of this office that was never used was made by an earlier attempt or invitation, and is used
     * again.
     */
    private void invite(OfficeCode office, StaffChange change) {
        Invitation invitation = change.invitation();
        Optional<Member> there = directory.findByAddress(invitation.email());
        if (there.isPresent() && !isOurs(there.get(), office, change)) {
            throw Refusal.invalid("staff_email_taken");
        }
        String person = there.map(Member::id).orElseGet(() -> directory.create(office, invitation));
        directory.setRoles(person, invitation.roles());
        String password = password();
        directory.setFirstPassword(person, password);
        mail.post(
                office,
                invitation.email(),
                "Undangan ke Portal PST / Invitation to Portal PST",
                InvitationLetter.text(invitation, baseUrl),
                password,
                change.getAskedBy());
    }

    private static boolean isOurs(Member member, OfficeCode office, StaffChange change) {
        return member.expected()
                && member.enabled()
                && member.offices().equals(java.util.Set.of(office.getValue()))
                && change.getMayGive().containsAll(member.roles());
    }

    private void change(OfficeCode office, StaffChange change) {
        Member member = directory.find(change.getPerson()).orElseThrow(() -> Refusal.invalid("staff_gone"));
        StaffKeeping.requireAllowed(
                directory, office, change.getKind(), member, change.getRoles(), change.getMayGive());
        switch (change.getKind()) {
            case SUSPEND -> directory.setEnabled(member.id(), false);
            case REINSTATE -> directory.setEnabled(member.id(), true);
            default -> directory.setRoles(member.id(), change.getRoles());
        }
        // Sessions have the earlier roles, so the person must sign in again
        directory.endSessions(member.id());
    }

    private String password() {
        StringBuilder password = new StringBuilder(PASSWORD_LENGTH);
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
