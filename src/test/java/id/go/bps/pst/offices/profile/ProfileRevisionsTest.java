package id.go.bps.pst.offices.profile;

class ProfileRevisionsTest extends ProfileRevisionsContract {

    private final ProfileRevisions revisions = new InMemoryProfileRevisions();

    @Override
    ProfileRevisions revisions() {
        return revisions;
    }
}
