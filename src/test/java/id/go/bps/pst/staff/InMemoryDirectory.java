package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Accounts in memory, which can be unavailable. */
class InMemoryDirectory implements StaffDirectory {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, String> firstPasswords = new HashMap<>();
    private final List<String> sessionsEnded = new ArrayList<>();
    private boolean away;

    void goAway(boolean isAway) {
        away = isAway;
    }

    Member give(Member member) {
        members.put(member.id(), member);
        return member;
    }

    Member get(String id) {
        return members.get(id);
    }

    String firstPassword(String id) {
        return firstPasswords.get(id);
    }

    /** Identifiers of the people whose sessions were ended, once for each time. */
    List<String> sessionsEnded() {
        return sessionsEnded;
    }

    private Map<String, Member> asked() {
        if (away) {
            throw new DirectoryFailure("away", null);
        }
        return members;
    }

    @Override
    public List<Member> list(OfficeCode office) {
        return asked().values().stream()
                .filter(member -> member.offices().contains(office.getValue()))
                .toList();
    }

    @Override
    public Optional<Member> find(String id) {
        return Optional.ofNullable(asked().get(id));
    }

    @Override
    public Optional<Member> findByAddress(String email) {
        return asked().values().stream()
                .filter(member -> member.email().equals(email))
                .findFirst();
    }

    @Override
    public String create(OfficeCode office, Invitation invitation) {
        String id = "00000000-0000-0000-0000-" + String.format("%012d", 100 + asked().size());
        give(new Member(
                id,
                invitation.email(),
                invitation.name(),
                invitation.email(),
                Set.of(),
                Set.of(office.getValue()),
                true,
                true));
        return id;
    }

    @Override
    public void setFirstPassword(String id, String password) {
        asked();
        firstPasswords.put(id, password);
    }

    private void change(String id, UnaryOperator<Member> change) {
        asked().computeIfPresent(id, (same, member) -> change.apply(member));
    }

    @Override
    public void setRoles(String id, Set<Role> roles) {
        change(
                id,
                member -> new Member(
                        id,
                        member.userName(),
                        member.name(),
                        member.email(),
                        roles,
                        member.offices(),
                        member.enabled(),
                        member.expected()));
    }

    @Override
    public void setEnabled(String id, boolean enabled) {
        change(
                id,
                member -> new Member(
                        id,
                        member.userName(),
                        member.name(),
                        member.email(),
                        member.roles(),
                        member.offices(),
                        enabled,
                        member.expected()));
    }

    @Override
    public void endSessions(String id) {
        asked();
        sessionsEnded.add(id);
    }
}
