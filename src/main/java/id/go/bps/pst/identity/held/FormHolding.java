package id.go.bps.pst.identity.held;

import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.kernel.permission.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Use case: the portal holds typed text until its writer has signed in again. The sender is not signed in, so there are limits for each
 * sign-in, each person and in total. A form above a limit is refused; held forms of others stay.
 */
@ApplicationScoped
@Transactional
public class FormHolding {

    /** How long a text is held; as long as a session without a request. */
    static final Duration HELD = Duration.ofHours(1);

    /** How long after a page was made its form can be held. */
    static final Duration SEAL_HOLDS = Duration.ofHours(24);

    static final int OF_BROWSER = 3;
    static final int OF_SIGN_IN = 6;
    static final int OF_PERSON = 12;
    static final long SIZE_OF_PERSON = 16L * 1024 * 1024;
    static final int IN_ALL = 1000;
    static final long SIZE_IN_ALL = 256L * 1024 * 1024;

    private final HeldTexts texts;
    private final Clock clock;

    @Inject
    FormHolding(HeldTexts texts, @MachineClock Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Whether another text of this size would be held; checked before encrypting, which costs more.
     *
     * @param since when the page was made; nothing is held for a sign-in that its person has ended later
     */
    @Open
    public boolean hasRoom(HeldText.Place place, Instant since, long size) {
        return !texts.isSignedOutSince(place.signIn(), since) && fits(place, size);
    }

    /** Holds a text, in place of an older one of the same page; false where a limit is reached, and then nothing is changed. */
    @Open
    public boolean keep(HeldText text) {
        texts.lock();
        texts.removeBefore(clock.instant().minus(HELD));
        if (!fits(text.place(), text.content().length())) {
            return false;
        }
        texts.add(text);
        texts.leaveNewest(text.place().browser(), text.place().owner(), OF_BROWSER);
        return true;
    }

    private boolean fits(HeldText.Place place, long size) {
        HeldTexts.Tally held = texts.tally(place);
        return held.ofSignIn() < OF_SIGN_IN
                && held.ofPerson() < OF_PERSON
                && held.sizeOfPerson() + size <= SIZE_OF_PERSON
                && held.all() < IN_ALL
                && held.sizeOfAll() + size <= SIZE_IN_ALL;
    }

    /** The held text of this person, page and browser; it remains held. */
    @Open
    public Optional<String> find(String browser, String owner, String page) {
        texts.removeBefore(clock.instant().minus(HELD));
        return texts.find(browser, owner, page);
    }

    /** Deletes the held text of a page that has sent its form again. */
    @Open
    public void release(String browser, String owner, String page) {
        texts.remove(browser, owner, page);
    }

    /** Deletes other people's held texts of a browser in which somebody signs in. */
    @Open
    public void begin(String browser, String owner) {
        texts.leaveOnlyOf(browser, owner);
    }

    /** Deletes the held texts of a sign-in that its person ends; forms of its pages are not held any more. */
    @Open
    public void end(String owner, String signIn) {
        texts.lock();
        texts.removeOf(owner, signIn);
        texts.addSignedOut(signIn, clock.instant());
    }

    /** Deletes texts that have expired. */
    @Open
    public void sweep() {
        texts.removeBefore(clock.instant().minus(HELD));
        texts.removeSignedOutBefore(clock.instant().minus(SEAL_HOLDS));
    }
}
