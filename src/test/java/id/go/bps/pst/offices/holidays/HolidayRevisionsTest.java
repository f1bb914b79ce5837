package id.go.bps.pst.offices.holidays;

class HolidayRevisionsTest extends HolidayRevisionsContract {

    private final HolidayRevisions revisions = new InMemoryHolidayRevisions();

    @Override
    HolidayRevisions revisions() {
        return revisions;
    }
}
