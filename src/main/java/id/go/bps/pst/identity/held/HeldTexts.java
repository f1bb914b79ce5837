package id.go.bps.pst.identity.held;

import java.time.Instant;
import java.util.Optional;

/** The held forms of people who must sign in again, and the sign-ins for which no form is held any more. */
interface HeldTexts {

    /** The number of held texts of one sign-in, of one person and in total, and their sizes in characters as stored. */
    record Tally(long ofSignIn, long ofPerson, long sizeOfPerson, long all, long sizeOfAll) {}

    /** Locks the table for all nodes until the transaction ends, so that counts are still right when a text is added. */
    void lock();

    /** Counts held texts other than that of the same browser, person and page, which a new one replaces. */
    Tally tally(HeldText.Place place);

    /** Adds a text; it replaces an older one of the same browser, person and page. */
    void add(HeldText text);

    /** The content of the text. */
    Optional<String> find(String browser, String owner, String page);

    void remove(String browser, String owner, String page);

    /** Deletes a person's texts of a browser except the newest ones. */
    void leaveNewest(String browser, String owner, int most);

    /** Deletes other people's texts of this browser. */
    void leaveOnlyOf(String browser, String owner);

    void removeOf(String owner, String signIn);

    void removeBefore(Instant instant);

    void addSignedOut(String signIn, Instant at);

    /** Whether the sign-in was ended by its person after this instant, or at it. */
    boolean isSignedOutSince(String signIn, Instant instant);

    void removeSignedOutBefore(Instant instant);
}
