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

    /** Notes that somebody is at a draft, and which state of it they have before them; a window stays its first user's. */
    void note(OfficeCode office, StandardVersion draft, String window, Caller caller, int lock, Instant at);

    /** Takes windows away that were closed {@link #FORGOTTEN} ago; what they began from may then go too. */
    void forget(OfficeCode office, StandardVersion draft, Instant at);

    /** Who else is at a draft and gave a sign of life since {@link #GONE}, by name. */
    List<Colleague> others(OfficeCode office, StandardVersion draft, String window, Caller caller, Instant at);

    /** What that person typed into the draft and could not be saved yet. */
    Unfinished unfinished(OfficeCode office, StandardVersion draft, Caller caller);

    /** Keeps what that person typed, in place of what was kept of them before; nothing where it is empty. */
    void keep(OfficeCode office, StandardVersion draft, Caller caller, Unfinished unfinished, Instant at);
}
