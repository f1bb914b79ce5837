package id.go.bps.pst.identity.introduction;

import java.time.Instant;

/** The people who have seen the introduction already. */
public interface Introductions {

    boolean isEnded(String userName);

    /** Pressed in two windows at the same moment, it ends once. */
    void end(String userName, Instant at);
}
