package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.versions.StandardVersion;

class DraftDesksTest extends DraftDesksContract {

    private final GivenDrafts.InMemory given = new GivenDrafts.InMemory();
    private final DraftDesks desks = new InMemoryDraftDesks();

    @Override
    DraftDesks desks() {
        return desks;
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        return given.draft(office, service);
    }
}
