package id.go.bps.pst.offices.notices;

class PostedNoticesTest extends PostedNoticesContract {

    private final PostedNotices notices = new InMemoryPostedNotices();

    @Override
    PostedNotices notices() {
        return notices;
    }
}
