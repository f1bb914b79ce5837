package id.go.bps.pst.identity;

class EndedSignInsTest extends EndedSignInsContract {

    private final EndedSignIns ended = new InMemoryEndedSignIns();

    @Override
    EndedSignIns ended() {
        return ended;
    }
}
