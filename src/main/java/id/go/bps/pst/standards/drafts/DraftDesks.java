package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The people who edit drafts of one office: their open windows, and typed text that could not be saved yet. */
public interface DraftDesks {

    /** After this time without a request a person counts as gone. */
    Duration GONE = Duration.ofSeconds(60);

    /** How long a closed window can be opened again; the state from which it began is kept as long. */
    Duration FORGOTTEN = Duration.ofDays(7);

    /** Records that a person has a draft open, and the state that they see; a window stays its first user's. */
    void note(OfficeCode office, StandardVersion draft, String window, Caller caller, int lock, Instant at);

    /** Removes windows that were closed {@link #FORGOTTEN} ago; the states from which they began can then be thinned out. */
    void forget(OfficeCode office, StandardVersion draft, Instant at);

    /** The other people and windows at a draft with a request since {@link #GONE}, by name. */
    List<Colleague> others(OfficeCode office, StandardVersion draft, String window, Caller caller, Instant at);

    /** The person's typed text that could not be saved yet. */
    UnsavedText unfinished(OfficeCode office, StandardVersion draft, Caller caller);

    /** Stores the person's typed text in place of the earlier one; an empty one deletes it. */
    void keep(OfficeCode office, StandardVersion draft, Caller caller, UnsavedText unfinished, Instant at);
}
