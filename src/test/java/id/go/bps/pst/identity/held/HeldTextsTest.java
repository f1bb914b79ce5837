package id.go.bps.pst.identity.held;

class HeldTextsTest extends HeldTextsContract {

    private final HeldTexts texts = new InMemoryHeldTexts();

    @Override
    HeldTexts texts() {
        return texts;
    }
}
