package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

class InMemoryStaffChanges implements StaffChanges {

    private static final int NEWEST = 30;

    private final Rows<StaffChange> rows = new Rows<>();

    @Override
    public void add(StaffChange change) {
        rows.add(change);
    }

    @Override
    public List<StaffChange> list(OfficeCode office) {
        return of(office)
                .sorted(Comparator.comparing(StaffChange::getId).reversed())
                .limit(NEWEST)
                .toList();
    }

    @Override
    public List<StaffChange> lockWaiting(OfficeCode office, long id) {
        return waiting(office)
                .filter(wanted -> wanted.getId() == id)
                .flatMap(wanted -> waiting(office)
                        .filter(each -> each.equals(wanted)
                                || each.getId() < id
                                        && wanted.getPerson() != null
                                        && wanted.getPerson().equals(each.getPerson())))
                .toList();
    }

    private Stream<StaffChange> waiting(OfficeCode office) {
        return of(office).filter(change -> change.getState() == StaffChange.State.WAITING);
    }

    private Stream<StaffChange> of(OfficeCode office) {
        return rows.stream().filter(change -> change.getOffice().equals(office));
    }
}
