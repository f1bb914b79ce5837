package id.go.bps.pst.staff;

class StaffChangesTest extends StaffChangesContract {

    private final StaffChanges changes = new InMemoryStaffChanges();

    @Override
    StaffChanges changes() {
        return changes;
    }
}
