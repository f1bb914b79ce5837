package id.go.bps.pst.standards.versions;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step in the life of a version, as a view for pages.
 *
 * @param who user name; "portal" for automatic steps; empty where it was not recorded
 * @param remark in that person's words; for the first step, the number of the version from which the draft was made; null for none
 */
public record VersionStep(VersionEvent.EventKind what, Instant at, String who, String remark) implements Serializable {

    public VersionStep(VersionEvent event) {
        this(event.getWhat(), event.getAt(), event.getWho(), event.getRemark());
    }
}
