package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.versions.StandardVersion;

class DiscardedDraftsTest extends DiscardedDraftsContract {

    private final GivenDrafts.InMemory given = new GivenDrafts.InMemory();
    private final DiscardedDrafts discarded = new InMemoryDiscardedDrafts(given.versions);

    @Override
    DiscardedDrafts discarded() {
        return discarded;
    }

    @Override
    StandardVersion draft(OfficeCode office, String service) {
        return given.draft(office, service);
    }

    @Override
    StandardVersion again(StandardVersion gone, String title) {
        return given.draft(gone.getOffice(), gone.getContent().title(), title);
    }

    @Override
    void delete(StandardVersion draft) {
        given.versions.remove(draft);
    }
}
