package id.go.bps.pst.staff;

import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;

/** The people of an office with two administrators, a head and an officer. */
final class GivenStaff {

    static final OfficeCode BIMA = OfficeCode.of("5272");
    static final OfficeCode BANJARMASIN = OfficeCode.of("6371");

    final InMemoryDirectory directory = new InMemoryDirectory();
    final Member ani = directory.give(member(1, "ani", Set.of(OFFICE_ADMINISTRATOR), Set.of("5272")));
    final Member budi = directory.give(member(2, "budi", Set.of(OFFICE_ADMINISTRATOR), Set.of("5272")));
    final Member citra = directory.give(member(3, "citra", Set.of(OFFICER), Set.of("5272")));
    final Member kepala = directory.give(member(4, "kepala", Set.of(HEAD), Set.of("5272")));
    final Member eko = directory.give(member(5, "eko", Set.of(OFFICER), Set.of("6371")));

    static String id(int number) {
        return "00000000-0000-0000-0000-" + String.format("%012d", number);
    }

    static Member member(int number, String name, Set<Role> roles, Set<String> offices) {
        return new Member(id(number), name, name, name + "@bps.go.id", roles, offices, true, false);
    }

    static Person person(Member member) {
        return new Person(member.id(), member.name());
    }
}
