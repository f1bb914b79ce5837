package id.go.bps.pst.standards.versions;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step in the life of a version, finished for a page.
 *
 * @param who user name; "portal" for what it does by itself; empty where it was not noted at the time
 * @param remark in that person's words; of a beginning, the number of the version that it began with; null where nothing was said
 */
public record VersionStep(VersionEvent.What what, Instant at, String who, String remark) implements Serializable {

    public VersionStep(VersionEvent event) {
        this(event.getWhat(), event.getAt(), event.getWho(), event.getRemark());
    }
}
