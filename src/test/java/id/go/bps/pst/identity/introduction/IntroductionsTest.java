package id.go.bps.pst.identity.introduction;

class IntroductionsTest extends IntroductionsContract {

    private final Introductions introductions = new InMemoryIntroductions();

    @Override
    Introductions introductions() {
        return introductions;
    }
}
