package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.due.DueTasks;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Use case: an office's administrator invites and suspends staff and changes their roles. Nobody gives or takes a role that they do not
 * have themselves, except that administrators give the officer's role. So the head's role comes from a head or from the centre, and no
 * administrator can make the second person who approves. The centre gives all roles of an office, and so each office its first
 * administrator.
 */
@ApplicationScoped
@Transactional
public class StaffKeeping {

    /** The roles of an office's own staff. */
    public static final List<Role> OF_AN_OFFICE = List.of(Role.OFFICE_ADMINISTRATOR, Role.HEAD, Role.OFFICER);

    /**
     * The time limit for asking Keycloak whether something forbids a change. After it the change is stored unchecked, so that access ends
     * in time even if Keycloak hangs.
     */
    private static final long LOOK_SECONDS = 3;

    private static final Logger LOG = Logger.getLogger(StaffKeeping.class.getName());

    private final StaffChanges changes;
    private final StaffDirectory directory;
    private final DueTasks tasks;
    private final Clock clock;

    @Resource
    ManagedExecutorService executor;

    @Inject
    public StaffKeeping(StaffChanges changes, StaffDirectory directory, DueTasks tasks, Clock clock) {
        this.changes = changes;
        this.directory = directory;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * An office's staff, as a view for pages.
     *
     * @param members null while Keycloak does not answer
     * @param mayGive roles that the reader may give and take
     * @param administered whether it has an administrator, as far as Keycloak answers
     */
    public record StaffView(
            List<MemberView> members, List<ChangeView> changes, Set<Role> mayGive, boolean administered) {}

    /**
     * @param own whether the member is the reader
     * @param changeable whether the reader may suspend them and change their roles
     * @param closed whether a suspension that Keycloak does not have yet blocks them
     */
    public record MemberView(Member member, boolean own, boolean changeable, boolean closed) {}

    /**
     * A requested change and its progress. The reason is a key of the refusals, or null. Closed means that it waits and blocks the person
     * meanwhile.
     */
    public record ChangeView(
            StaffChange.Kind kind,
            String name,
            Set<Role> roles,
            String askedBy,
            Instant askedAt,
            StaffChange.State state,
            Refusal reason,
            boolean closed) {}

    @PermitStaff(StaffPermission.READ)
    public StaffView list(OfficeCode office) {
        Caller reader = caller();
        Set<Role> mayGive = mayGive(reader, office);
        List<StaffChange> requests = changes.list(office);
        List<MemberView> members = members(office, reader, mayGive, requests);
        return new StaffView(
                members,
                requests.stream().map(StaffKeeping::view).toList(),
                mayGive,
                members == null
                        || members.stream().anyMatch(view -> view.member().canAdminister()));
    }

    private List<MemberView> members(
            OfficeCode office, Caller reader, Set<Role> mayGive, List<StaffChange> newestFirst) {
        try {
            return directory.list(office).stream()
                    .map(member -> new MemberView(
                            member,
                            member.userName().equals(reader.getUserName()),
                            isChangeable(member, office, mayGive),
                            isClosed(member, newestFirst)))
                    .toList();
        } catch (DirectoryFailure e) {
            LOG.log(Level.WARNING, "The staff of {0} cannot be listed: {1}", new Object[] {office, e.getMessage()});
            return null;
        }
    }

    private static boolean isClosed(Member member, List<StaffChange> newestFirst) {
        return newestFirst.stream()
                .filter(change -> change.getState() == StaffChange.State.WAITING)
                .filter(change -> member.id().equals(change.getPerson()))
                .filter(change -> change.getKind() != StaffChange.Kind.ROLES)
                .findFirst()
                .filter(StaffChange::isTakingAway)
                .isPresent();
    }

    private static ChangeView view(StaffChange change) {
        return new ChangeView(
                change.getKind(),
                change.getName(),
                change.getRoles(),
                change.getAskedBy(),
                change.getAskedAt(),
                change.getState(),
                change.getReason() == null ? null : Refusal.invalid(change.getReason()),
                change.isTakingAway() && change.getState() == StaffChange.State.WAITING);
    }

    /** @throws Refusal (invalid) where a role is not the caller's to give */
    @PermitStaff(StaffPermission.MANAGE)
    public void invite(OfficeCode office, Invitation invitation) {
        requireGivable(office, invitation.roles());
        add(StaffChange.invite(office, invitation, mayGive(caller(), office), caller().getUserName(), clock.instant()));
    }

    /** @throws Refusal (not found) where they are not of this office, (invalid) where they are not the caller's to suspend */
    @PermitStaff(StaffPermission.MANAGE)
    public void suspend(OfficeCode office, Person person) {
        ask(office, person, StaffChange.Kind.SUSPEND, Set.of());
    }

    /** @throws Refusal as {@link #suspend} */
    @PermitStaff(StaffPermission.MANAGE)
    public void reinstate(OfficeCode office, Person person) {
        ask(office, person, StaffChange.Kind.REINSTATE, Set.of());
    }

    /** @throws Refusal as {@link #suspend}, and where a role is not the caller's to give or none is left */
    @PermitStaff(StaffPermission.MANAGE)
    public void changeRoles(OfficeCode office, Person person, Set<Role> roles) {
        requireGivable(office, Invitation.someOf(roles));
        ask(office, person, StaffChange.Kind.ROLES, roles);
    }

    /**
     * Checks and stores a requested change. If Keycloak answers, a refusal comes at once; the check is repeated when the change is carried
     * out. Once stored, a change that takes rights away, or might, blocks the person on every node at once, whatever the state of Keycloak.
     */
    private void ask(OfficeCode office, Person person, StaffChange.Kind kind, Set<Role> roles) {
        Set<Role> mayGive = mayGive(caller(), office);
        Optional<Member> member = lookUp(() -> {
            Member found = directory
                    .find(person.id())
                    .filter(there -> there.offices().contains(office.getValue()))
                    .orElseThrow(Refusal::notFound);
            requireAllowed(directory, office, kind, found, roles, mayGive);
            return found;
        });
        add(StaffChange.of(
                office,
                kind,
                person,
                roles,
                mayGive,
                takesAway(kind, roles, member.map(Member::roles)),
                caller().getUserName(),
                clock.instant()));
    }

    /** Stores a request; it is carried out as soon as this transaction is committed. */
    private void add(StaffChange change) {
        changes.add(change);
        String kind = change.getKind() == StaffChange.Kind.INVITE ? InvitationTask.KIND : AccessTask.KIND;
        tasks.add(kind, change.getOffice(), change.getId(), change.getAskedAt());
    }

    /** @param held their present roles; empty where they are unknown */
    static boolean takesAway(StaffChange.Kind kind, Set<Role> roles, Optional<Set<Role>> held) {
        return switch (kind) {
            case SUSPEND -> true;
            case ROLES -> held.isEmpty() || !roles.containsAll(held.get());
            case INVITE, REINSTATE -> false;
        };
    }

    /** The account in Keycloak, if it answers within the time limit. */
    private Optional<Member> lookUp(Callable<Member> look) {
        Future<Member> looking = executor.submit(look);
        try {
            return Optional.of(looking.get(LOOK_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refused) {
                throw refused;
            }
            LOG.log(Level.WARNING, "A requested change is stored unchecked", e.getCause());
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "A requested change is stored unchecked: no answer in {0} s", LOOK_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            looking.cancel(true);
        }
        return Optional.empty();
    }

    private static void requireGivable(OfficeCode office, Set<Role> roles) {
        if (!mayGive(caller(), office).containsAll(roles)) {
            throw Refusal.invalid("staff_role_not_yours").in("roles");
        }
    }

    /** Checks the rules for a change of an account against its present state in Keycloak. */
    static void requireAllowed(
            StaffDirectory directory,
            OfficeCode office,
            StaffChange.Kind kind,
            Member member,
            Set<Role> roles,
            Set<Role> mayGive) {
        if (!member.offices().contains(office.getValue())) {
            throw Refusal.invalid("staff_elsewhere").in("members");
        }
        if (!isChangeable(member, office, mayGive)) {
            throw Refusal.invalid("staff_person_not_yours").in("members");
        }
        boolean losesAdministrator = kind == StaffChange.Kind.SUSPEND
                || kind == StaffChange.Kind.ROLES && !roles.contains(Role.OFFICE_ADMINISTRATOR);
        boolean isLast = member.canAdminister()
                && directory.list(office).stream().filter(Member::canAdminister).count() == 1;
        if (losesAdministrator && isLast) {
            throw Refusal.invalid("staff_last_administrator").in("members");
        }
    }

    /**
     * Whether the requesting person may change the account: not if it has a role that they cannot give, or works for another office too.
     */
    private static boolean isChangeable(Member member, OfficeCode office, Set<Role> mayGive) {
        return mayGive.containsAll(member.roles()) && member.offices().equals(Set.of(office.getValue()));
    }

    static Set<Role> mayGive(Caller caller, OfficeCode office) {
        EnumSet<Role> givable = EnumSet.noneOf(Role.class);
        if (caller.may(StaffPermission.MANAGE, office)) {
            givable.addAll(caller.getRoles().contains(Role.CENTRAL_ADMINISTRATOR) ? OF_AN_OFFICE : caller.getRoles());
            givable.add(Role.OFFICER);
            givable.retainAll(OF_AN_OFFICE);
        }
        return givable;
    }

    private static Caller caller() {
        return CallContext.current().orElseThrow().getCaller();
    }
}
